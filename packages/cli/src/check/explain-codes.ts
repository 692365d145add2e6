import { FINDING_CODES, findClosest, type FindingKind } from '@ml4astro/edition/check';
import { WrongUse } from '../wrong-use.ts';

/**
 * What a code means, with its example; without a code, one line to each.
 *
 * @throws {WrongUse} for a code that is none
 */
export function explainCodes(code: string | undefined): string {
  if (code === undefined)
    return FINDING_CODES.map((kind) => `${kind.code} (${kind.severity})\n  ${kind.meaning}\n`).join('');
  const wanted = code.toUpperCase();
  const kind = FINDING_CODES.find((each) => each.code === wanted);
  if (kind !== undefined) return explain(kind);
  const closest = findClosest(
    wanted,
    FINDING_CODES.map((each) => each.code),
  );
  const hint = closest === undefined ? '"workshop check --explain" lists them.' : `Did you mean ${closest}?`;
  throw new WrongUse(`"${code}" is no code of the check. ${hint}`);
}

function explain({ code, severity, meaning, example }: FindingKind): string {
  return `${code} (${severity})\n\n${meaning}\n\nWrong:\n${indent(example.wrong)}\n\nRight:\n${indent(example.right)}\n`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
