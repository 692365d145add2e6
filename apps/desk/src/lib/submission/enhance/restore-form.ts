import type { KeptCopy } from './kept-copy.ts';

/**
 * Writes a copy into the form.
 *
 * @param addAuthor adds a line for an author, until there are as many as the copy has
 */
export function restoreForm(
  form: HTMLFormElement,
  entries: KeptCopy['entries'],
  addAuthor: () => void,
): void {
  const lines = () => form.querySelectorAll('[data-author]').length;
  const wanted = entries.filter(([name]) => /^author-\d+-name$/.test(name)).length;
  while (lines() < wanted) addAuthor();
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)) {
      element.checked = entries.some(([name, value]) => name === element.name && value === element.value);
    } else if (
      (element instanceof HTMLInputElement && element.type !== 'hidden') ||
      element instanceof HTMLTextAreaElement
    ) {
      element.value = entries.find(([name]) => name === element.name)?.[1] ?? '';
    }
  }
}
