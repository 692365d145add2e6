import { Refusal } from '../../../refusal.ts';

/** A place at which Liquid was taken out, by lines counted from 1. */
export interface LiquidNote {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text without Liquid. Its lines keep their numbers. */
export interface WithoutLiquid {
  readonly text: string;
  readonly notes: readonly LiquidNote[];
}

/** Blocks whose body is no text of the page: comments, and loops over data that is not run. */
const BLOCK =
  /\{%-?\s*(?<tag>comment|for|tablerow|capture|highlight)\b(?:(?!%\})[^]){0,1000}?%\}(?<body>(?:(?!\{%-?\s*end\k<tag>)[^]){0,100000})\{%-?\s*end\k<tag>\s*-?%\}/g;
const TAG = /\{%(?:(?!%\})[^]){0,1000}%\}/g;
const OUTPUT = /\{\{(?<expression>(?:(?!\}\})[^]){0,1000})\}\}/g;
/** More of it than a page of words has; each mark that nothing ends is looked after for a while. */
const MOST_MARKS = 2_000;

const REASONS: Readonly<Record<string, string>> = {
  comment: 'a comment of Liquid',
  for: 'a loop of Liquid, which is not run',
  tablerow: 'a loop of Liquid, which is not run',
  capture: 'a block of Liquid, which is not run',
};

/**
 * Replaces Liquid by the text that it plainly stands for, and runs nothing: `{{ "#x" | relative_url }}` becomes `#x`,
 * `{{ site.baseurl }}` nothing, a tag nothing. In an attribute its own quotes would end the attribute, so this comes
 * before any reading of HTML.
 *
 * @param variables texts of plain variables, such as `site.title`
 * @throws {Refusal} for more Liquid than a page has
 */
export function replaceLiquid(text: string, variables: ReadonlyMap<string, string>): WithoutLiquid {
  const notes: LiquidNote[] = [];
  if ((text.match(/\{[{%]/g) ?? []).length > MOST_MARKS)
    throw new Refusal(
      `The page has more than ${MOST_MARKS} pieces of Liquid. That is a program, and programs are not run.`,
    );
  const note = (at: number, whole: string, before: string, reason: string) => {
    const from = lineAt(before, at);
    notes.push({ from, to: from + countBreaks(whole), text: reason });
  };
  const withoutBlocks = text.replace(BLOCK, (...args) => {
    const [whole, at] = [args[0], Number(args.at(-3))];
    const groups: { tag: string; body: string } = args.at(-1);
    if (groups.tag === 'highlight') return keepBreaks(whole, groups.body);
    note(at, whole, text, REASONS[groups.tag] ?? 'a block of Liquid');
    return '\n'.repeat(countBreaks(whole));
  });
  const withoutTags = withoutBlocks.replace(TAG, (tag: string, at: number) => {
    const [name = ''] = /[a-z]+/i.exec(tag) ?? [];
    note(at, tag, withoutBlocks, `the tag "${name}" of Liquid, which is not run`);
    return '\n'.repeat(countBreaks(tag));
  });
  const plain = withoutTags.replace(OUTPUT, (...args) => {
    const [whole] = args;
    const groups: { expression: string } = args.at(-1);
    return evaluate(groups.expression, variables).replaceAll('\n', ' ') + '\n'.repeat(countBreaks(whole));
  });
  return { text: plain, notes };
}

/** The first operand as text; filters that only move an address are ignored, and so are all others. */
function evaluate(expression: string, variables: ReadonlyMap<string, string>): string {
  const trimmed = expression.replace(/^-|-$/g, '').trim();
  const [, double, single] = /^(?:"([^"]*)"|'([^']*)')/.exec(trimmed) ?? [];
  const literal = double ?? single;
  const appended = [...trimmed.matchAll(/\|\s*append:\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, first, second]) => first ?? second ?? '',
  );
  const [name = ''] = /^[\w.[\]-]+/.exec(trimmed) ?? [];
  return [literal ?? variables.get(name) ?? '', ...appended].join('');
}

function keepBreaks(whole: string, body: string): string {
  return body + '\n'.repeat(Math.max(0, countBreaks(whole) - countBreaks(body)));
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function lineAt(text: string, offset: number): number {
  return countBreaks(text.slice(0, offset)) + 1;
}
