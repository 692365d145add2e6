import { BLANK_AUTHOR, type AuthorFields, type FormFields } from './form-fields.ts';

/** A change of the list of authors, as its button says it. */
export type AuthorChange =
  | { readonly kind: 'add' }
  | { readonly kind: 'remove' | 'up' | 'down'; /** From 0. */ readonly index: number };

/** Reads the value of a button: `author-add`, `author-up-2`. */
export function readAuthorChange(value: string): AuthorChange | undefined {
  if (value === 'author-add') return { kind: 'add' };
  const [, kind, index] = /^author-(remove|up|down)-(\d{1,3})$/.exec(value) ?? [];
  if (kind !== 'remove' && kind !== 'up' && kind !== 'down') return undefined;
  return { kind, index: Number(index) };
}

/** The form after the change; one that makes no sense changes nothing. */
export function changeAuthors(fields: FormFields, change: AuthorChange): FormFields {
  return { ...fields, authors: changed(fields.authors, change) };
}

function changed(authors: readonly AuthorFields[], change: AuthorChange): readonly AuthorFields[] {
  if (change.kind === 'add') return [...authors, BLANK_AUTHOR];
  const { kind, index } = change;
  if (kind === 'remove') return authors.filter((_author, place) => place !== index);
  const other = kind === 'up' ? index - 1 : index + 1;
  const [one, two] = [authors[index], authors[other]];
  if (one === undefined || two === undefined) return authors;
  return authors.with(index, two).with(other, one);
}
