import type { Finding } from '../finding.ts';
import { ALT_MISSING } from './asset-consent.ts';
import type { EditionScope } from './check-scope.ts';
import { finding } from './finding-kind.ts';
import { blankCode } from './markdown-spans.ts';
import { listMarkdown } from './prose.ts';

const IMAGE_WITHOUT_ALT = /!\[\s*\]\([^)\n]*\)/g;

/** Pictures in prose that have no alternative text. */
export function checkContentImage(scope: EditionScope): readonly Finding[] {
  return listMarkdown(scope).flatMap(({ text, placeOf }) =>
    [...blankCode(text).matchAll(IMAGE_WITHOUT_ALT)].map(({ index, 0: image }) => {
      const message = `"${image}" has no alternative text: say between [ and ] what it tells those who do not see it.`;
      return finding(ALT_MISSING, placeOf(index), message);
    }),
  );
}
