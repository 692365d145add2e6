import type { SubmissionContent } from '@ml4astro/api/desk';
import type { FormFields } from './form-fields.ts';

/** What the form shows of a saved submission. */
export function fieldsOfContent(content: SubmissionContent): FormFields {
  const conflicts = (kind: 'domain' | 'person') =>
    content.conflicts
      .filter((conflict) => conflict.kind === kind)
      .map(({ value }) => value)
      .join('\n');
  return {
    title: content.title,
    abstract: content.abstract,
    topics: content.topics,
    authors: content.authors.map((author) => ({ ...author, orcid: author.orcid ?? '' })),
    previousPublication: content.previousPublication,
    domains: conflicts('domain'),
    persons: conflicts('person'),
    noteToChairs: content.noteToChairs,
    consent: content.consentToPublish === null ? '' : content.consentToPublish ? 'yes' : 'no',
  };
}
