import { foldMarks } from '@ml4astro/edition';
import type { ReadSite } from '../read-facts.ts';
import { isElement, type PageNode } from '../page/text-line.ts';
import type { ImportRecord } from '../report/import-record.ts';

/** Every address that the pages of a site name: of links and of pictures. */
export function listSources({ pages }: Pick<ReadSite, 'pages'>): readonly string[] {
  return pages.flatMap(({ tree }) => listOf(tree));
}

function listOf(node: PageNode): readonly string[] {
  const own = isElement(node)
    ? [node.properties['href'], node.properties['src']].filter((each) => typeof each === 'string')
    : [];
  return 'children' in node ? [...own, ...node.children.flatMap(listOf)] : own;
}

/** The base path that the site had, by its settings or its own addresses; else one made of the conference's name. */
export function readBasePath(read: ReadSite, conference: string, year: number, record: ImportRecord): string {
  const setting = read.config.get('baseurl');
  const fits = new RegExp(`^/[a-z][a-z0-9-]*${year}$`);
  const configured = setting?.value.replace(/\/$/, '');
  if (setting !== undefined && configured !== undefined && fits.test(configured)) {
    record.understood({ file: '_config.yml', from: setting.line, to: setting.line }, `path: ${configured}`);
    return configured;
  }
  const counts = new Map<string, number>();
  for (const source of listSources(read)) {
    const segment = /^(\/[a-z][a-z0-9-]*\d{4})\//.exec(source)?.[1];
    if (segment !== undefined && fits.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most !== undefined) return most[0];
  const name = foldMarks(conference.replace(/\b(?:19|20)\d{2}\b/, ''))
    .replace(/[^a-z0-9]+/g, '')
    .replace(/^\d+/, '');
  const path = `/${name === '' ? 'workshop' : name}${year}`;
  record.guessed(undefined, `path: ${path}, from the name of the conference (--path says it)`);
  return path;
}
