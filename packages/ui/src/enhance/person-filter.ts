import {
  fitsPersonQuery,
  personCountWords,
  readPersonQuery,
  writePersonQuery,
  type PersonQuery,
} from '../person-list/person-query.ts';

/**
 * Filters the list of people as its form is filled in, and keeps the address in step: it can be sent to somebody, who
 * sees the same. Without this the form asks the server, which answers alike.
 */
export function filterPeople(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('form[data-person-filter]');
  if (form === null || root.querySelector('[data-person]') === null) return;
  const ask = () => {
    const query = queryOf(form);
    showPeople(root, query);
    history.replaceState(null, '', `${location.pathname}${writePersonQuery(query)}${location.hash}`);
  };
  fill(form, readPersonQuery(new URLSearchParams(location.search), choicesOf(form)));
  showPeople(root, queryOf(form));
  form.addEventListener('input', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  root.querySelector('[data-person-reset]')?.addEventListener('click', (event) => {
    event.preventDefault();
    fill(form, { q: '', role: '', year: '' });
    ask();
  });
}

/** Shows those alone whom the query asks for; a letter without anybody goes with them. */
export function showPeople(root: Document, query: PersonQuery): void {
  const fits = fitsPersonQuery(query);
  const people = [...root.querySelectorAll<HTMLElement>('[data-person]')];
  for (const person of people) {
    const { person: name = '', parts = '' } = person.dataset;
    person.hidden = !fits({ name, parts: parts.split(' ') });
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-letter]')) {
    group.hidden = group.querySelector('[data-person]:not([hidden])') === null;
    const link = root.querySelector<HTMLElement>(`[data-letter-link="${group.dataset['letter'] ?? ''}"]`);
    link?.toggleAttribute('data-empty', group.hidden);
  }
  const shown = people.filter(({ hidden }) => !hidden).length;
  const count = root.querySelector('[data-person-count]');
  if (count !== null) count.textContent = personCountWords(shown, people.length);
  const reset = root.querySelector<HTMLElement>('[data-person-reset]');
  if (reset !== null) reset.hidden = writePersonQuery(query) === '';
  const none = root.querySelector<HTMLElement>('[data-person-none]');
  if (none !== null) none.hidden = shown > 0;
}

function queryOf(form: HTMLFormElement): PersonQuery {
  const fields = new FormData(form);
  const text = (name: string) => String(fields.get(name) ?? '');
  return readPersonQuery({ get: text }, choicesOf(form));
}

function fill(form: HTMLFormElement, query: PersonQuery): void {
  for (const [name, value] of Object.entries(query)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

function choicesOf(form: HTMLFormElement): { role: string[]; year: string[] } {
  const values = (name: string) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : [];
  };
  return { role: values('role'), year: values('year') };
}
