import { expect, test } from 'vitest';
import { hueStylesheet } from './hue-stylesheet.ts';

test('an edition sets one number; a part of a page may set another', () => {
  expect(hueStylesheet(275)).toBe(':root{--hue:275}\n');
  expect(hueStylesheet(40, '[data-hue="40"]')).toBe('[data-hue="40"]{--hue:40}\n');
});

test.each([-1, 360, Number.NaN])('%s is no hue', (hue) => {
  expect(() => hueStylesheet(hue)).toThrow(/from 0 up to, not including, 360/);
});
