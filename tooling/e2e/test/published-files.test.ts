import { join } from 'node:path';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import papaparse from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { startOpenGateway } from '../src/open-gateway.ts';
import { readSeriesOfRepository, ROOT } from '../src/repository.ts';
import { serveFolders } from '../src/static-host.ts';

const { editions, people } = readSeriesOfRepository();
const years = editions.map(({ year, ...edition }) => ({ year, edition: { year, ...edition } }));
const papers = editions.flatMap(({ contributions }) => contributions).length;

const serveStaticBuilds = () =>
  serveFolders([join(ROOT, 'apps/site/build/hub'), ...editions.map(({ folder }) => join(folder, 'build'))]);

/** What files at one origin say, each read by a library that did not write it. */
function readerOf(origin: () => string) {
  const read = async (path: string): Promise<string> => {
    const response = await fetch(origin() + path);
    expect(`${path} answers ${response.status}`).toBe(`${path} answers 200`);
    return response.text();
  };
  const json = async (path: string) => JSON.parse(await read(path)) as Record<string, unknown>;
  return {
    read,
    json,
    bibtex: async (path: string) => {
      const { entries, errors } = parseBibtex(await read(path));
      expect(errors).toEqual([]);
      return entries;
    },
    ris: async (path: string) =>
      [...(await read(path)).matchAll(/^ID {2}- (.+)$/gm)].map(([, id]) => id ?? ''),
    csv: async (path: string) => {
      const { data, errors } = papaparse.parse<Record<string, string>>(await read(path), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      return data;
    },
    calendar: async (path: string) => {
      const calendar = new ICAL.Component(ICAL.parse(await read(path)) as [string, [], []]);
      return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    },
    xml: async (path: string) => {
      const text = await read(path);
      expect(XMLValidator.validate(text)).toBe(true);
      const isList = (name: string) => ['entry', 'url', 'link'].includes(name);
      return new XMLParser({ ignoreAttributes: false, isArray: isList }).parse(text) as XmlDocument;
    },
    valid: async (path: string, schemaPath: string) => {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats.default(ajv);
      const validate = ajv.compile(await json(schemaPath));
      validate(await json(path));
      expect(validate.errors ?? []).toEqual([]);
    },
  };
}

interface XmlDocument {
  readonly feed?: {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly entry?: readonly { readonly id: string; readonly title: string; readonly updated: string }[];
  };
  readonly urlset?: { readonly url: readonly { readonly loc: string }[] };
}

describe.each([
  { deployment: 'one live gateway', serve: () => startOpenGateway() },
  { deployment: 'static builds on a dumb host', serve: serveStaticBuilds },
])('$deployment', ({ serve }) => {
  let url: string;
  beforeAll(async () => {
    const host = await serve();
    ({ url } = host);
    return () => host.stop();
  }, 60_000);
  const { read, json, bibtex, ris, csv, calendar, xml, valid } = readerOf(() => url);

  describe.each(years)(
    'publishes of $year',
    ({ year, edition: { slug, contributions, schedule, ledgers } }) => {
      const ids = contributions.map(({ id }) => id);

      test('its papers as BibTeX, RIS, CSL-JSON and CSV, under keys of year and number', async () => {
        const keys = ids.map((id) => `${slug}-${id}`);
        expect((await bibtex(`/${slug}/papers.bib`)).map(({ key }) => key)).toEqual(keys);
        expect(await ris(`/${slug}/papers.ris`)).toEqual(keys);
        expect((await csv(`/${slug}/papers.csv`)).map(({ key }) => key)).toEqual(keys);
        const items = (await json(`/${slug}/papers.json`)) as unknown as readonly { readonly id: string }[];
        expect(items.map(({ id }) => id)).toEqual(keys);
      });

      test('its programme as a calendar, and each row as one', async () => {
        const rows = schedule.map(({ id }) => `${id}@${slug}`);
        expect((await calendar(`/${slug}/programme.ics`)).map(({ uid }) => uid)).toEqual(rows);
        const [first] = schedule;
        if (first === undefined) return;
        const [event, ...more] = await calendar(`/${slug}/programme/${first.id}.ics`);
        expect(more).toEqual([]);
        expect(event?.uid).toBe(`${first.id}@${slug}`);
        expect(event?.startDate.toString()).toBe(`${first.start}:00`);
      });

      test('every date as a calendar', async () => {
        const uids = (await calendar(`/${slug}/dates.ics`)).map(({ uid }) => uid);
        expect(uids.sort()).toEqual([...ledgers.keys()].map((key) => `dates.${key}@${slug}`).sort());
      });

      test('its news as a feed, the newest first', async () => {
        const { feed } = await xml(`/${slug}/feed.atom`);
        const entries = feed?.entry ?? [];
        expect(entries.length).toBeGreaterThan(0);
        expect(entries.map(({ updated }) => updated)).toEqual(
          entries
            .map(({ updated }) => updated)
            .toSorted()
            .toReversed(),
        );
        expect(feed?.updated).toBe(entries[0]?.updated);
        const said = entries.map(({ title }) => title).join('\n');
        const published = { papers: contributions.length > 0, programme: schedule.length > 0 };
        expect({ papers: /papers/i.test(said), programme: /programme/i.test(said) }).toMatchObject(
          Object.fromEntries(Object.entries(published).filter(([, there]) => there)),
        );
      });

      test('all its facts as JSON that its schema describes', async () => {
        await valid(`/${slug}/edition.json`, `/${slug}/edition.schema.json`);
        const record = (await json(`/${slug}/edition.json`)) as {
          year: number;
          contributions: { id: string }[];
          programme: { id: string }[];
        };
        expect(record.year).toBe(year);
        expect(record.contributions.map(({ id }) => id)).toEqual(ids);
        expect(record.programme.map(({ id }) => id)).toEqual(schedule.map(({ id }) => id));
      });

      test('its pages as a sitemap, and each of them is there', async () => {
        const { urlset } = await xml(`/${slug}/sitemap.xml`);
        const paths = (urlset?.url ?? []).map(({ loc }) => new URL(loc).pathname);
        expect(paths.length).toBeGreaterThan(contributions.length + 5);
        const missing = [];
        for (const path of paths) {
          const { status } = await fetch(url + path, { redirect: 'manual' });
          if (status !== 200) missing.push(`${path}: ${status}`);
        }
        expect(missing).toEqual([]);
      });

      test('beside a paper its citations, and by its bare number the paper', async () => {
        const [id] = ids;
        if (id === undefined) return;
        const page = await fetch(`${url}/${slug}/papers/${id}/`);
        const whole = page.redirected
          ? new URL(page.url).pathname
          : // A static page that leads on by itself.
            /url=([^"]+)"/.exec(await page.text())?.[1];
        expect(whole).toMatch(new RegExp(`^/${slug}/papers/${id}-[a-z0-9-]+/$`));
        expect((await bibtex(`${whole}paper.bib`)).map(({ key }) => key)).toEqual([`${slug}-${id}`]);
        expect(await ris(`${whole}paper.ris`)).toEqual([`${slug}-${id}`]);
        expect(await json(`${whole}paper.json`)).toMatchObject([{ id: `${slug}-${id}` }]);
      });

      test('a card for who shares its address', async () => {
        const card = Buffer.from(await (await fetch(`${url}/${slug}/card.png`)).arrayBuffer());
        expect(card.subarray(1, 4).toString()).toBe('PNG');
        expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
        // A paper is shared with the card of its edition, and that is what the card says.
        const alt = /<meta property="og:image:alt" content="([^"]*)"/;
        const [home, list] = await Promise.all([read(`/${slug}/`), read(`/${slug}/papers/`)]);
        expect(alt.exec(list)?.[1]).toContain(`${year}: `);
        expect(alt.exec(list)?.[1]).toBe(alt.exec(home)?.[1]);
      });
    },
  );

  describe('publishes of the whole series', () => {
    test('every paper as BibTeX and CSV, each key once', async () => {
      const keys = (await bibtex('/papers.bib')).map(({ key }) => key);
      expect(keys).toHaveLength(papers);
      expect(new Set(keys).size).toBe(papers);
      expect((await csv('/papers.csv')).map(({ key }) => key)).toEqual(keys);
    });

    test('the dates of all editions as a calendar', async () => {
      const events = await calendar('/series.ics');
      const expected = editions.flatMap(({ slug, ledgers }) =>
        [...ledgers.keys()].map((key) => `dates.${key}@${slug}`),
      );
      expect(events.map(({ uid }) => uid).sort()).toEqual(expected.sort());
    });

    test('the news of all editions as a feed, each entry once, with the ids of the editions’ feeds', async () => {
      const idsOf = async (path: string) => ((await xml(path)).feed?.entry ?? []).map(({ id }) => id);
      const all = await idsOf('/feed.atom');
      expect(new Set(all).size).toBe(all.length);
      const each = await Promise.all(editions.map(({ slug }) => idsOf(`/${slug}/feed.atom`)));
      expect(all.toSorted()).toEqual(each.flat().sort());
    });

    test('everything as JSON that its schema describes, and no word that is not public', async () => {
      await valid('/series.json', '/series.schema.json');
      const text = await read('/series.json');
      const record = JSON.parse(text) as { editions: { year: number }[]; people: { id: string }[] };
      expect(record.editions.map((each) => each.year)).toEqual(editions.map((each) => each.year));
      expect(record.people).toHaveLength(people.length);
      const secret = people.flatMap(({ aliases, name }) => aliases.filter((alias) => !name.includes(alias)));
      expect(secret.length).toBeGreaterThan(0);
      expect(secret.filter((alias) => text.includes(JSON.stringify(alias)))).toEqual([]);
    });

    test('where its sitemaps are, in robots.txt, and each is there', async () => {
      const named = [...(await read('/robots.txt')).matchAll(/^Sitemap: (\S+)$/gm)].map(
        ([, each]) => each ?? '',
      );
      expect(named.map((each) => new URL(each).pathname)).toEqual([
        '/sitemap.xml',
        ...editions.map(({ slug }) => `/${slug}/sitemap.xml`),
      ]);
      const { urlset } = await xml('/sitemap.xml');
      const paths = (urlset?.url ?? []).map(({ loc }) => new URL(loc).pathname);
      expect(paths).toContain('/data/');
      expect(paths.filter((path) => path.startsWith('/people/'))).toHaveLength(people.length + 1);
    });
  });
});
