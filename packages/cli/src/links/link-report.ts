import { join } from 'node:path';
import type { Answer } from './ask-address.ts';
import type { CollectedLinks, LinkPlace } from './collect-links.ts';

/** An address that somebody has to look at. */
export interface LinkFinding {
  readonly address: string;
  readonly answer: Answer;
  readonly places: readonly LinkPlace[];
}

/** What was found, as `--json` prints it. */
export interface LinkReport {
  /** How many addresses answer, where they are or elsewhere. */
  readonly answering: number;
  readonly dead: readonly LinkFinding[];
  readonly moved: readonly LinkFinding[];
  readonly guarded: readonly LinkFinding[];
  readonly private: readonly LinkFinding[];
}

/** Sorts what was answered, in the order in which the addresses stand in the files. */
export function reportLinks(links: CollectedLinks, answers: ReadonlyMap<string, Answer>): LinkReport {
  const all = [...links].flatMap(([address, places]): readonly LinkFinding[] => {
    const answer = answers.get(address);
    return answer === undefined ? [] : [{ address, answer, places }];
  });
  const of = (kind: Answer['kind']) => all.filter(({ answer }) => answer.kind === kind);
  return {
    answering: of('answers').length + of('moved').length,
    dead: of('dead'),
    moved: of('moved'),
    guarded: of('guarded'),
    private: of('private'),
  };
}

/**
 * The report for a person: two lines to a place.
 *
 * @param folder path of the editions from where the command runs, so that an editor opens what is printed
 * @param sealed the years that are sealed
 */
export function printLinks(report: LinkReport, folder: string, sealed: ReadonlySet<string>): string {
  const shown = [...report.dead, ...report.private, ...report.moved, ...report.guarded].flatMap(
    ({ address, answer, places }) =>
      places.map(({ file, line, column }) => {
        const isSealed = sealed.has(file.split('/')[0] ?? '');
        return `${join(folder, file)}:${line}:${column}  ${address}\n  ${advise(answer, isSealed)}\n`;
      }),
  );
  const counts = [
    `${report.answering} answer`,
    `${report.dead.length} dead`,
    `${report.moved.length} moved for good`,
    `${report.guarded.length} to look at yourself`,
    ...(report.private.length > 0 ? [`${report.private.length} not asked`] : []),
  ];
  return [...shown, `${counts.join(', ')}\n`].join('\n');
}

function advise(answer: Answer, isSealed: boolean): string {
  if (answer.kind === 'moved')
    return `It moved for good (${answer.status}) to ${answer.to}. ${isSealed ? 'It still leads there; this edition is sealed and stays as it is.' : 'Write that address.'}`;
  if (answer.kind === 'guarded') return `It answers programs with ${answer.status}. Look at it in a browser.`;
  if (answer.kind === 'private')
    return 'It is an address of this machine or its own network, and was not asked. --allow-private asks it.';
  if (answer.kind === 'answers') return 'It answers.';
  const advice = isSealed
    ? 'This edition is sealed: its files stay, or "workshop amend" tells readers what changed.'
    : 'Write where it is now, an archived copy of it, or take it away; ask again later where its host may only be down.';
  return `Dead: ${answer.why}. ${advice}`;
}
