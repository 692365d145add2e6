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

/** Versions that one person saved within this time of each other are one sitting, in milliseconds: a draft saves itself. */
const SITTING = 60 * 60_000;

type Version = SubmissionHistory['versions'][number];

/** All that happened, newest first: versions of the form (those of one sitting as one), files, extensions. */
export function listEvents({ versions, papers, extensions }: SubmissionHistory): HistoryEvent[] {
  return [
    ...joinSittings(versions).map(({ version, at, by, changed }) => ({
      at,
      by,
      text: versionWords(version, changed),
    })),
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

/** @param versions newest first */
function joinSittings(versions: readonly Version[]): Version[] {
  const joined: Version[] = [];
  let earliest = Number.POSITIVE_INFINITY;
  for (const version of versions) {
    const last = joined.at(-1);
    const at = Date.parse(version.at);
    const belongs =
      last !== undefined && last.by === version.by && version.version > 1 && earliest - at <= SITTING;
    if (belongs) {
      joined[joined.length - 1] = {
        ...last,
        changed: [...new Set([...last.changed, ...version.changed])].sort(),
      };
    } else joined.push(version);
    earliest = at;
  }
  return joined;
}

function versionWords(version: number, changed: readonly string[]): string {
  if (version === 1) return 'Begun';
  const words = changed.map((field) => FIELD_WORDS[field] ?? field);
  return words.length === 0 ? 'Saved' : `Changed: ${words.join(', ')}`;
}
