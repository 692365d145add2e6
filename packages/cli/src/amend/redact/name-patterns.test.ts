import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { listNamePatterns, replaceName } from './name-patterns.ts';

const patterns = listNamePatterns(
  { old: 'Zoë Van Brandt', name: 'Noor Okoye' },
  ['Z. V. Brandt'],
  'noor-okoye',
);
const replace = (text: string) => replaceName(text, patterns).text;

test.each([
  ['in full', 'by Zoë Van Brandt.', 'by Noor Okoye.'],
  ['over a line break', 'by Zoë\n  Van Brandt.', 'by Noor Okoye.'],
  ['with fixed blanks', 'Zoë\u00a0Van&nbsp;Brandt', 'Noor Okoye'],
  ['in capitals', 'ZOË VAN BRANDT', 'Noor Okoye'],
  ['without its marks', 'Zoe van Brandt', 'Noor Okoye'],
  ['decomposed', 'Zoe\u0308 Van Brandt', 'Noor Okoye'],
  ['family name first', 'Brandt, Zoë Van', 'Okoye, Noor'],
  ['in another written form of the person', 'Z. V. Brandt', 'Noor Okoye'],
  ['as an id', 'person: zoe-van-brandt', 'person: noor-okoye'],
  ['as a file', 'assets/brandt_zoe_van.jpg', 'assets/noor-okoye.jpg'],
  ['as an address', 'zoe.van.brandt@example.org', 'noor-okoye@example.org'],
  ['as a handle', 'https://example.org/ZoeVanBrandt', 'https://example.org/noor-okoye'],
])('a name %s is replaced', (_how, text, expected) => {
  expect(replace(text)).toBe(expected);
});

test.each(['Zoë Van Brandtner', 'Chloezoë Van Brandt', 'Zoë and Van Brandt', 'zoe-van-brandtner', 'Brandt'])(
  '%s is somebody else',
  (text) => {
    expect(replace(text)).toBe(text);
  },
);

const word = fc.stringMatching(/^[A-ZÀ-ÖØ-Ý][a-zà-öø-ÿ]{1,8}$/);
property.prop([fc.array(word, { minLength: 2, maxLength: 4 }), fc.string(), fc.string()])(
  'whatever stands around it, a name that was replaced is not there any more',
  (words, before, after) => {
    const old = words.join(' ');
    const { text } = replaceName(
      `${before} ${old} ${after}`,
      listNamePatterns({ old, name: 'Q 7' }, [], 'q-7'),
    );
    const rest = text.replace(before, '').replace(after, '');
    expect(rest.normalize('NFC')).not.toContain(old);
  },
);
