import { isDeepStrictEqual } from 'node:util';
import type { SubmissionContent } from '../submission/submission-content.ts';
import type { OrganizersSubmission } from './organizer-output.ts';

type FieldChange = OrganizersSubmission['versions'][number]['changes'][number];

/** A form as a version of it was kept; what was not asked for then is missing. */
export type KeptContent = Partial<SubmissionContent>;

/** The fields that a version changed, each as text before and after; all that it holds where there was none before. */
export function describeChanges(before: KeptContent | undefined, after: KeptContent): FieldChange[] {
  return FIELDS.filter((field) => !isDeepStrictEqual(before?.[field], after[field]))
    .map((field) => ({
      field,
      before: (before && TEXT_OF[field](before)) || null,
      after: TEXT_OF[field](after) || null,
    }))
    .filter((change) => change.before !== change.after);
}

/** The fields as lines of text, in the order of the form; those that are not here are not told. */
const TEXT_OF = {
  title: ({ title }) => title,
  abstract: ({ abstract }) => abstract,
  topics: ({ topics }) => topics?.join('\n'),
  authors: ({ authors }) => authors?.map(describeAuthor).join('\n'),
  previousPublication: ({ previousPublication }) => previousPublication,
  conflicts: ({ conflicts }) => conflicts?.map(({ kind, value }) => `${kind}: ${value}`).join('\n'),
  noteToChairs: ({ noteToChairs }) => noteToChairs,
  consentToPublish: ({ consentToPublish }) =>
    consentToPublish == null ? undefined : consentToPublish ? 'yes' : 'no',
} as const satisfies Partial<Record<keyof SubmissionContent, (content: KeptContent) => string | undefined>>;
const FIELDS = Object.keys(TEXT_OF) as (keyof typeof TEXT_OF)[];

function describeAuthor({
  name,
  email,
  affiliation,
  orcid,
  presenting,
  mayEdit,
}: SubmissionContent['authors'][number]): string {
  return [
    email === '' ? name : `${name} <${email}>`,
    affiliation,
    orcid,
    presenting ? 'presenting' : '',
    mayEdit ? 'may edit' : '',
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
