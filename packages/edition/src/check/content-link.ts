import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { blankCode, blankTex } from './markdown-spans.ts';
import { listMarkdown } from './prose.ts';

export const CONTENT_LINK: FindingKind = {
  code: 'CONTENT_LINK',
  severity: 'error',
  meaning:
    'A link in prose leads nowhere: no whole web address, or one that depends on the page that shows the prose.',
  example: { wrong: '[the venue](./venue)', right: '[the venue](/icml2026/venue/)' },
};

/** The target of a link or picture; what follows a blank is its title. */
const TARGET = /(?<=\]\()[^\s)]*/g;

/** Links in the prose that no page could resolve. */
export function checkContentLink(scope: EditionScope): readonly Finding[] {
  return listMarkdown(scope).flatMap(({ text, placeOf }) =>
    [...blankTex(blankCode(text)).matchAll(TARGET)]
      .filter(({ 0: target }) => !leadsSomewhere(target))
      .map(({ index, 0: target }) => {
        const message = `"${target}" leads nowhere. Write a whole address (https://…, mailto:…), or one from the root (${scope.edition.facts.path}/venue/).`;
        return finding(CONTENT_LINK, placeOf(index), message);
      }),
  );
}

function leadsSomewhere(target: string): boolean {
  const address = target.replace(/^<|>$/g, '');
  if (/^(?:#|\/(?!\/))./.test(address)) return true;
  const url = URL.parse(address);
  if (url === null) return false;
  return url.protocol === 'mailto:'
    ? url.pathname.includes('@')
    : /^https?:$/.test(url.protocol) && url.hostname !== '';
}
