import {
  isExtended,
  isMoved,
  titleDeadline,
  type DeadlineLedger,
  type Edition,
  type LedgerLine,
} from '@ml4astro/edition';
import type { NewsOutput } from './news-output.ts';
import { wordDeadline } from './date-words.ts';

/** News of the dates: those first announced on one day together, and each change of one. */
export function listDateNews(
  edition: Edition,
  isKnown: (line: LedgerLine) => boolean,
): readonly NewsOutput[] {
  const ledgers = [...edition.ledgers.values()].map((ledger) => ({
    ...ledger,
    lines: ledger.lines.filter(isKnown),
  }));
  return [...listFirst(edition, ledgers), ...ledgers.flatMap((ledger) => listChanges(edition, ledger))];
}

function listFirst(
  { year, slug, facts }: Edition,
  ledgers: readonly DeadlineLedger[],
): readonly NewsOutput[] {
  const days = Map.groupBy(
    ledgers.flatMap(({ key, lines: [line] }) => (line === undefined ? [] : [{ key, line }])),
    ({ line }) => line.announced.slice(0, 10),
  );
  return [...days].map(([day, dates]) => {
    const [first] = dates;
    const said = dates.map(({ key, line }) => {
      const title = titleDeadline(key, facts.dateTitles);
      return `${title}: ${wordDeadline(line.deadline)}.`;
    });
    const last =
      dates
        .map(({ line }) => line.announcedAt.toString())
        .sort()
        .at(-1) ?? '';
    return {
      id: `${slug}/dates/${day}`,
      kind: 'date',
      year,
      at: last,
      title:
        first === undefined || dates.length > 1
          ? `${dates.length} dates were announced`
          : `A date was announced: ${titleDeadline(first.key, facts.dateTitles)}`,
      text: said.join(' '),
      href: `${facts.path}/dates/`,
    };
  });
}

function listChanges({ year, slug, facts }: Edition, ledger: DeadlineLedger): readonly NewsOutput[] {
  const { key, lines } = ledger;
  const title = titleDeadline(key, facts.dateTitles);
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (before === undefined || before.deadline.label === line.deadline.label) return [];
    const reason = line.reason === undefined ? '' : ` Reason: ${line.reason}.`;
    return {
      id: `${slug}/dates/${key}/${line.announced}`,
      kind: 'date',
      year,
      at: line.announcedAt.toString(),
      title: `${title} ${wordChange(ledger, line, before)}`,
      text: `${title}: now ${wordDeadline(line.deadline)}; before, ${wordDeadline(before.deadline)}.${reason}`,
      href: `${facts.path}/dates/`,
    };
  });
}

function wordChange(ledger: DeadlineLedger, line: LedgerLine, before: LedgerLine): string {
  // What the change was then, whatever came of it later.
  const known = { ...ledger, lines: ledger.lines.slice(0, ledger.lines.indexOf(line) + 1) };
  if (line.deadline.kind === 'withdrawn') return 'withdrawn';
  if (before.deadline.kind === 'withdrawn') return 'set again';
  if (before.deadline.kind === 'tentative' && line.deadline.kind !== 'tentative') return 'settled';
  if (before.deadline.kind !== 'tentative' && line.deadline.kind === 'tentative') return 'no longer settled';
  if (isExtended(known, line.announcedAt)) return 'extended';
  return isMoved(known, line.announcedAt) ? 'moved' : 'stated anew';
}
