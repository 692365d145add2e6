import type { PageWeight } from './measure-page.ts';

/** A promise about a page, and whether it is kept. */
export interface Budget {
  readonly what: string;
  readonly limit: number;
  readonly measured: number;
  readonly kept: boolean;
}

/**
 * The budgets of the series, in kilobytes of 1000 bytes.
 *
 * @param pages by name: `home`, `paper` and others
 */
export function listBudgets(pages: Readonly<Record<string, PageWeight>>): Budget[] {
  const { home, paper } = pages;
  const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
  return [
    ...(home === undefined
      ? []
      : [
          budget('home: kB transferred', 120, kilobytes(home.bytes)),
          budget('home: requests', 12, home.requests),
        ]),
    ...(paper === undefined
      ? []
      : [
          budget('paper: kB without fonts', 35, kilobytes(paper.bytes - paper.fontBytes)),
          budget('paper: kB of fonts', 60, kilobytes(paper.fontBytes)),
        ]),
    ...Object.entries(pages).flatMap(([name, { external, layoutShift }]) => [
      budget(`${name}: requests to other hosts`, 0, external),
      budget(`${name}: layout shift`, 0, layoutShift),
    ]),
  ];
}

function budget(what: string, limit: number, measured: number): Budget {
  return { what, limit, measured, kept: measured <= limit };
}
