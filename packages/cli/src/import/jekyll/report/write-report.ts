import { writeSpan } from '../site/line-span.ts';
import type { ImportNote, ImportRecord } from './import-record.ts';
import { LINE_FATES, type AccountedLine, type LineFate } from './line-account.ts';

/** A summary for the terminal, and the same for programs. */
export interface ImportSummary {
  readonly lines: readonly string[];
  readonly data: {
    readonly year: number;
    readonly notes: readonly {
      readonly fate: string;
      readonly file?: string;
      readonly from?: number;
      readonly to?: number;
      readonly text: string;
    }[];
    /** For each file, how many lines had which fate. */
    readonly files: readonly {
      readonly file: string;
      readonly lines: number;
      readonly fates: Readonly<Record<LineFate, number>>;
    }[];
  };
}

const TITLES: Readonly<Record<ImportNote['fate'], string>> = {
  guessed: 'Guessed: somebody should look',
  understood: 'Understood',
  prose: 'Stayed prose',
  dropped: 'Dropped, and why',
};

/** What the import did, in a few lines: how many lines had which fate, and every guess. */
export function describeImport(record: ImportRecord, year: number): ImportSummary {
  const files = record.accounts().map((account) => {
    const list = account.list();
    return { file: account.file, lines: list.length, fates: countFates(list) };
  });
  const shown = notesOf(record, 'guessed').map((note) => `  guessed ${placeOf(note)}${note.text}`);
  return {
    lines: [
      ...files.map(
        ({ file, lines, fates }) =>
          `${file}: ${lines} lines: ${LINE_FATES.map((fate) => `${fates[fate]} ${fate}`).join(', ')}`,
      ),
      ...shown,
      ...notesOf(record, 'dropped')
        .filter(({ span }) => span === undefined)
        .map(({ text }) => `  ${text}`),
    ],
    data: {
      year,
      notes: record.notes.map(({ fate, span, text }) => ({ fate, ...span, text })),
      files,
    },
  };
}

/** The whole report: every note by its fate, then every line of every file that was read. */
export function writeReport(record: ImportRecord, year: number): string {
  const parts = (['guessed', 'understood', 'prose', 'dropped'] as const).map((fate) => {
    const notes = notesOf(record, fate);
    const lines = notes.map((note) => `- ${placeOf(note)}${note.text}`);
    return [`## ${TITLES[fate]}`, '', ...(lines.length === 0 ? ['Nothing.'] : lines), ''].join('\n');
  });
  const accounts = record.accounts().map((account) => {
    const list = account.list();
    return [`## Every line of ${account.file}`, '', ...groupLines(list), ''].join('\n');
  });
  return [`# Import of ${year}`, '', ...parts, ...accounts].join('\n');
}

function notesOf(record: ImportRecord, fate: ImportNote['fate']): readonly ImportNote[] {
  return record.notes.filter((note) => note.fate === fate);
}

function placeOf({ span }: ImportNote): string {
  return span === undefined ? '' : `${writeSpan(span)}: `;
}

function countFates(list: readonly AccountedLine[]): Readonly<Record<LineFate, number>> {
  const count = (wanted: LineFate) => list.filter(({ fate }) => fate === wanted).length;
  return {
    guessed: count('guessed'),
    understood: count('understood'),
    prose: count('prose'),
    dropped: count('dropped'),
    blank: count('blank'),
  };
}

/** Neighbours with one fate and one note are one line of the report. */
function groupLines(list: readonly AccountedLine[]): readonly string[] {
  const groups: { from: number; to: number; fate: LineFate; note: string }[] = [];
  for (const { line, fate, note } of list) {
    const last = groups.at(-1);
    if (last !== undefined && last.fate === fate && last.note === note) last.to = line;
    else groups.push({ from: line, to: line, fate, note });
  }
  return groups.map(
    ({ from, to, fate, note }) =>
      `- ${from === to ? from : `${from}-${to}`} ${fate}${note === '' ? '' : `: ${note}`}`,
  );
}
