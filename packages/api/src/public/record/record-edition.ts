import { titleDeadline, type DeadlineLedger, type SeriesFile } from '@ml4astro/edition';
import type { CatalogueContribution } from '../catalogue/catalogue-contribution.ts';
import type { CatalogueEdition } from '../catalogue/catalogue-edition.ts';
import { describeCall, describeVenue } from '../edition/describe-facts.ts';
import { viewSeal } from '../edition/seal-output.ts';
import type { EditionFactsRecord, EditionRecord } from './edition-record.ts';
import { describeLicence, wholeAddresses } from './record-address.ts';
import { recordProgramme } from './record-programme.ts';

/** The record of one edition: `edition.json`. */
export function recordEdition(entry: CatalogueEdition, series: SeriesFile): EditionRecord {
  const whole = wholeAddresses(series);
  return {
    $schema: whole(`${entry.edition.facts.path}/edition.schema.json`),
    licence: describeLicence(series),
    series: { name: series.name, shortName: series.shortName, url: whole('/') },
    ...recordEditionFacts(entry, series),
  };
}

/** What the record of the series and of an edition say alike of it. */
export function recordEditionFacts(entry: CatalogueEdition, series: SeriesFile): EditionFactsRecord {
  const { year, facts, ledgers } = entry.edition;
  const whole = wholeAddresses(series);
  return {
    year,
    url: whole(`${facts.path}/`),
    title: facts.title,
    conference: { ...facts.conference, url: facts.conference.url ?? null },
    timezone: facts.timezone,
    venue: describeVenue(facts.venue),
    format: facts.format,
    formerSite: facts.formerSite ?? null,
    topics: facts.topics,
    call: describeCall(facts),
    dates: [...ledgers.values()].map((ledger) => recordDate(ledger, facts.dateTitles)),
    published: { papers: facts.published.papers ?? null, programme: facts.published.programme ?? null },
    people: entry.people.map(({ person, role, affiliation, announced, portrait }) => ({
      id: person.id,
      name: person.name,
      role,
      affiliation,
      announced,
      portrait:
        portrait === null
          ? null
          : { url: whole(portrait.src), width: portrait.width, height: portrait.height },
    })),
    sponsors: facts.sponsors.map(({ name, url, logo }) => ({
      name,
      url: url ?? null,
      logo: logo === undefined ? null : whole(`${facts.path}/assets/${logo}`),
    })),
    registration: facts.registration,
    reviewing: facts.reviewing,
    poster: facts.poster,
    links: facts.links,
    programme: recordProgramme(entry, whole),
    seal: viewSeal(entry.edition.seal),
    contributions: entry.contributions.map((each) => recordContribution(each, whole)),
  };
}

function recordDate(
  { key, lines }: DeadlineLedger,
  titles: Readonly<Record<string, string>>,
): EditionFactsRecord['dates'][number] {
  return {
    key,
    title: titleDeadline(key, titles),
    values: lines.map(({ deadline, announced, reason }) => ({
      value: deadline.label,
      kind: deadline.kind,
      firstDay: deadline.firstDay?.toString() ?? null,
      lastDay: deadline.lastDay?.toString() ?? null,
      startsAt: deadline.startsAt?.toString() ?? null,
      closesAt: deadline.closesAt?.toString() ?? null,
      zone: deadline.zone ?? null,
      announced,
      reason: reason ?? null,
    })),
  };
}

function recordContribution(
  { detail }: CatalogueContribution,
  whole: (href: string) => string,
): EditionFactsRecord['contributions'][number] {
  const { id, href, title, presentation, authors, abstract, topics, files } = detail;
  return {
    id,
    url: whole(href),
    title,
    presentation,
    authors,
    abstract,
    topics: topics.map((topic) => topic.id),
    files: files.map((file) => ({ kind: file.kind, url: whole(file.href) })),
  };
}
