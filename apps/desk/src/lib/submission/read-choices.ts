import type { FormFields } from './form-fields.ts';
import { mergeFields } from './merge-fields.ts';
import { SavedFields } from './saved-fields.ts';

/** The form that follows from the choices of the page of a conflict; `undefined` where they cannot be read. */
export function readChoices(form: FormData): FormFields | undefined {
  const yours = readFields(form.get('yours'));
  const theirs = readFields(form.get('theirs'));
  if (yours === undefined || theirs === undefined) return undefined;
  return mergeFields(yours, theirs, (name) => form.get(`choice-${name}`) === 'theirs');
}

function readFields(value: FormDataEntryValue | null): FormFields | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return SavedFields.parse(JSON.parse(value));
  } catch {
    return undefined;
  }
}
