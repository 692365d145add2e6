import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { findAddresses } from './find-addresses.ts';

test.each([
  ['See https://a.example/x.', ['https://a.example/x']],
  [
    '[here](https://a.example/x "A title") and <https://b.example/>',
    ['https://a.example/x', 'https://b.example/'],
  ],
  ['[a (b)](https://a.example/Kepler_(telescope)), next', ['https://a.example/Kepler_(telescope)']],
  ['(https://a.example/?q=1&r=2#f)', ['https://a.example/?q=1&r=2#f']],
  ['**https://a.example/x**', ['https://a.example/x']],
  ['ftp://a.example/ a@b.example www.a.example', []],
  ['https://', []],
  ['HTTPS://A.example/x', ['HTTPS://A.example/x']],
])('%s', (text, addresses) => {
  expect(findAddresses(text).map(({ address }) => address)).toEqual(addresses);
});

property.prop([fc.webUrl({ withQueryParameters: true }), fc.constantFrom('', '. ', ' and ', '\n')])(
  'an address between angles is found whole, where it stands',
  (url, before) => {
    const clean = url.replaceAll(/[()[\]'|^{}\\`]/g, '').replace(/[.,;:!?*_]+$/, '');
    const text = `${before}<${clean}>`;
    expect(findAddresses(text)).toEqual([{ address: clean, offset: before.length + 1 }]);
  },
);
