import type { SubmissionContent } from '@ml4astro/api/desk';
import type { AuthorFields, FormFields } from './form-fields.ts';

/** What is sent to the API of a form: the same text, in its shape. */
export function contentOfFields(fields: FormFields): SubmissionContent {
  return {
    title: fields.title,
    abstract: fields.abstract,
    topics: [...fields.topics],
    previousPublication: fields.previousPublication,
    noteToChairs: fields.noteToChairs,
    consentToPublish: fields.consent === '' ? null : fields.consent === 'yes',
    authors: fields.authors.map(({ orcid, ...author }) => ({ ...author, orcid: bareOrcid(orcid) })),
    conflicts: [
      ...linesOf(fields.domains).map((value) => ({ kind: 'domain' as const, value })),
      ...linesOf(fields.persons).map((value) => ({ kind: 'person' as const, value })),
    ],
  };
}

/** The form without lines for authors that nobody filled in. */
export function withoutBlankAuthors(fields: FormFields): FormFields {
  return { ...fields, authors: fields.authors.filter((author) => !isBlank(author)) };
}

function isBlank({ name, email, affiliation, orcid }: AuthorFields): boolean {
  return [name, email, affiliation, orcid].every((text) => text.trim() === '');
}

/** People paste the whole address of their record. */
function bareOrcid(text: string): string | null {
  const bare = text.trim().replace(/^(?:https?:\/\/)?orcid\.org\//i, '');
  return bare === '' ? null : bare;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
