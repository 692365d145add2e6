import type { EditionDraft } from './edition-draft.ts';
import { writeComment, writeEntries, writeField } from './write-yaml.ts';

const HEAD = '# yaml-language-server: $schema=../../packages/edition/schema/';

/** `edition.yaml` in the order and style of the other editions, with a comment where something was guessed. */
export function writeEditionFile(draft: EditionDraft): string {
  const { conference, venue, call, ledgers } = draft;
  const lines = [
    `${HEAD}edition.schema.json`,
    ...writeComment(
      'Imported from the former site. The report of the import says what was guessed, and from which line.',
    ),
    ...writeField('title', draft.title),
    'conference:',
    ...Object.entries(conference).flatMap(([key, value]) => writeField(key, value, 2)),
    ...writeField('path', draft.path),
    ...commented(draft.hue.comment),
    ...writeField('hue', draft.hue.value),
    ...commented(draft.timezone.comment),
    ...writeField('timezone', draft.timezone.value),
    ...(venue.coordinates === undefined
      ? ['venue: {}']
      : [
          'venue:',
          ...writeComment('Of the city, from a list of cities; the building is not on record.', 2),
          ...Object.entries(venue).flatMap(([key, value]) => writeField(key, value, 2)),
        ]),
    ...writeField('format', draft.format),
    ...writeField('formerSite', draft.formerSite),
    '',
    ...writeList('topics', draft.topics),
    'call:',
    ...Object.entries(call).flatMap(([key, value]) =>
      Array.isArray(value) && value.length === 0
        ? []
        : Array.isArray(value)
          ? [`  ${key}:`, ...writeEntries(value, 4)]
          : writeField(key, value, 2),
    ),
    '',
    ...writeDates(draft),
    ...(Object.keys(ledgers.titles).length === 0
      ? []
      : [
          'dateTitles:',
          ...Object.entries(ledgers.titles).flatMap(([key, title]) => writeField(key, title, 2)),
          '',
        ]),
    ...(Object.keys(draft.published).length === 0
      ? []
      : [
          ...writeComment('The day of the workshop: no earlier one is on record.'),
          ...writeField('published', draft.published),
          '',
        ]),
    ...writeList('people', draft.people),
    ...writeList('sponsors', draft.sponsors),
    ...writeField('contact', draft.contact ?? 'unstated'),
    ...writeField('registration', draft.registration),
    ...(draft.reviewing === 'unstated' ? [] : writeField('reviewing', draft.reviewing)),
    ...(draft.poster === 'unstated'
      ? []
      : ['poster:', ...Object.entries(draft.poster).flatMap(([key, value]) => writeField(key, value, 2))]),
    ...(draft.links.length === 0 ? [] : ['', ...writeList('links', draft.links)]),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function writeDates({ ledgers, announcedSaid }: EditionDraft): readonly string[] {
  const keys = Object.entries(ledgers.dates);
  if (keys.length === 0) return ['dates: {}', ''];
  return [
    ...(announcedSaid
      ? []
      : writeComment('`announced` is a guess throughout: the former page did not say when it gave a date.')),
    'dates:',
    ...keys.flatMap(([key, entries]) => [
      `  ${key}:`,
      ...writeEntries(
        entries.map(({ value, announced }) => ({ value, announced })),
        4,
      ),
    ]),
    '',
  ];
}

function commented(comment: string | undefined): readonly string[] {
  return comment === undefined ? [] : writeComment(comment);
}

function writeList(key: string, entries: readonly object[]): readonly string[] {
  if (entries.length === 0) return [];
  return [
    `${key}:`,
    ...writeEntries(
      entries.map((entry) => ({ ...entry })),
      2,
    ),
    '',
  ];
}

/** `schedule.yaml`, a block to a row. */
export function writeScheduleFile({ schedule, timezone }: EditionDraft): string {
  const rows = schedule.map((row) => ({
    id: row.id,
    start: row.start,
    end: row.end,
    kind: row.kind,
    title: row.title,
    ...(row.speakers.length === 0 ? {} : { speakers: row.speakers }),
    ...(row.panelists.length === 0 ? {} : { panelists: row.panelists }),
    ...(row.contribution === undefined ? {} : { contribution: row.contribution }),
    ...(row.room === undefined ? {} : { room: row.room }),
  }));
  const said =
    rows.length === 0 ? 'The former page gave no programme.' : `Times are those of ${timezone.value}.`;
  return writeRecords('schedule', said, rows);
}

/** `contributions.yaml`, a block to a paper. */
export function writeContributionsFile({ contributions }: EditionDraft): string {
  const papers = contributions.map(({ id, title, presentation, authors, contact, files }) => ({
    id,
    title,
    presentation,
    authors,
    ...(contact === undefined ? {} : { contact }),
    ...(files.length === 0 ? {} : { files }),
  }));
  const said =
    papers.length === 0
      ? 'The former page listed no accepted papers.'
      : 'Accepted papers in the order of the former page.';
  return writeRecords('contributions', said, papers);
}

function writeRecords(
  schema: string,
  said: string,
  records: readonly Readonly<Record<string, unknown>>[],
): string {
  const head = [`${HEAD}${schema}.schema.json`, '#', ...writeComment(said)];
  if (records.length === 0) return `${[...head, '[]'].join('\n')}\n`;
  const blocks = records.map((record) =>
    Object.entries(record)
      .flatMap(([key, value]) => writeValue(key, value))
      .map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))
      .join('\n'),
  );
  return `${head.join('\n')}\n\n${blocks.join('\n\n')}\n`;
}

function writeValue(key: string, value: unknown): readonly string[] {
  if (key !== 'files' || !Array.isArray(value)) return writeField(key, value as never);
  const entries = value.map((file: object) => ({ ...file }));
  const [only, ...more] = entries;
  const line =
    only === undefined || more.length > 0
      ? undefined
      : `files: [${(writeEntries([only], 0)[0] ?? '').slice(2)}]`;
  return line !== undefined && line.length < 110 ? [line] : ['files:', ...writeEntries(entries, 2)];
}

/** `assets/assets.yaml`, a block to a file. */
export function writeAssetsFile({ assets }: EditionDraft): string {
  const head = '# yaml-language-server: $schema=../../../packages/edition/schema/assets.schema.json';
  const said = writeComment(
    'Files of the former site. Whose rights are unknown is not packed into archives until somebody states them.',
  );
  const blocks = assets.map(({ asset }) =>
    Object.entries(asset)
      .flatMap(([key, value]) => writeField(key, value))
      .map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))
      .join('\n'),
  );
  return `${[head, ...said].join('\n')}\n\n${blocks.join('\n\n')}\n`;
}
