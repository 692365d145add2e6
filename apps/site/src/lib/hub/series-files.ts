/** A file of the data, as a page offers it. */
export interface DataFile {
  readonly label: string;
  readonly href: string;
  /** What is in it, as a sentence. */
  readonly text: string;
}

/** The files of the whole series, on the hub. */
export const SERIES_FILES: readonly DataFile[] = [
  {
    label: 'series.json',
    href: '/series.json',
    text: 'Everything: editions, dates with their history, programme, papers and people.',
  },
  {
    label: 'series.schema.json',
    href: '/series.schema.json',
    text: 'JSON Schema of that file: what each field means.',
  },
  { label: 'papers.csv', href: '/papers.csv', text: 'One row per paper, for a spreadsheet.' },
  { label: 'papers.bib', href: '/papers.bib', text: 'BibTeX of every paper; its keys never change.' },
  { label: 'papers.ris', href: '/papers.ris', text: 'RIS of every paper, for reference managers.' },
  { label: 'papers.json', href: '/papers.json', text: 'CSL-JSON of every paper, for programs that cite.' },
  {
    label: 'series.ics',
    href: '/series.ics',
    text: 'Calendar of the workshops: open it to import, or subscribe.',
  },
  {
    label: 'feed.atom',
    href: '/feed.atom',
    text: 'News of every edition: dates, line-ups, programmes, papers.',
  },
];

/** What decides which files an edition has. */
interface FiledEdition {
  readonly path: string;
  readonly hasProgramme: boolean;
  readonly counts: { readonly contributions: number };
}

/** The files of one edition that have something in them: no calendar of no programme, no citations of no papers. */
export function editionFiles({ path, hasProgramme, counts }: FiledEdition): DataFile[] {
  return [
    { label: 'edition.json', href: `${path}/edition.json`, text: 'Everything on this edition.' },
    {
      label: 'edition.schema.json',
      href: `${path}/edition.schema.json`,
      text: 'JSON Schema of that file.',
    },
    ...(counts.contributions > 0
      ? [
          { label: 'papers.csv', href: `${path}/papers.csv`, text: 'One row per paper.' },
          { label: 'papers.bib', href: `${path}/papers.bib`, text: 'BibTeX of its papers.' },
          {
            label: 'papers.ris',
            href: `${path}/papers.ris`,
            text: 'RIS of its papers, for reference managers.',
          },
          {
            label: 'papers.json',
            href: `${path}/papers.json`,
            text: 'CSL-JSON of its papers, for programs that cite.',
          },
        ]
      : []),
    ...(hasProgramme
      ? [{ label: 'programme.ics', href: `${path}/programme.ics`, text: 'Calendar of its programme.' }]
      : []),
    { label: 'dates.ics', href: `${path}/dates.ics`, text: 'Calendar of its deadlines.' },
    { label: 'feed.atom', href: `${path}/feed.atom`, text: 'Its news.' },
  ];
}
