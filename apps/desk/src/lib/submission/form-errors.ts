import type { MissingPart } from '@ml4astro/api/desk';

/** Something to mend in the form. */
export interface FormError {
  readonly message: string;
  /** The id of the element that it is about. */
  readonly field?: string;
}

/** Where the form shows each part that may be missing. */
const FIELD_IDS: Readonly<Record<MissingPart['field'], string>> = {
  title: 'title',
  abstract: 'abstract',
  topics: 'topics',
  authors: 'authors',
  consentToPublish: 'consent',
  paper: 'paper',
};

/** What the API finds missing, with the place of the form that it is about. */
export function errorsOfMissing(missing: readonly MissingPart[]): FormError[] {
  return missing.map(({ field, author, message }) => ({
    message,
    field: author === null ? FIELD_IDS[field] : `author-${author - 1}`,
  }));
}

/**
 * The faults of an input as the API tells them: a sentence in each line, followed by the place that it is about
 * (`→ at content.authors[0].email`).
 */
export function errorsOfRefusal(message: string): FormError[] {
  const faults = [...message.matchAll(/^✖ (?<sentence>.*)(?:\n\s*→ at (?<path>.*))?$/gm)];
  if (faults.length === 0) return [{ message }];
  return faults.map(({ groups = {} }) => {
    const field = fieldOfPath(groups['path'] ?? '');
    return { message: groups['sentence'] ?? '', ...(field === undefined ? {} : { field }) };
  });
}

function fieldOfPath(path: string): string | undefined {
  const [, part, index, rest] = /^content\.(\w+)(?:\[(\d+)\](?:\.(\w+))?)?/.exec(path) ?? [];
  if (part === 'authors') return index === undefined ? 'authors' : [`author-${index}`, rest].join('-');
  if (part === 'conflicts') return 'conflicts';
  return part === 'consentToPublish' ? 'consent' : part;
}

/** What is wrong with one element of the form, where something is. */
export function errorOf(errors: readonly FormError[], id: string): string | undefined {
  const messages = errors.filter(({ field }) => field === id).map(({ message }) => message);
  return messages.length === 0 ? undefined : messages.join(' ');
}

/** The errors as the summary above a form links them. */
export function linkErrors(errors: readonly FormError[]): { message: string; href?: string }[] {
  return errors.map(({ message, field }) =>
    field === undefined ? { message } : { message, href: `#${field}` },
  );
}
