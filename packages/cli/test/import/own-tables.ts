import { splitName, type Edition, type PersonRecord } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { citationKey, findArxivId, findDoi, type CitedPaper } from '@ml4astro/formats/citation';
import { writeProgrammeCalendar, type CalendarSession } from '@ml4astro/formats/calendar';
import type { PaperRow } from '@ml4astro/formats/table';
import { Temporal } from 'temporal-polyfill';

/** A paper as its site hands it to the writers. */
export interface OwnPaper {
  /** To that of bibliographies. */
  readonly cited: CitedPaper;
  /** To that of tables. */
  readonly row: PaperRow;
}

/** The papers of an edition as its site hands them to the writers. */
export function listOwnPapers(editions: string, year: number): readonly OwnPaper[] {
  const { facts, editions: all } = loadSeries(editions);
  const edition = all.find((each) => each.year === year);
  if (edition === undefined) throw new Error(`There is no edition of ${year}.`);
  return edition.contributions.map((paper) => tellPaper(paper, edition, facts.url));
}

function tellPaper(paper: Edition['contributions'][number], edition: Edition, origin: string): OwnPaper {
  const { facts, slug, year, people } = edition;
  const site = `${origin}${facts.path}/papers/${paper.id}-slug/`;
  const linkOf = (kind: string) => {
    const file = paper.files.find((each) => each.kind === kind);
    return file && ('url' in file ? file.url : `${site}${file.file}`);
  };
  const authors = paper.authors.map((author) => getAuthor(author, people));
  const told = {
    year,
    id: paper.id,
    key: citationKey(slug, paper.id),
    title: paper.title,
    presentation: paper.presentation,
    topics: paper.topics.map((id) => facts.topics.find((topic) => topic.id === id)?.label ?? id),
    url: site,
    pdf: linkOf('paper') ?? null,
    doi: findDoi(linkOf('doi') ?? '') ?? null,
    arxiv: findArxivId(linkOf('arxiv') ?? '') ?? null,
    abstract: paper.abstract ?? null,
    date: `${year}-07-20`,
    workshop: facts.title,
    conference: facts.conference,
    archival: facts.call.archival,
  };
  return { cited: { ...told, authors }, row: { ...told, authors: authors.map(({ name }) => name) } };
}

function getAuthor(
  author: Edition['contributions'][number]['authors'][number],
  people: readonly PersonRecord[],
) {
  const id = typeof author === 'string' ? author : 'person' in author ? author.person : undefined;
  const person = people.find((each) => each.id === id);
  const name = person?.name ?? (typeof author === 'object' && 'name' in author ? author.name : undefined);
  if (name === undefined) throw new Error(`${id} is nobody in people.yaml.`);
  return { name, ...splitName(person ?? { name }) };
}

/** The programme of an edition as its site hands it to the writer of calendars. */
export function writeOwnProgramme(editions: string, year: number): string {
  const { facts, people, editions: all } = loadSeries(editions);
  const edition = all.find((each) => each.year === year);
  if (edition === undefined) throw new Error(`There is no edition of ${year}.`);
  const { path, conference, timezone, venue } = edition.facts;
  const place = {
    path,
    conference,
    timezone,
    venue: { name: venue.name ?? null, coordinates: venue.coordinates ?? null },
  };
  return writeProgrammeCalendar(
    facts,
    place,
    edition.schedule.map((row) => tellRow(row, edition, people)),
  );
}

function tellRow(
  row: Edition['schedule'][number],
  { facts, contributions }: Edition,
  people: readonly PersonRecord[],
): CalendarSession {
  const instant = (text: string) =>
    Temporal.PlainDateTime.from(text).toZonedDateTime(facts.timezone).toInstant().toString();
  const nameAll = (ids: readonly string[]) =>
    ids.map((id) => ({ name: people.find((person) => person.id === id)?.name ?? id }));
  return {
    ...row,
    startsAt: instant(row.start),
    endsAt: instant(row.end),
    speakers: nameAll(row.speakers),
    panelists: nameAll(row.panelists),
    contribution: contributions.find(({ id }) => id === row.contribution) ?? null,
    room: row.room ?? null,
    cancelled: row.cancelled ?? null,
    revision: { sequence: row.changes.length, modifiedAt: '2025-01-01T00:00:00Z' },
    href: `${facts.path}/programme/#${row.id}`,
  };
}
