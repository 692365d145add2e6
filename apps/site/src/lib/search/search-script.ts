import { askIndex } from './ask-index.ts';
import { askServer } from './ask-server.ts';
import { walkResults } from './walk-results.ts';
import { readSearchQuery, writeSearchQuery } from './search-query.ts';

/** The script of the search page: answers while one types, and keeps the address true. */

/** Milliseconds of rest after a letter before it is a question. */
const REST = 160;

const page = document.querySelector<HTMLElement>('[data-search]');
const form = page?.querySelector<HTMLFormElement>('[data-search-form]');
const field = form?.querySelector<HTMLInputElement>('[data-search-field]');
if (page && form && field) startSearch(page, form, field);

function startSearch(page: HTMLElement, form: HTMLFormElement, field: HTMLInputElement): void {
  const live = page.dataset['search'] === 'live';
  const ask = live ? askServer(page) : askIndex(page);
  let latest = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Asks what the form says. An answer that another question has overtaken is not shown. */
  async function answer(show?: string): Promise<void> {
    clearTimeout(waiting);
    const question = ++latest;
    const said = new FormData(form);
    const params = new URLSearchParams([...said].map(([name, value]) => [name, String(value)]));
    if (show !== undefined) params.set('show', show);
    const query = readSearchQuery(params);
    history.replaceState(null, '', location.pathname + writeSearchQuery(query));
    page.setAttribute('aria-busy', 'true');
    const showIt = await ask(query);
    if (question !== latest) return;
    showIt();
    page.removeAttribute('aria-busy');
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) void answer();
  });
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void answer(), REST);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    void answer();
  });
  /** Shows more; the button may be gone then, so who pressed it goes on with what it brought. */
  async function answerMore(show: string): Promise<void> {
    const shown = listResults(page).length;
    await answer(show);
    listResults(page)[shown]?.focus();
  }

  page.addEventListener('click', (event) => {
    const more = event.target instanceof Element ? event.target.closest('[data-search-more]') : null;
    if (!(more instanceof HTMLButtonElement)) return;
    event.preventDefault();
    void answerMore(more.value);
  });
  walkResults(page, field, () => listResults(page));

  // A page of files is the same for every address: it fills its form itself.
  if (!live) {
    const query = readSearchQuery(new URLSearchParams(location.search));
    field.value ||= query.text;
    for (const facet of ['kind', 'year', 'topic'] as const) {
      const chosen = [...form.querySelectorAll<HTMLInputElement>(`[name="${facet}"]`)].find(
        ({ value }) => value === String(query[facet] ?? ''),
      );
      if (chosen !== undefined) chosen.checked = true;
    }
    if (field.value !== '') void answer(String(query.show));
  }
}

function listResults(page: HTMLElement): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-search-hits] [data-slot="title"]')];
}
