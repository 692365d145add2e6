import type { EditionFile, Series } from '@ml4astro/edition';
import type { ReadSite } from '../read-facts.ts';
import type { Wishes } from '../read-options.ts';
import type { ImportRecord } from '../report/import-record.ts';
import type { Guessed } from '../write/edition-draft.ts';
import { readConference, type NamedText } from './conference.ts';
import type { PageLine } from './page-words.ts';
import { findPlace, lookUpPlace, type Place } from './place.ts';
import { listSources, readBasePath } from './base-path.ts';

/** What a page says, or lets guess, of its edition as a whole. */
export interface PageFacts {
  readonly title: string;
  readonly conference: EditionFile['conference'];
  readonly path: string;
  readonly hue: Guessed<number>;
  readonly timezone: Guessed<string>;
  readonly venue: EditionFile['venue'];
  /** The whole address that the site had. */
  readonly formerSite: string;
}

const CONFIG_FILE = '_config.yml';
const DESCRIBING = ['description', 'subtitle', 'tagline', 'title', 'name', 'conference', 'location'];

/** Reads title, conference, place, path and address of an edition, from the settings first and the page then. */
export function readFactsOfPage(
  read: ReadSite,
  series: Series,
  lines: readonly PageLine[],
  wishes: Wishes,
  record: ImportRecord,
): PageFacts {
  const texts = listTexts(read, lines);
  const place = findWhere(read, texts, lines, wishes, record);
  const named = readConference(
    wishes.conference === undefined ? texts : [{ text: wishes.conference, span: undefined }, ...texts],
    wishes.year,
    record,
  );
  const name = wishes.conference ?? named.name;
  const path = wishes.path ?? readBasePath(read, name, wishes.year, record);
  const city = wishes.city ?? place?.city;
  const country = wishes.country ?? place?.country;
  if (city === undefined)
    record.guessed(
      undefined,
      'the city is not on the page; "unstated" stands for it (--city and --country say it)',
    );
  const timezone = wishes.timezone ?? place?.timezone ?? 'UTC';
  if (wishes.timezone === undefined)
    record.guessed(
      undefined,
      `time zone: ${timezone}, ${place === undefined ? 'as no place is known' : `that of ${place.city}`} (--timezone says it)`,
    );
  const hue = wishes.hue ?? guessHue(wishes.year);
  if (wishes.hue === undefined) record.guessed(undefined, `hue: ${hue}, from the year (--hue says it)`);
  const link = conferenceLink(lines, record);
  return {
    title: readTitle(read, series, record),
    conference: {
      name,
      title: named.title,
      ordinal: named.ordinal,
      city: city ?? 'unstated',
      country: country ?? 'unstated',
      ...(link === undefined ? {} : { url: link }),
    },
    path,
    hue: { value: hue, comment: wishes.hue === undefined ? 'A guess from the year.' : undefined },
    timezone: {
      value: timezone,
      comment:
        wishes.timezone !== undefined
          ? undefined
          : place === undefined
            ? 'Not known: no place is on the page.'
            : `A guess: that of ${place.city}.`,
    },
    venue:
      place === undefined ? {} : { coordinates: { latitude: place.latitude, longitude: place.longitude } },
    formerSite: readFormerSite(read, series, path, record),
  };
}

function listTexts({ config, pages, sections }: ReadSite, lines: readonly PageLine[]): readonly NamedText[] {
  const settings = DESCRIBING.flatMap((key) => {
    const told = config.get(key);
    return [
      ...(told === undefined
        ? []
        : [{ text: told.value, span: { file: CONFIG_FILE, from: told.line, to: told.line } }]),
      ...pages.flatMap(({ file, settings: own }) => {
        const setting = own.get(key);
        return setting === undefined
          ? []
          : [{ text: setting.value, span: { file, from: setting.line, to: setting.line } }];
      }),
    ];
  });
  const headings = sections.flatMap(({ title, span }) =>
    title === '' || span === undefined ? [] : [{ text: title, span }],
  );
  const words = lines.filter(
    ({ section }) => !['papers', 'schedule', 'organizers', 'speakers'].includes(section.kind),
  );
  return [...settings, ...headings, ...words.map(({ text, span }) => ({ text, span }))];
}

