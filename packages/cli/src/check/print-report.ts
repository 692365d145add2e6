import { join } from 'node:path';
import { styleText } from 'node:util';
import type { CheckReport } from './check-report.ts';

/**
 * The report for a person: two lines to a finding and a sum. Coloured on a terminal alone, and never under `NO_COLOR`.
 *
 * @param folder path of the editions from where the command runs, so that an editor opens what is printed
 */
export function printReport({ findings, errors, warnings, editions }: CheckReport, folder: string): string {
  const blocks = findings.map(({ file, line, column, severity, code, message }) => {
    const place = `${join(folder, file)}:${line}:${column}`;
    return `${place}  ${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${paint('bold', code)}\n  ${message}\n`;
  });
  const sum = [count(editions.length, 'edition'), count(errors, 'error'), count(warnings, 'warning')].join(
    ', ',
  );
  return [...blocks, `${sum}\n`].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function paint(format: 'red' | 'yellow' | 'bold', text: string): string {
  return styleText(format, text, { stream: process.stdout });
}
