import { isTooLate } from './answer.ts';
import type { Author } from './author.ts';
import { DEADLINE, END, LAST_MINUTE } from './call-times.ts';
import type { DeskProcess } from './desk-process.ts';
import { countFailures } from './judge-answers.ts';
import { aimOf } from './rush.ts';
import { spreadOf } from './spread.ts';

/** What the authors of the rush met. */
export function describeRush(
  authors: readonly Author[],
  [one, two]: readonly [DeskProcess, DeskProcess],
): object {
  const answers = authors.flatMap((author) => author.answers);
  const firsts = authors.flatMap((author) => {
    const receipt = author.answers.find(({ said }) => said.receipt !== undefined)?.said.receipt;
    return receipt === undefined ? [] : Date.parse(receipt.submittedAt);
  });
  const without = authors.filter(
    ({ answers }) => !answers.some((answer) => answer.said.receipt !== undefined),
  );
  const aimsAtEnd = (author: Author) => aimOf(authors.indexOf(author)) === 'at the end of the grace';
  const inLastMinute = firsts.filter((at) => at < DEADLINE).length;
  return {
    unit: 'ms',
    clocks: {
      apart: Math.round(Math.abs(one.clock.offset - two.clock.offset)),
      knownTo: Math.round(one.clock.error + two.clock.error),
    },
    authors: authors.length,
    received: {
      inLastMinute,
      inGrace: firsts.filter((at) => at >= DEADLINE && at < END).length,
      after: firsts.filter((at) => at >= END).length,
    },
    // Some aim at the end of the grace from behind.
    notReceived: {
      atTheEnd: without.filter(aimsAtEnd).length,
      others: without.filter((author) => !aimsAtEnd(author)).length,
    },
    requests: answers.length,
    tooLate: answers.filter((answer) => isTooLate(answer)).length,
    withoutAnswer: countFailures(authors),
    submissionsPerSecond: Math.round((inLastMinute / (LAST_MINUTE / 1000)) * 10) / 10,
    took: Object.fromEntries(
      (['create', 'save', 'upload', 'submit'] as const).map((act) => [act, spreadOf(answers, act)]),
    ),
  };
}
