import { z } from 'zod';
import type { FileFinding } from './paper-output.ts';

const Finding = z.object({
  code: z.string(),
  message: z.string(),
  page: z.int().optional(),
  excerpt: z.string().optional(),
});

/** The parts of a kept report that are told. An early report may lack some. */
const KeptReport = z.object({
  referencesFrom: z.int().nullable().default(null),
  warnings: z.array(Finding).default([]),
  anonymity: z.array(Finding).default([]),
  hidden: z.array(Finding).default([]),
});

/** What the checks of a file found, also what was hidden from readers: the policy says who is told. */
export function describeFindings(report: object): {
  readonly referencesFrom: number | null;
  readonly findings: FileFinding[];
} {
  const { referencesFrom, warnings, anonymity, hidden } = KeptReport.parse(report);
  const describe = (kind: FileFinding['kind'], findings: readonly z.infer<typeof Finding>[]) =>
    findings.map(({ code, message, page, excerpt }) => ({
      kind,
      code,
      message,
      page: page ?? null,
      excerpt: excerpt ?? null,
    }));
  return {
    referencesFrom,
    findings: [
      ...describe('hidden', hidden),
      ...describe('anonymity', anonymity),
      ...describe('warning', warnings),
    ],
  };
}
