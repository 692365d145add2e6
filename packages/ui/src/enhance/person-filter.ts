import {
  fitsPersonQuery,
  personCountWords,
  readPersonQuery,
  writePersonQuery,
  type PersonChoices,
  type PersonQuery,
} from '../person-list/person-query.ts';
import { fillForm, followInAddress, readForm } from './filter-form.ts';

/**
 * Filters the list of people as its form is filled in, and keeps the address in step: it can be sent to somebody, who
 * sees the same. Without this the form asks the server, which answers alike.
 */
export function filterPeople(root: Document): void {
  const form = root.querySelector<HTMLFormElement>('form[data-person-filter]');
  if (form === null || root.querySelector('[data-person]') === null) return;
  const choices = choicesOf(form);
  const followAddress = followInAddress();
  const ask = () => {
    const query = readPersonQuery(readForm(form), choices);
    showPeople(root, query);
    followAddress(writePersonQuery(query));
  };
  const asked = readPersonQuery(new URLSearchParams(location.search), choices);
  fillForm(form, asked);
  showPeople(root, asked);
  form.hidden = false;
  form.addEventListener('input', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  root.querySelector('[data-person-reset]')?.addEventListener('click', (event) => {
    event.preventDefault();
    fillForm(form, { q: '', role: '', year: '' } satisfies PersonQuery);
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

function choicesOf(form: HTMLFormElement): PersonChoices {
  const values = (name: string) => {
    const field = form.elements.namedItem(name);
    return field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : [];
  };
  return { role: values('role'), year: values('year') };
}
