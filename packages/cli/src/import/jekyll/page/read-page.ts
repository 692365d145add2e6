import type { Root } from 'hast';
import { Refusal } from '../../../refusal.ts';
import type { ImportRecord } from '../report/import-record.ts';
import type { SiteText } from '../site/read-site.ts';
import type { YamlFacts } from '../site/read-yaml.ts';
import { splitFrontMatter } from './front-matter.ts';
import { replaceLiquid } from './liquid.ts';
import { readyMarkdown } from './ready-markdown.ts';
import { htmlToHast, markdownToHast } from './to-hast.ts';

/** A page of the former site, read. */
export interface Page {
  readonly file: string;
  /** Its elements, with lines of the file. */
  readonly tree: Root;
  readonly settings: YamlFacts;
}

/**
 * Reads a page: front matter off, Liquid taken as text, Markdown and HTML as one tree.
 *
 * @throws {Refusal} when it is nested too deep to be a page
 */
export function readPage({ file, text }: SiteText, config: YamlFacts, record: ImportRecord): Page {
  record.open(file, text);
  const { body, settings, length } = splitFrontMatter(text);
  const variables = new Map<string, string>();
  for (const [key, { value }] of config) variables.set(`site.${key}`, value);
  for (const [key, { value }] of settings.facts) variables.set(`page.${key}`, value);
  // Addresses are made whole later, from wherever the page said they begin.
  variables.delete('site.baseurl');
  variables.delete('site.url');
  const plain = replaceLiquid(body, variables);
  for (const { from, to, text: reason } of plain.notes) record.dropped({ file, from, to }, reason);
  if (length > 0) {
    const what =
      settings.problem === undefined ? 'front matter' : `front matter, of which ${settings.problem}`;
    record.dropped({ file, from: 1, to: length }, what);
  }
  try {
    if (/\.html?$/i.test(file)) return { file, tree: htmlToHast(plain.text, file), settings: settings.facts };
    const ready = readyMarkdown(plain.text);
    for (const { line, text: reason } of ready.dropped)
      record.dropped({ file, from: line, to: line }, reason);
    return { file, tree: markdownToHast(ready, file), settings: settings.facts };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new Refusal(`${file} is nested too deep to be read. Is it a page?`, { cause });
  }
}
