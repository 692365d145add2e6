import type { ImportScope } from '../import-file.ts';
import type { ImportOutcome } from '../import-outcome.ts';
import type { PaperDraft } from '../paper/paper-draft.ts';
import { takePapers } from '../paper/take-papers.ts';
import { readTable, type AsideRow, type TableRow } from '../table/read-table.ts';
import { readDecision } from './decision.ts';
import { PAPER_TABLE, type PaperColumn } from './paper-columns.ts';
import { readPaperId, readPaperRow } from './read-paper-row.ts';

/**
 * Takes a table of papers into an edition. Where it has a column of decisions, accepted papers alone are taken, and of
 * the others nothing but their number is told, here or in any file.
 */
export async function importPapers(scope: ImportScope): Promise<ImportOutcome> {
  const { edition, origin } = scope;
  const table = await readTable(scope.file, PAPER_TABLE);
  const notes = [...table.notes];
  const aside: AsideRow[] = [...table.aside];
  const drafts = new Map<string, PaperDraft>();
  const lines = new Map<string, number>();
  const kept = (row: TableRow<PaperColumn>, reason: string) =>
    aside.push({ line: row.line, record: row.record, reason });
  const left = { otherYear: 0, rejected: 0, open: 0 };
  for (const row of table.rows) {
    const year = row.get('year');
    if (year !== undefined && year !== String(edition.year)) {
      left.otherYear += 1;
      continue;
    }
    const decision = table.columns.has('decision') ? readDecision(row.get('decision') ?? '') : 'accepted';
    const written = row.get('id');
    const id = written === undefined ? undefined : readPaperId(written, edition.slug);
    if (decision === 'rejected' || decision === 'open') {
      left[decision] += 1;
      if (edition.contributions.some((paper) => paper.id === id))
        notes.push(
          `Paper ${id} is in the edition, and the table does not accept it. If it is withdrawn, remove it.`,
        );
      continue;
    }
    if (decision === 'unreadable')
      kept(
        row,
        `"${row.get('decision')}" is no decision. Write accept or reject, with the presentation if you like.`,
      );
    else if (id === undefined)
      kept(
        row,
        written === undefined
          ? 'the row has no number of a paper.'
          : `"${written}" is no number of a paper: it has letters and digits alone, such as 58.`,
      );
    else if (lines.has(id))
      kept(row, `Paper ${id} is in line ${lines.get(id)} already. Keep one of the two.`);
    else {
      lines.set(id, row.line);
      const reading = readPaperRow(row, id, edition, origin + edition.facts.path);
      if ('problem' in reading) kept(row, reading.problem);
      else {
        drafts.set(id, reading.draft);
        notes.push(...reading.notes);
      }
    }
  }
  const outcome = await takePapers(scope, [...drafts.values()]);
  return {
    ...outcome,
    notes: [...notes, ...describeLeft(left), ...outcome.notes],
    aside: [...aside, ...outcome.aside],
    header: table.header,
  };
}

function describeLeft(left: { otherYear: number; rejected: number; open: number }): readonly string[] {
  const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;
  return [
    ...(left.otherYear > 0 ? [`${rows(left.otherYear)} of other years left out.`] : []),
    ...(left.rejected > 0 ? [`${rows(left.rejected)} not accepted and left out.`] : []),
    ...(left.open > 0 ? [`${rows(left.open)} without a decision left out.`] : []),
  ];
}
