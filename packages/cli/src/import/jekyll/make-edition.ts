import type { Series } from '@ml4astro/edition';
import { importAssets } from './asset/import-assets.ts';
import { listAssetUses } from './asset/asset-uses.ts';
import type { JekyllOptions } from './command.ts';
import { readFactsOfPage } from './fact/page-facts.ts';
import { readFormat, readPoster, readRegistration, readReviewing } from './fact/act-links.ts';
import { readCall } from './fact/call-facts.ts';
import { readContact } from './fact/contact.ts';
import { listPageLines } from './fact/page-words.ts';
import { readSponsors } from './fact/sponsors.ts';
import { readTopics } from './fact/topics.ts';
import { settlePage } from './settle-page.ts';
import { readPapers } from './paper/read-papers.ts';
import { readPeople } from './person/read-people.ts';
import { readProse } from './prose/read-prose.ts';
import { linkOfProse } from './prose/link-of-prose.ts';
import { readLedgers } from './date/read-ledgers.ts';
import { readSchedule } from './programme/read-schedule.ts';
import { settleRows } from './programme/settle-rows.ts';
import { listOtherLinks } from './fact/other-links.ts';
import type { Wishes } from './read-options.ts';
import type { ReadSite } from './read-facts.ts';
import type { ImportRecord } from './report/import-record.ts';
import type { Site } from './site/read-site.ts';
import { SiteAddress } from './site/site-address.ts';
import type { EditionDraft } from './write/edition-draft.ts';

/** What an edition is made of. */
export interface EditionSource {
  readonly site: Site;
  readonly read: ReadSite;
  readonly series: Series;
  readonly wishes: Wishes;
  readonly options: JekyllOptions;
  readonly record: ImportRecord;
}

/** Takes the facts out of a read site, one kind after the other, and what is left as prose. */
export async function makeEdition({
  site,
  read,
  series,
  wishes,
  options,
  record,
}: EditionSource): Promise<EditionDraft> {
  const { sections, used } = read;
  const { year } = wishes;
  const lines = listPageLines(sections);
  const facts = readFactsOfPage(read, series, lines, wishes, record);
  const addresses = new SiteAddress(facts.formerSite, site.files);

  const dates = readLedgers(read, { year, venueZone: facts.timezone.value, record, used }, wishes.announced);
  const rows = readSchedule(sections, { year, days: dates.days, record, used });
  const people = readPeople(sections, record, used);
  const papers = readPapers(sections, record, used);
  const sponsors = readSponsors(sections, record, used);
  const topics = readTopics(sections, record, used);
  const contact = wishes.contact ?? readContact(lines, record);

  const settledRows = settleRows(rows, dates.days[0] ?? `${year}-12-31`, dates.closes, record);
  if (rows.length > 0 && dates.days.length === 0)
    record.guessed(
      undefined,
      `the day of the workshop is not on the page; the programme stands on ${year}-12-31 until somebody says it`,
    );

  const uses = listAssetUses(read, people, sponsors, addresses);
  const assets = await importAssets(site, uses, wishes.consent, record);
  const assetNames = new Map(assets.map(({ from, asset }) => [from, asset.file] as const));
  const settled = await settlePage({
    people,
    papers,
    rows: settledRows,
    sponsors,
    addresses,
    assetNames,
    consent: wishes.consent,
    register: series.people.filter((person) => person.id !== ''),
    options,
    record,
  });

  const reviewing = readReviewing(lines, record);
  const registration = readRegistration(lines, record);
  const prose = readProse(
    sections,
    used,
    { target: linkOfProse(addresses, facts.path, sections), contact },
    record,
  );
  const firstDay = dates.days[0];
  return {
    year,
    title: facts.title,
    conference: facts.conference,
    path: facts.path,
    hue: facts.hue,
    timezone: facts.timezone,
    venue: facts.venue,
    format: readFormat(lines, record),
    formerSite: facts.formerSite,
    topics: [...topics],
    call: readCall(lines, record),
    ledgers: dates.ledgers,
    announcedSaid: wishes.announced !== undefined,
    published:
      firstDay === undefined
        ? {}
        : {
            ...(settled.contributions.length > 0 ? { papers: firstDay } : {}),
            ...(settled.schedule.length > 0 ? { programme: firstDay } : {}),
          },
    people: settled.roles,
    sponsors: [...settled.sponsors],
    contact,
    registration,
    reviewing,
    poster: readPoster(lines, record),
    links: listOtherLinks(prose.links, lines, addresses),
    schedule: settled.schedule,
    contributions: settled.contributions,
    content: prose.texts,
    assets,
    addedPeople: settled.added,
    aliases: settled.aliases,
  };
}
