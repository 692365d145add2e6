import { parse, type HTMLElement } from 'node-html-parser';
import { otherSpellings } from './other-spellings.ts';
import type { SearchRecord } from './search-record.ts';

/** What stands on a page beside its text: ways to elsewhere, states of the moment, and what other records tell. */
const BESIDE =
  'nav, form, button, script, style, template, noscript, svg, [hidden], [data-pagefind-ignore], .anchor, .kicker, [data-countdown]';

/** Where a page is, and whose it is. */
export interface PageSource {
  /** Its address on this host. */
  readonly href: string;
  /** The site it belongs to, shown under the title: `ML4Astro 2023`. */
  readonly site: string;
}

/**
 * The parts of a page: each section with an anchor, and what stands outside of them. Parts without words of their own
 * are left out.
 *
 * @param html a page as it was built
 */
export function pageRecords(html: string, { href, site }: PageSource): SearchRecord[] {
  const main = parse(html).querySelector('main');
  if (main === null) return [];
  for (const element of main.querySelectorAll(BESIDE)) element.remove();
  const name = words(main.querySelector('h1'));
  main.querySelector('h1')?.remove();

  const sections = main
    .querySelectorAll('section[id]')
    .filter((section) => section.parentNode?.closest('section[id]') == null)
    .map((section) => {
      section.remove();
      const heading = section.querySelector('h2, h3');
      const title = words(heading);
      heading?.remove();
      return { href: `${href}#${section.id}`, title, line: `${name} · ${site}`, text: words(section) };
    });
  return [{ href, title: name, line: site, text: words(main) }, ...sections]
    .filter(({ title, text }) => title !== '' && text !== '')
    .map((part) => ({
      kind: 'page',
      ...part,
      also: otherSpellings(part.title),
      topics: [],
      years: [],
      onHub: false,
    }));
}

/** Blocks part words even where no blank does. */
function words(element: HTMLElement | null): string {
  return (element?.structuredText ?? '').replaceAll(/\s+/g, ' ').trim();
}
