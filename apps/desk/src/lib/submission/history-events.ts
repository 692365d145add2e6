import type { SubmissionHistory } from '@ml4astro/api/desk';

/** Something that happened to a submission. */
export interface HistoryEvent {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly text: string;
  /** `null` for the platform itself. */
  readonly by: string | null;
}

/** The names of the form's parts in the middle of a sentence. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  title: 'title',
  abstract: 'abstract',
  topics: 'topics',
  authors: 'authors',
  conflicts: 'conflicts',
  previousPublication: 'previous publication',
  noteToChairs: 'note to the chairs',
  consentToPublish: 'consent',
};

/** All that happened, newest first: versions of the form, files, extensions. */
export function listEvents({ versions, papers, extensions }: SubmissionHistory): HistoryEvent[] {
  return [
    ...versions.map(({ version, at, by, changed }) => ({ at, by, text: versionWords(version, changed) })),
    ...papers.map(({ version, at, by, name }) => ({
      at,
      by,
      text: `${version === 1 ? 'File uploaded' : `File replaced, version ${version}`}: ${name}`,
    })),
    ...extensions.map(({ until, at, by, reason }) => ({
      at,
      by,
      text: `More time until ${until.slice(0, 16).replace('T', ', ')} UTC: ${reason}`,
    })),
  ].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

function versionWords(version: number, changed: readonly string[]): string {
  if (version === 1) return 'Begun';
  const words = changed.map((field) => FIELD_WORDS[field] ?? field);
  return words.length === 0 ? 'Saved' : `Changed: ${words.join(', ')}`;
}
