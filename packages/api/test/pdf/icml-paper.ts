import { addLink, addPage, line, lines, startPaper, type Paper } from './paper.ts';

const PROSE = [
  'Galaxies at high redshift are faint, and their spectra are',
  'dominated by noise. We demonstrate the best fit of a neural',
  'posterior to simulated light curves, and we rate the quality',
  'of each with a calibrated score. As a language model would,',
  'our encoder attends to every epoch of a survey. Brown and',
  'Smith (2020) found the same with a smaller sample; see also',
  'the work of Wang et al. We do not include the negative pairs',
  'of the catalogue in training, nor do we report any limits.',
];

/** What a paper in the two-column manner of ICML may be given beside what all have. */
export interface IcmlParts {
  /** Under the title, in place of "Anonymous Authors". */
  readonly byline?: readonly string[];
  /** Lines of the second page, right column, low. */
  readonly added?: readonly string[];
  /** Operators at the end of the second page. */
  readonly operators?: string;
  /** After the references' own entries. */
  readonly references?: readonly string[];
  /** Pages before the references; 4 unless told. */
  readonly pages?: number;
  /** Pages of references; 1 unless told. */
  readonly after?: number;
  readonly size?: [number, number];
}

/** A paper for blind review in the two-column manner of ICML, with its running head and line numbers. */
export async function writeIcmlPaper(parts: IcmlParts = {}): Promise<Paper> {
  const paper = await startPaper();
  const pages = parts.pages ?? 4;
  for (let number = 1; number <= pages; number += 1) {
    const page = addPage(paper, bodyOf(number, parts), parts.size);
    if (number === 3) addLink(paper, page, 'https://github.com/google/jax', [330, 300, 450, 312]);
  }
  for (let number = 1; number <= (parts.after ?? 1); number += 1) {
    const entries = [
      'Brown, A. and Smith, R. A survey of faint galaxies.',
      'MNRAS, 2020. https://doi.org/10.1093/mnras/smith2020.',
      'Wang, L., Cohen, D. Light curves at scale. In ICML, 2023.',
      ...(parts.references ?? []),
    ];
    addPage(
      paper,
      frame(pages + number) + (number === 1 ? line('References', 55, 700, 12) : '') + lines(entries, 55, 680),
      parts.size,
    );
  }
  return paper;
}

function bodyOf(number: number, parts: IcmlParts): string {
  let content = frame(number);
  if (number === 1) {
    content += line('Neural Posteriors for Faint Galaxies', 180, 700, 14);
    content += lines(parts.byline ?? ['Anonymous Authors'], 250, 670);
    content += line('Abstract', 150, 620, 12);
    content += lines(PROSE, 65, 600, 9);
    content += lines(
      [
        'Anonymous Institution, Anonymous City, Anonymous Region.',
        'Correspondence to: Anonymous Author',
        '<anon.email@domain.com>.',
      ],
      55,
      100,
      8,
    );
  } else {
    content += line(`${number}. Experiments of kind ${number}`, 55, 700, 12);
    for (let block = 0; block < 5; block += 1) content += lines(PROSE, 55, 680 - block * 100);
  }
  for (let block = 0; block < 4; block += 1) content += lines(PROSE, 320, 600 - block * 100);
  if (number === 3) content += line('It is written in JAX (Bradbury et al., 2018).', 320, 302);
  if (number === 2) content += lines(parts.added ?? [], 320, 180) + (parts.operators ?? '');
  return content;
}

/** The running head, the page's number, and the numbers of the lines on both sides. */
function frame(page: number): string {
  const numbers = Array.from({ length: 55 }, (_, index) => String((page - 1) * 55 + index).padStart(3, '0'));
  return (
    line('Neural Posteriors for Faint Galaxies', 200, 750, 9) +
    line(String(page), 303, 40, 9) +
    numbers
      .map((number, index) => line(number, 20, 720 - index * 12, 8) + line(number, 580, 720 - index * 12, 8))
      .join('')
  );
}
