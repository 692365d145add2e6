import { replace, write, type BrokenEdition } from '../broken-edition.ts';

const EDITION = '2031/edition.yaml';
const PAPERS = '2031/contributions.yaml';
const ASSETS = '2031/assets/assets.yaml';

/** Defects in the files of an edition, and in the right to show them. */
export const ASSET_CASES: readonly BrokenEdition[] = [
  {
    defect: 'a portrait is named with a capital',
    patches: [replace(EDITION, 'role: chair }', 'role: chair, portrait: Kepler.png }')],
    code: 'ASSET_UNKNOWN',
    place: '2031/edition.yaml:51:50',
    reads: 'Kepler.png',
    says: 'The portrait "Kepler.png" is not in assets/assets.yaml. Did you mean "kepler.png"?',
  },
  {
    defect: 'the logo of a sponsor was never taken in',
    patches: [replace(EDITION, 'name: Lighthouse Fund,', 'name: Lighthouse Fund, logo: beam-of-light.svg,')],
    code: 'ASSET_UNKNOWN',
    place: '2031/edition.yaml:53:36',
    reads: 'beam-of-light.svg',
    says: '"workshop assets add" takes it in',
  },
  {
    defect: 'the file of a paper was never taken in',
    patches: [replace(PAPERS, 'url: "https://example.org/12.pdf"', 'file: "12.pdf"')],
    code: 'ASSET_UNKNOWN',
    place: '2031/contributions.yaml:8:28',
    reads: '"12.pdf"',
    says: 'The file "12.pdf" is not in assets/assets.yaml',
  },
  {
    defect: 'a file is registered twice',
    patches: [
      replace(
        ASSETS,
        '- file: map.png\n',
        '- file: kepler.png\n  sha256: 383cd338e61d6115558b789e9815f6251d216e4b4f592b5922c1a84df70fbfea\n' +
          '  source: a search engine\n  credit: unknown\n  rights: none\n  consent: none\n- file: map.png\n',
      ),
    ],
    code: 'ASSET_REPEATED',
    place: '2031/assets/assets.yaml:7:9',
    reads: 'kepler.png',
    says: '"kepler.png" is entry 1 already',
  },
  {
    defect: 'a file lies in assets/ that nobody registered',
    patches: [write('2031/assets/found-on-the-web.png', 'png')],
    code: 'ASSET_UNREGISTERED',
    place: '2031/assets/found-on-the-web.png:1:1',
    reads: '',
    says: '"found-on-the-web.png" is not in assets/assets.yaml',
  },
  {
    defect: 'a folder lies in assets/',
    patches: [write('2031/assets/old/kepler.png', 'png')],
    code: 'ASSET_UNREGISTERED',
    place: '2031/assets/old:1:1',
    reads: '',
    says: 'assets/ holds files alone',
  },
  {
    defect: 'a registered file is gone',
    patches: [{ kind: 'remove', file: '2031/assets/map.png' }],
    code: 'ASSET_MISSING',
    place: '2031/assets/assets.yaml:7:9',
    reads: 'map.png',
    says: '"map.png" is registered and not in assets/',
  },
  {
    defect: 'a picture was exchanged for another',
    patches: [write('2031/assets/map.png', 'another picture')],
    code: 'ASSET_CHANGED',
    place: '2031/assets/assets.yaml:8:11',
    reads: '2c5a42fd',
    says: '"map.png" has the checksum b2917681',
  },
  {
    defect: 'nobody wrote down that the person agreed to the portrait',
    patches: [replace(ASSETS, '  consent: by e-mail, 2030-12-20\n', '')],
    code: 'PORTRAIT_WITHOUT_CONSENT',
    place: '2031/assets/assets.yaml:1:9',
    reads: 'kepler.png',
    says: 'how and when did the person agree?',
  },
  {
    defect: 'a map has no alternative text',
    patches: [replace(ASSETS, '  alt: "Map: Pier Hall lies at the end of the second pier."\n', '')],
    code: 'ALT_MISSING',
    place: '2031/assets/assets.yaml:7:9',
    reads: 'map.png',
    says: '"map.png" is a picture without `alt`',
  },
];
