import type { Phase } from '@ml4astro/edition';
import { count } from '../page/count-words.ts';
import { isOver } from '#lib/edition/is-over.ts';

/** What an edition adds to the series, in numbers; see `series.numbers` of the API. */
export interface EditionNumbers {
  readonly year: number;
  /** Papers on record; none where no list was recorded. */
  readonly papers: number;
  /** Persons who wrote one of them. */
  readonly authors: number;
  /** Persons with a role, a paper or a talk: those who had none in an earlier edition, and those who had. */
  readonly newPeople: number;
  readonly returningPeople: number;
}

/** A chart of the numbers over the years; see `ChartFigure` of the components. */
export interface SeriesChart {
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  readonly note?: string;
  readonly measures: readonly string[];
  readonly rows: readonly { label: string; values: readonly number[] | null; partial?: boolean }[];
}

/**
 * The editions that the charts speak of: those that are over, and those whose papers are out. What is still to come of
 * another is no gap in the record.
 */
export function countedEditions<Numbers extends Pick<EditionNumbers, 'year' | 'papers'>>(
  numbers: readonly Numbers[],
  editions: readonly { readonly year: number; readonly phase: Phase }[],
): Numbers[] {
  const over = new Set(editions.filter(isOver).map(({ year }) => year));
  return numbers.filter(({ year, papers }) => papers > 0 || over.has(year));
}

/**
 * The charts of the series' home page. An edition without a single paper has a record without a list of papers: its
 * papers and authors are not recorded, and its people are those with a role alone.
 *
 * @param numbers oldest edition first
 */
export function seriesCharts(numbers: readonly EditionNumbers[]): SeriesChart[] {
  const listed = numbers.filter(({ papers }) => papers > 0);
  if (listed.length === 0) return [];
  const unlisted = numbers.filter(({ papers }) => papers === 0).map(({ year }) => year);
  const rows = (measure: (each: EditionNumbers) => number) =>
    numbers.map((each) => ({ label: String(each.year), values: each.papers === 0 ? null : [measure(each)] }));
  return [
    {
      id: 'papers-over-the-years',
      title: 'Papers',
      finding: overTheYears(
        listed.map(({ year, papers }) => ({ year, value: papers })),
        ['paper', 'papers'],
        unlisted,
      ),
      measures: ['Papers'],
      rows: rows(({ papers }) => papers),
    },
    {
      id: 'authors-over-the-years',
      title: 'Authors',
      finding: overTheYears(
        listed.map(({ year, authors }) => ({ year, value: authors })),
        ['author', 'authors'],
        unlisted,
      ),
      measures: ['Authors'],
      rows: rows(({ authors }) => authors),
    },
    {
      id: 'people-over-the-years',
      title: 'New and returning people',
      finding: returning(numbers, listed),
      ...(unlisted.length === 0
        ? {}
        : {
            note: `${joinYears(unlisted)}: speakers and organizers alone, as no list of papers is recorded.`,
          }),
      measures: ['Returning', 'New'],
      rows: numbers.map(({ year, papers, newPeople, returningPeople }) => ({
        label: String(year),
        values: [returningPeople, newPeople],
        partial: papers === 0,
      })),
    },
  ];
}

/** Few years are all said; of many the ends and the most. */
function overTheYears(
  values: readonly { year: number; value: number }[],
  words: readonly [one: string, many: string],
  unlisted: readonly number[],
): string {
  const [first, ...others] = values;
  const last = others.at(-1);
  if (first === undefined) return '';
  const start = `${count(first.value, ...words)} in ${first.year}`;
  const missing = unlisted.length === 0 ? '' : ` Those of ${joinYears(unlisted)} are not recorded.`;
  if (last === undefined) return `${start}.${missing}`;
  if (values.length <= 3) {
    return `${[start, ...others.map(({ year, value }) => `${value} in ${year}`)].join(', ')}.${missing}`;
  }
  const most = values.reduce((best, each) => (each.value > best.value ? each : best));
  const peak = most === first || most === last ? '' : `, most in ${most.year}: ${most.value}`;
  return `From ${start} to ${last.value} in ${last.year}${peak}.${missing}`;
}

function returning(numbers: readonly EditionNumbers[], listed: readonly EditionNumbers[]): string {
  const latest = listed.at(-1);
  if (latest === undefined) return '';
  const all = count(latest.newPeople + latest.returningPeople, 'person', 'people');
  if (latest.year === numbers[0]?.year) return `${all} took part in ${latest.year}, the first edition.`;
  return `Of the ${all} of ${latest.year}, ${latest.returningPeople} had taken part in an earlier edition.`;
}

/** `2025`, `2025 and 2026`; many are counted. */
function joinYears(years: readonly number[]): string {
  return years.length > 3 ? `${years.length} editions` : years.join(years.length === 2 ? ' and ' : ', ');
}
