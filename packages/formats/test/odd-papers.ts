import type { CitedPaper } from '../src/citation/index.ts';

/** A plain paper, to be changed in one respect by a test. */
export const PAPER: CitedPaper = {
  key: 'icml2023-58',
  title: 'Disentangling $\\gamma$-ray observations of the Galactic Center',
  authors: [
    { given: 'Yitian', family: 'Sun' },
    { given: 'Siddharth', family: 'Mishra-Sharma' },
  ],
  year: 2023,
  date: '2023-07-29',
  workshop: 'Machine Learning for Astrophysics',
  conference: {
    name: 'ICML 2023',
    title: 'International Conference on Machine Learning',
    ordinal: 40,
    city: 'Honolulu',
    country: 'USA',
  },
  url: 'https://ml4astro.github.io/icml2023/papers/58-disentangling-ray-observations-of-the-galactic-center/',
  pdf: 'https://ml4astro.github.io/icml2023/papers/58-disentangling-ray-observations-of-the-galactic-center/58.pdf',
  doi: null,
  arxiv: null,
  abstract: null,
  topics: [],
  archival: 'non-archival',
};

/** Titles without formulas that a careless writer of some format would break. */
export const ODD_TITLES: readonly string[] = [
  'TNT: Vision Transformer for Turbulence Simulations',
  'ΛCDM at 100% of $5 & #1_2 ~ ^',
  'Braces {open and } closed, \\backslash, "quotes" and ‘curly’ “ones”',
  "It's 3--4 or ''more'' `ticks` — and – dashes",
  'Łódź, naïve, Ångström, Strauß, Œuvre, Đoković, Erdős, ẫ, ı',
  '深層学習 と 天文学 🔭',
  'a\u0308 combining, z\u0307\u0323 twice, 天\u0301 on what has no command',
  '<b>not</b> markup & <i>neither</i>',
  'ER  - TY  - JOUR and @article{a, title = {b}}',
  '=HYPERLINK("https://example.org")',
  '+1 and counting',
  '-ray bursts, @home',
  'x'.repeat(400),
];

/** Pieces that titles of property tests are made of. */
export const ODD_PIECES = [
  ...'#%&_{}\\~^"<>|`\',;:@=+-.()[]/*?!',
  '天',
  'é',
  'a\u0308',
  'ß',
  'Ł',
  'γ',
  '🔭',
  '--',
  "''",
  ' and ',
  'AND',
  'Word',
  'word',
  '12',
  ' ',
  '\n',
  '\r\n',
] as const;
