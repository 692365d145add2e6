import type { PageNode } from './page/text-line.ts';
import { listSections, type Section } from './page/sections.ts';
import { readPage, type Page } from './page/read-page.ts';
import { readYaml, type YamlFacts } from './site/read-yaml.ts';
import type { Site } from './site/read-site.ts';
import type { ImportRecord } from './report/import-record.ts';

/** A site, read into its sections. */
export interface ReadSite {
  readonly config: YamlFacts;
  readonly pages: readonly Page[];
  readonly sections: readonly Section[];
  /** Nodes whose facts were taken; the rest is prose. */
  readonly used: Set<PageNode>;
}

/** Settings of `_config.yml` that say something of the workshop; the others are about how the page was made. */
const TELLING =
  /^(?:title|description|tagline|subtitle|name|url|baseurl|email|author\.email|location|city|country|venue|dates?|conference)$/;

/** Reads the settings and the pages of a site, and opens an account for each. */
export function readWholeSite(site: Site, record: ImportRecord): ReadSite {
  const config = readConfig(site, record);
  const pages = site.pages.map((text) => readPage(text, config, record));
  for (const { file, reason } of site.left) record.dropped(undefined, `${file}: ${reason}`);
  return { config, pages, sections: pages.flatMap(listSections), used: new Set() };
}

function readConfig({ config }: Site, record: ImportRecord): YamlFacts {
  if (config === undefined) return new Map();
  const { file, text } = config;
  record.open(file, text);
  const { facts, problem } = readYaml(text);
  for (const [key, { line }] of facts)
    if (!TELLING.test(key))
      record.dropped(
        { file, from: line, to: line },
        `the setting "${key}", which is about how the page was made`,
      );
  const count = text.split('\n').length;
  if (problem !== undefined) record.guessed(undefined, `${file}: ${problem}; what could be read of it was`);
  for (let line = 1; line <= count; line += 1) {
    const told = [...facts].find(([, each]) => each.line === line);
    if (told === undefined)
      record.dropped({ file, from: line, to: line }, 'a setting or comment about how the page was made');
  }
  return facts;
}
