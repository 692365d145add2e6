import type { DeskCaller } from '@ml4astro/api/desk';
import { TRPCError } from '@trpc/server';
import { contentOfFields } from './content-of-fields.ts';
import type { EditOutcome } from './edit-outcome.ts';
import { fieldsOfContent } from './fields-of-content.ts';
import { errorsOfMissing, errorsOfRefusal } from './form-errors.ts';
import type { FormFields } from './form-fields.ts';

/** A form that was sent. */
export interface SentForm {
  readonly submission: string;
  /** The version that it began from. */
  readonly version: number;
  readonly fields: FormFields;
}

/** Saves a form. Whatever is in the way, what was typed comes back with it. */
export async function saveForm(
  desk: DeskCaller,
  { submission, version, fields }: SentForm,
): Promise<{ readonly kind: 'saved'; readonly version: number } | EditOutcome> {
  try {
    const saved = await desk.submission.save({ submission, version, content: contentOfFields(fields) });
    if (saved.kind === 'saved') return saved;
    if (saved.kind === 'incomplete')
      return { kind: 'faulty', fields, errors: errorsOfMissing(saved.missing) };
    return {
      kind: 'conflict',
      yours: fieldsOfContent(saved.yours),
      theirs: fieldsOfContent(saved.theirs),
      version: saved.version,
    };
  } catch (error) {
    return refusalOf(error, fields);
  }
}

/** What the page shows of an error, beside what was typed. */
function refusalOf(error: unknown, fields: FormFields): EditOutcome {
  const refused = (
    reason: 'signed-out' | 'late' | 'not-theirs' | 'failed',
    message: string,
  ): EditOutcome => ({
    kind: 'refused',
    reason,
    fields,
    message,
  });
  if (!(error instanceof TRPCError)) {
    console.error(error);
    return refused('failed', 'Something went wrong on our side.');
  }
  switch (error.code) {
    case 'BAD_REQUEST':
      return { kind: 'faulty', fields, errors: errorsOfRefusal(error.message) };
    case 'UNAUTHORIZED':
      return refused('signed-out', error.message);
    case 'PRECONDITION_FAILED':
      return refused('late', error.message);
    case 'FORBIDDEN':
    case 'NOT_FOUND':
      return refused('not-theirs', error.message);
    default:
      return refused('failed', error.message);
  }
}

/** The status of the answer with which an outcome is shown. */
export function statusOf(outcome: EditOutcome): number {
  if (outcome.kind === 'shown') return 200;
  if (outcome.kind === 'faulty') return 400;
  if (outcome.kind === 'conflict') return 409;
  return { 'signed-out': 401, late: 412, 'not-theirs': 403, failed: 500 }[outcome.reason];
}
