import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { blankCode, blankTex } from './markdown-spans.ts';
import { listMarkdown, listTitles } from './prose.ts';

export const TEX_UNBALANCED: FindingKind = {
  code: 'TEX_UNBALANCED',
  severity: 'error',
  meaning:
    'A dollar begins TeX that no second one ends, or a brace in it is left open, so the formula shows as source.',
  example: { wrong: 'title: Learning $E(n) equivariance', right: 'title: Learning $E(n)$ equivariance' },
};

/** Dollars without a partner, and TeX whose braces do not close. A dollar as such is written `\$`. */
export function checkTexUnbalanced(scope: EditionScope): readonly Finding[] {
  return [...listTitles(scope), ...listMarkdown(scope)].flatMap(({ text: written, form, placeOf }) => {
    const text = form === 'markdown' ? blankCode(written) : written;
    const rest = blankTex(text);
    const lone = rest.search(/(?<!\\)\$/);
    if (lone >= 0) {
      const message = `"${written.slice(lone, lone + 30).split('\n')[0]}" begins TeX that never ends. Close it with $, or write \\$.`;
      return [finding(TEX_UNBALANCED, placeOf(lone), message)];
    }
    return listSpans(text, rest)
      .filter(({ tex }) => !bracesClose(tex))
      .map(({ tex, index }) =>
        finding(
          TEX_UNBALANCED,
          placeOf(index),
          `"${tex}" has a brace without its partner. Each { needs its }.`,
        ),
      );
  });
}

/** What {@link blankTex} blanked out, formula by formula. */
function listSpans(text: string, rest: string): readonly { tex: string; index: number }[] {
  return [...text.matchAll(/(?<!\\)\$\$[\s\S]*?\$\$|(?<!\\)\$(?:\\.|[^$\\\n])+?\$/g)]
    .filter(({ index }) => rest[index] !== '$')
    .map(({ index, 0: tex }) => ({ tex, index }));
}

function bracesClose(tex: string): boolean {
  let depth = 0;
  for (const [brace] of tex.matchAll(/\\.|[{}]/g)) {
    if (brace === '{') depth += 1;
    if (brace === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
