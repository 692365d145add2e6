import { dirname, relative } from 'node:path/posix';
import { generate, parse, walk, type CssLocation } from 'css-tree';
import { addressOf, findTarget } from '../site/site-address.ts';

/** Always true, and never, whatever the browser. */
const ALWAYS = '(min-width:0)';
const NEVER = '(max-width:0)';

/**
 * A stylesheet as it is read from disk: addresses relative, and what it says for browsers with scripts said for none,
 * since the copy has none whatever the browser could do.
 *
 * @param file path of the stylesheet in the site
 * @returns the stylesheet, and the files of the site that it needs
 */
export function makeReadingStyle(
  text: string,
  file: string,
  { origin, files }: { readonly origin: string; readonly files: ReadonlySet<string> },
): { readonly text: string; readonly needs: ReadonlySet<string> } {
  const edits: { readonly loc: CssLocation; readonly by: string }[] = [];
  const needs = new Set<string>();
  walk(parse(text, { positions: true, parseCustomProperty: true }), (node) => {
    if (!node.loc) return;
    if (node.type === 'Url') {
      const url = new URL(node.value, new URL(addressOf(file), origin));
      const target = url.origin === origin ? findTarget(url.pathname, files) : undefined;
      if (target === undefined) return;
      needs.add(target);
      edits.push({ loc: node.loc, by: `url("${encodeURI(relative(dirname(file), target))}${url.hash}")` });
    }
    if (node.type === 'Feature' && node.name === 'scripting')
      edits.push({
        loc: node.loc,
        by: node.value !== null && generate(node.value) === 'none' ? ALWAYS : NEVER,
      });
  });
  const changed = edits
    .toSorted((a, b) => b.loc.start.offset - a.loc.start.offset)
    .reduce((done, { loc, by }) => done.slice(0, loc.start.offset) + by + done.slice(loc.end.offset), text);
  return { text: changed, needs };
}
