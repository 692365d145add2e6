import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicCaller } from '@ml4astro/api/public';
import { collectAll } from '../../src/lib/api/collect-all.ts';
import { pageRecords } from './page-records.ts';
import { paperRecord } from './paper-records.ts';
import { personRecord } from './person-records.ts';
import type { SearchRecord } from './search-record.ts';
import { talkRecords } from './talk-records.ts';

/** Pages that say something of their own. The others list what papers, persons and rows of the programme tell. */
const EDITION_PAGES = ['', 'call/', 'dates/', 'venue/', 'registration/'];
const HUB_PAGES = ['', 'data/'];

/**
 * What the index of an edition holds: its papers, the rows of its programme, its people, and its pages as built.
 *
 * @param folder the static build
 */
export async function collectEditionRecords(
  api: PublicCaller,
  year: number,
  folder: string,
): Promise<SearchRecord[]> {
  const [{ shortName }, { path }] = await Promise.all([api.series.get(), api.edition.get({ year })]);
  const papers = await collectAll((page) => api.contribution.list({ year, ...page }));
  const people = await collectAll((page) => api.person.list({ year, ...page }));
  const records: SearchRecord[] = [];
  for (const { id } of papers) records.push(paperRecord(await api.contribution.get({ year, id })));
  records.push(...talkRecords(await api.schedule.get({ year }), path));
  for (const { id } of people) records.push(personRecord(await api.person.get({ id }), year));
  return [...records, ...readPages(folder, `${path}/`, EDITION_PAGES, `${shortName} ${year}`)];
}

/** What the hub's own index holds: everyone over all years, and the pages of the series. */
export async function collectHubRecords(api: PublicCaller, folder: string): Promise<SearchRecord[]> {
  const { shortName } = await api.series.get();
  const people = await collectAll((page) => api.person.list(page));
  const records: SearchRecord[] = [];
  for (const { id } of people) records.push(personRecord(await api.person.get({ id })));
  return [...records, ...readPages(folder, '/', HUB_PAGES, shortName)];
}

/** A page that this build does not have tells nothing. */
function readPages(folder: string, base: string, pages: readonly string[], site: string): SearchRecord[] {
  return pages
    .map((page) => ({ href: base + page, file: join(folder, base, page, 'index.html') }))
    .filter(({ file }) => existsSync(file))
    .flatMap(({ href, file }) => pageRecords(readFileSync(file, 'utf8'), { href, site }));
}
