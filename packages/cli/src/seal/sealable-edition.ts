import { derivePhase, frozenClock, parseInstant, type Edition } from '@ml4astro/edition';
import { checkSeries, type Finding } from '@ml4astro/edition/check';
import { readSeries } from '@ml4astro/edition/load';
import { getOpenEdition } from '../edition/get-edition.ts';
import { Refusal } from '../refusal.ts';
import { listUnexplainedFiles } from './unexplained-files.ts';

/** Findings that are shown; the others are counted. */
const SHOWN = 10;

/**
 * The edition of a year that may be sealed: open, over, without errors and open to-dos, with no file in its folder that
 * nobody can explain.
 *
 * @param editions the folder of the editions
 * @param sealedAt ISO 8601 instant
 * @throws {Refusal} when it may not, with what is to be done first
 * @throws {WrongUse} when there is no such edition
 */
export function getSealableEdition(editions: string, year: string, sealedAt: string): Edition {
  const edition = getOpenEdition(editions, year);
  const now = parseInstant(sealedAt);
  const refuse = (why: string, lines: readonly string[] = []) => {
    const more = lines.length > SHOWN ? [`… and ${lines.length - SHOWN} more`] : [];
    const listed = [...lines.slice(0, SHOWN), ...more].map((line) => `\n  ${line}`).join('');
    return new Refusal(`The edition of ${edition.year} is not sealed: ${why}${listed}`);
  };
  const { ledgers, schedule } = edition;
  const phase = derivePhase({ ledgers, hasProgramme: schedule.length > 0, sealed: false }, now);
  if (phase !== 'concluded')
    throw refuse(`at ${sealedAt} its workshop is not over. Only a year that is past can be sealed.`);
  const findings = checkSeries(readSeries(editions), { year: edition.year, clock: frozenClock(now) });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw refuse('mend these errors first (workshop check).', errors.map(describe));
  const open = findings.filter(({ code }) => code === 'TODO_OPEN');
  if (open.length > 0)
    throw refuse('these to-dos are open. Do them, or strike them off.', open.map(describe));
  const odd = listUnexplainedFiles(edition.folder);
  if (odd.length > 0)
    throw refuse(
      `its folder holds what no edition has. Move it elsewhere, or take it away.`,
      odd.map((name) => `${edition.year}/${name}`),
    );
  return edition;
}

function describe({ file, line, column, code, message }: Finding): string {
  return `${file}:${line}:${column} ${code} ${message}`;
}
