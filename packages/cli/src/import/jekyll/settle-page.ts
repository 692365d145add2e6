import type { Contribution, EditionFile, PersonRecord, RoleFacts, ScheduleRow } from '@ml4astro/edition';
import type { WrittenSponsor } from './fact/sponsors.ts';
import { findSpeaker } from './name/speaker-of-paper.ts';
import { settleNames, type NameMention, type SettledNames } from './name/settle-names.ts';
import { makeContributions } from './paper/make-contributions.ts';
import type { WrittenAuthor, WrittenPaper } from './paper/written-paper.ts';
import { makeRoles } from './person/make-roles.ts';
import type { WrittenPerson } from './person/written-person.ts';
import { makeSchedule } from './programme/make-schedule.ts';
import { findPresented } from './programme/presented-paper.ts';
import type { SettledRow } from './programme/settle-rows.ts';
import type { ImportRecord } from './report/import-record.ts';
import type { SiteAddress } from './site/site-address.ts';

/** What is joined by names: people, papers and rows as the page writes them. */
export interface PageParts {
  readonly people: readonly WrittenPerson[];
  readonly papers: readonly WrittenPaper[];
  readonly rows: readonly SettledRow[];
  readonly sponsors: readonly WrittenSponsor[];
  readonly addresses: SiteAddress;
  /** Names in `assets/` by path in the folder of the site. */
  readonly assetNames: ReadonlyMap<string, string>;
  readonly consent: string | undefined;
  readonly register: readonly PersonRecord[];
  readonly options: { readonly json?: true; readonly yes?: true };
  readonly record: ImportRecord;
}

/** The same, as the edition keeps it. */
export interface SettledPage {
  readonly roles: readonly RoleFacts[];
  readonly contributions: readonly Contribution[];
  readonly schedule: readonly ScheduleRow[];
  readonly sponsors: EditionFile['sponsors'];
  readonly added: readonly PersonRecord[];
  readonly aliases: ReadonlyMap<string, readonly string[]>;
}

/** Joins people, papers and rows by the persons that their names mean, and rows with the papers that they present. */
export async function settlePage(parts: PageParts): Promise<SettledPage> {
  const { people, papers, rows, addresses, assetNames, consent, register, options, record } = parts;
  const guests = people.map((person): NameMention & { person: WrittenPerson } => ({
    name: person.name,
    homepage: person.homepage,
    span: person.span,
    person,
  }));
  const authors = new Map<WrittenAuthor, NameMention>();
  for (const paper of papers)
    for (const author of paper.authors) authors.set(author, { name: author.written, span: paper.span });
  const settle = (more: readonly NameMention[]) =>
    settleNames([...guests, ...authors.values(), ...more], register, options, record);
  const contribute = (names: SettledNames) =>
    makeContributions(papers, {
      addresses,
      assets: assetNames,
      personOf: (author) => names.personOf(getMention(authors, author)),
      record,
    });

  // Speakers of papers are sought among the authors first, so those are settled before.
  const first = await settle([]);
  const presented = new Map(rows.map((row) => [row, findPresented(row, papers, addresses)] as const));
  const fixed = new Map<string, PersonRecord>();
  const mentions = new Map<string, NameMention>();
  for (const row of rows) {
    const paper = presented.get(row);
    const known = paper?.authors.map((author) => first.personOf(getMention(authors, author))) ?? [];
    for (const name of [...row.speakers, ...row.panelists]) {
      const speaker = paper === undefined ? undefined : findSpeaker(name, known);
      if (speaker === undefined) {
        mentions.set(keyOf(row, name), { name, span: row.span });
        continue;
      }
      fixed.set(keyOf(row, name), speaker.person);
      if (speaker.why !== undefined)
        record.guessed(row.span, `"${name}" is taken for ${speaker.person.name}: ${speaker.why}`);
    }
  }
  const names = await settle([...mentions.values()]);
  const personOf = (row: SettledRow, name: string) => {
    const mention = mentions.get(keyOf(row, name));
    return mention === undefined ? getFixed(fixed, keyOf(row, name)) : names.personOf(mention);
  };

  const written = contribute(names);
  const byPaper = new Map(papers.map((paper, index) => [paper, written[index]] as const));
  const schedule = makeSchedule(rows, (row) => {
    const paper = presented.get(row);
    return {
      speakers: row.speakers.map((name) => personOf(row, name)),
      panelists: row.panelists.map((name) => personOf(row, name)),
      contribution: paper === undefined ? undefined : byPaper.get(paper),
    };
  });
  const spotlights = new Set(
    schedule.flatMap(({ kind, contribution }) =>
      (kind === 'spotlight' || kind === 'invited-talk') && contribution !== undefined ? [contribution] : [],
    ),
  );
  const contributions = written.map((paper) =>
    spotlights.has(paper.id) ? { ...paper, presentation: 'spotlight' as const } : paper,
  );
  return {
    roles: makeRoles(
      guests.map((mention) => ({ written: mention.person, person: names.personOf(mention) })),
      schedule,
      addresses,
      consent === undefined ? new Map() : assetNames,
      record,
    ),
    contributions,
    schedule: schedule.map((row) =>
      row.contribution !== undefined && row.kind === 'invited-talk'
        ? { ...row, kind: 'spotlight' as const }
        : row,
    ),
    sponsors: parts.sponsors.map((sponsor) => settleSponsor(sponsor, parts)),
    added: names.added,
    aliases: names.aliases,
  };
}

function settleSponsor(
  { name, href, image }: WrittenSponsor,
  { addresses, assetNames }: PageParts,
): EditionFile['sponsors'][number] {
  const target = href === undefined ? undefined : addresses.resolve(href);
  const picture = image === undefined ? undefined : addresses.resolve(image);
  const logo = picture?.kind === 'file' ? assetNames.get(picture.file) : undefined;
  return {
    name,
    ...(target?.kind === 'web' ? { url: target.url } : {}),
    ...(logo === undefined ? {} : { logo }),
  };
}

function keyOf({ start, title }: SettledRow, name: string): string {
  return [start, title, name].join('\n');
}

function getMention(authors: ReadonlyMap<WrittenAuthor, NameMention>, author: WrittenAuthor): NameMention {
  const mention = authors.get(author);
  if (mention === undefined) throw new TypeError(`"${author.name}" is no author of the page.`);
  return mention;
}

function getFixed(fixed: ReadonlyMap<string, PersonRecord>, key: string): PersonRecord {
  const person = fixed.get(key);
  if (person === undefined) throw new TypeError('Every speaker was settled.');
  return person;
}
