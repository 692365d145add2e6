import { expect, test } from 'vitest';
import { findFreeHue } from './free-hue.ts';

test.each([
  [[], 0],
  [[90], 270],
  [[25, 195, 275], 110],
  [[10, 350], 180],
  [[350, 180], 85],
  [[210, 210], 30],
])('among %j the hue farthest from all is %i', (hues, hue) => {
  expect(findFreeHue(hues)).toBe(hue);
});
