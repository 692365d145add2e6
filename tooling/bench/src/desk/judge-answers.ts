import { isDone, isFailed, isLost, isTooLate, type Answer } from './answer.ts';
import type { Author } from './author.ts';
import { END } from './call-times.ts';

/** What was answered that should not have been, one sentence each. */
export function judgeAnswers(authors: readonly Author[]): string[] {
  return authors.flatMap((author) =>
    author.answers.flatMap((answer) => {
      const fault = faultOf(answer);
      return fault === undefined ? [] : `${author.account.name}, ${answer.act}: ${fault}`;
    }),
  );
}

/** What both sides of the end of the grace mean, as far as the two clocks can be compared. */
function faultOf(answer: Answer): string | undefined {
  const { sentAt, answeredAt, status, said, message, desk } = answer;
  const { error } = desk.clock;
  if (isLost(answer) || isFailed(answer)) return undefined;
  if (isTooLate(answer))
    return answeredAt < END - error ? `refused ${END - answeredAt} ms before the end: ${message}` : undefined;
  if (!isDone(answer)) return `answered ${status}: ${said.kind ?? ''} ${message}`;
  const receivedAt = said.receipt && Date.parse(said.receipt.submittedAt);
  if (receivedAt !== undefined && receivedAt >= END) return `received ${receivedAt - END} ms after the end`;
  // What was done before is only told again.
  if (sentAt <= END + error || answer.act !== 'save') return undefined;
  return `done, though it was sent ${sentAt - END} ms after the end`;
}

/** Why there was no answer, or only that the desk could not: each cause once, with how often. */
export function countFailures(authors: readonly Author[]): Readonly<Record<string, number>> {
  const causes = authors
    .flatMap(({ answers }) => answers)
    .filter((answer) => isLost(answer) || isFailed(answer))
    .map(({ act, status, message }) => `${act}: ${status ?? 'no answer'}, ${message}`);
  return Object.fromEntries(
    [...Map.groupBy(causes, (cause) => cause)].map(([cause, all]) => [cause, all.length]),
  );
}
