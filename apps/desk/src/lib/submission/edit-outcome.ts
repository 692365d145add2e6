import type { FormError } from './form-errors.ts';
import type { FormFields } from './form-fields.ts';

/** What the page of the form shows after it was sent. What was typed is in each of them. */
export type EditOutcome =
  /** Shown again without saving: a line for an author more, a preview. */
  | { readonly kind: 'shown'; readonly fields: FormFields; readonly preview: boolean }
  /** Not saved: something has to be mended. */
  | { readonly kind: 'faulty'; readonly fields: FormFields; readonly errors: readonly FormError[] }
  /** Not saved, and not by a fault in the form: the session ended, the deadline passed, or we failed. */
  | {
      readonly kind: 'refused';
      readonly reason: 'signed-out' | 'late' | 'not-theirs' | 'failed';
      readonly fields: FormFields;
      readonly message: string;
    }
  /** Not saved: somebody else saved another version meanwhile. */
  | {
      readonly kind: 'conflict';
      readonly yours: FormFields;
      readonly theirs: FormFields;
      readonly version: number;
    };
