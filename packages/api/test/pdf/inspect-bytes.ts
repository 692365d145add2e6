import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectPdf } from '../../src/desk/pdf/inspect-pdf.ts';
import type { PdfExpectations } from '../../src/desk/pdf/pdf-expectations.ts';
import { PdfReport, type PdfFinding } from '../../src/desk/pdf/pdf-report.ts';

/** What a double-blind call of up to four pages expects; its authors have names that a paper may hold in many ways. */
export const EXPECTED: PdfExpectations = {
  name: 'paper.pdf',
  fileLimit: 50_000_000,
  pages: { min: 2, max: 4, references: 'excluded' },
  paper: 'letter',
  blind: 'double',
  authors: [
    {
      name: 'Jane Smith',
      email: 'jane.smith@astro.example-university.edu',
      affiliation: 'Department of Physics, University of Northland, Norway',
      orcid: '0000-0002-1825-0097',
    },
    {
      name: 'Jürgen Müller-García',
      email: 'jmg@observatory.net',
      affiliation: 'Höhenberg Observatory',
      orcid: null,
    },
  ],
};

/** Inspects bytes as if they were uploaded. */
export async function inspectBytes(
  bytes: Uint8Array,
  expected: Partial<PdfExpectations> = {},
): Promise<PdfReport> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    const path = join(folder, 'upload');
    await writeFile(path, bytes);
    return PdfReport.parse(await inspectPdf(path, { ...EXPECTED, ...expected }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** All findings in short: `AUTHOR_NAMED 2` is on page 2. */
export function summarize({ refused, warnings, anonymity, hidden }: PdfReport): readonly string[] {
  return [...refused, ...warnings, ...anonymity, ...hidden].map(({ code, page }: PdfFinding) =>
    page === undefined ? code : `${code} ${page}`,
  );
}