function findWhere(
  read: ReadSite,
  texts: readonly NamedText[],
  lines: readonly PageLine[],
  wishes: Wishes,
  record: ImportRecord,
): Place | undefined {
  if (wishes.city !== undefined) return lookUpPlace(wishes.city, wishes.country);
  // The place beside the workshop's own day is the surest; a name in an author's affiliation is none.
  const near = lines.filter(
    ({ section, text }) =>
      section.kind === 'venue' ||
      (section.kind === 'dates' && /\bworkshop\b/i.test(text)) ||
      /\b(?:held|take[s]? place|located|join us|co-?located)\b/i.test(text),
  );
  const settings = texts.filter(
    ({ span }) =>
      span?.file === CONFIG_FILE ||
      read.pages.some(({ settings: own }) => [...own.values()].some(({ line }) => span?.from === line)),
  );
  const titles = read.sections
    .filter(({ level }, index) => level === 1 || level === 2 || index < 4)
    .flatMap(({ title, span }) => (span === undefined ? [] : [{ text: title, span }]));
  const first = lines.filter(
    ({ section, span }) => ['rationale', 'other'].includes(section.kind) && span.from < 40,
  );
  const offers = [...settings, ...near, ...titles, ...first].flatMap(({ text, span }) => {
    const place = findPlace(text);
    return place === undefined ? [] : [{ place, span }];
  });
  const best = offers.find(({ place }) => place.certain) ?? offers[0];
  if (best === undefined) return undefined;
  // "Hawaii, USA" in the settings, "Honolulu, Hawaii" on the page: the country is the one that was written.
  const written = offers.find(
    ({ place, span }) => span?.file === CONFIG_FILE && place.timezone === best.place.timezone,
  );
  const place = written === undefined ? best.place : { ...best.place, country: written.place.country };
  const told = `place: ${place.city}, ${place.country}`;
  if (best.span !== undefined) {
    if (place.certain) record.understood(best.span, told);
    else record.guessed(best.span, told);
  }
  return place;
}

function readTitle({ config, pages, sections }: ReadSite, series: Series, record: ImportRecord): string {
  const setting = config.get('title') ?? pages[0]?.settings.get('title');
  if (
    setting !== undefined &&
    setting.value !== '' &&
    !/^(?:home|index|about|welcome)$/i.test(setting.value)
  ) {
    if (config.get('title') === setting)
      record.understood(
        { file: CONFIG_FILE, from: setting.line, to: setting.line },
        `title: ${setting.value}`,
      );
    const page = pages[0];
    if (page?.settings.get('title') === setting)
      record.understood({ file: page.file, from: setting.line, to: setting.line }, `title: ${setting.value}`);
    return setting.value.replace(/\s+/g, ' ');
  }
  const heading = sections.find(
    ({ level, kind, stated, title }) =>
      level === 1 && (!stated || kind === 'rationale') && title.split(' ').length > (stated ? 2 : 1),
  );
  if (heading?.span !== undefined) {
    record.guessed(heading.span, `title: ${heading.title} (from the first heading)`);
    return heading.title;
  }
  record.guessed(undefined, `title: ${series.facts.name}, that of the series`);
  return series.facts.name;
}

/** Forty degrees to a year are far enough apart to tell editions by their colour, and come round after nine. */
function guessHue(year: number): number {
  return ((((year - 2023) * 40 + 195) % 360) + 360) % 360;
}

function readFormerSite(read: ReadSite, series: Series, path: string, record: ImportRecord): string {
  const url = read.config.get('url')?.value;
  const base = read.config.get('baseurl')?.value ?? path;
  const origin =
    url !== undefined && URL.canParse(url) && /^https?:/.test(url) ? url.replace(/\/+$/, '') : undefined;
  const own = listSources(read).flatMap(
    (href) => new RegExp(`^https?://[^/]+${path}/`).exec(href)?.[0] ?? [],
  )[0];
  const guess = `${series.facts.url}${path}/`;
  if (origin === undefined && own === undefined)
    record.guessed(undefined, `address of the former site: ${guess}, from the address of the series`);
  const told = origin === undefined ? (own ?? guess) : `${origin}/${base.replace(/^\/+|\/+$/g, '')}/`;
  return told.replace(/([^:])\/{2,}/g, '$1/');
}

/** The conference's page of this workshop, where the page links it. */
function conferenceLink(lines: readonly PageLine[], record: ImportRecord): string | undefined {
  for (const { pieces, span } of lines) {
    for (const { href, text } of pieces) {
      if (
        href === undefined ||
        !/^https?:\/\/[^/]+\/virtual\/\d{4}\/workshop\/\d+/.test(href) ||
        !URL.canParse(href)
      )
        continue;
      record.understood(span, `conference page: ${text.trim()}`);
      return href;
    }
  }
  return undefined;
}
