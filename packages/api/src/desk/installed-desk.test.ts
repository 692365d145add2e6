import { expect, test } from 'vitest';
import type { Desk } from './desk.ts';
import { getDesk, installDesk } from './installed-desk.ts';

test('an app that asks before a desk is installed is told what to call, and later gets that very desk', () => {
  expect(getDesk).toThrow(/installDesk\(desk\)/);
  const desk = { publicUrl: 'https://rain.example.org' } as Desk;
  installDesk(desk);
  expect(getDesk()).toBe(desk);
});
