import { charactersLeftWords, countCharacters } from '../form/characters-left-words.ts';

/** Keeps true, while one types, how many characters are left of each field that has a limit. */
export function showCharactersLeft(root: Document): void {
  for (const line of root.querySelectorAll<HTMLElement>('[data-characters-left]')) {
    const field = root.getElementById(line.dataset['charactersLeft'] ?? '');
    if (!(field instanceof HTMLTextAreaElement)) continue;
    const limit = Number(field.dataset['limit']);
    const show = () => {
      line.textContent = charactersLeftWords(field.value, limit);
      line.toggleAttribute('data-over', countCharacters(field.value) > limit);
    };
    field.addEventListener('input', show);
    show();
  }
}
