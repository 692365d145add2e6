import { expect, test } from 'vitest';
import { findZone } from './zone-switch.ts';

const SWITCH = { venueZone: 'Pacific/Honolulu', venueWords: 'Honolulu time', aoeZone: 'Etc/GMT+12' };

test("a choice is the venue's zone, AoE or the reader's own; whatever else was remembered is the venue's", () => {
  expect(findZone('venue', SWITCH)).toEqual({ zone: 'Pacific/Honolulu', words: 'Honolulu time' });
  expect(findZone('aoe', SWITCH).zone).toBe('Etc/GMT+12');
  expect(findZone('reader', SWITCH).zone).toBeUndefined();
  expect(findZone('Mars', SWITCH)).toEqual(findZone('venue', SWITCH));
});
