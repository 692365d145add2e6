import { styleText } from 'node:util';
import type { Proof } from './proof.ts';
import type { Verification } from './verify-edition.ts';

const COLOURS = { proved: 'green', broken: 'red', unproved: 'yellow' } as const;
const WORDS = { proved: 'proved', broken: 'BROKEN', unproved: 'not proved' } as const;

/** For a person: one line to each part, what was proved and what not, and one to each file that differs. */
export function printVerification({ year, sealedAt, sources, release, rebuild }: Verification): string {
  return [
    `The edition of ${year}, sealed at ${sealedAt}:`,
    ...printProof('sources', sources, `editions/${year}/`),
    ...printProof('release', release),
    ...printProof('rebuild', rebuild),
    '',
  ].join('\n');
}

function printProof(part: string, { state, note, differences }: Proof, within = ''): readonly string[] {
  const word = styleText(COLOURS[state], WORDS[state], { stream: process.stdout });
  return [
    `  ${part}  ${word}: ${note}`,
    ...differences.map(({ path, kind }) => `    ${kind.padEnd(7)}  ${within}${path}`),
  ];
}
