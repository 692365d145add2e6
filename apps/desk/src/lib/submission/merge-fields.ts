import type { FormFields } from './form-fields.ts';

/** The parts of the form that two versions can differ in, with their names for the reader. */
export const FIELD_TITLES = {
  title: 'Title',
  abstract: 'Abstract',
  topics: 'Topics',
  authors: 'Authors',
  previousPublication: 'Previous publication',
  domains: 'Institutions in conflict',
  persons: 'Persons in conflict',
  noteToChairs: 'Note to the chairs',
  consent: 'Consent to publish',
} as const satisfies Record<keyof FormFields, string>;

export type FieldName = keyof FormFields;

/** Every part, in the order of the form. */
const FIELD_NAMES = Object.keys(FIELD_TITLES) as readonly FieldName[];

/** The parts in which two versions differ. */
export function differingFields(one: FormFields, other: FormFields): FieldName[] {
  return FIELD_NAMES.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/**
 * One version of two: what is chosen is theirs, all else yours.
 *
 * @param takesTheirs whether a part was chosen from theirs
 */
export function mergeFields(
  yours: FormFields,
  theirs: FormFields,
  takesTheirs: (name: FieldName) => boolean,
): FormFields {
  const chosen = differingFields(yours, theirs).filter(takesTheirs);
  return { ...yours, ...Object.fromEntries(chosen.map((name) => [name, theirs[name]])) };
}
