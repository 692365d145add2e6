import { expect, test } from 'vitest';
import { stateOfCard } from './act-state.ts';

const CLOSES = '2025-06-02T12:00:00Z';
const card = { opens: '2025-04-29T00:00:00Z', closes: CLOSES, state: 'neutral' };

test('a card is open up to the last millisecond of its window and closed with the next', () => {
  expect(stateOfCard(card, Date.parse(CLOSES) - 1)).toBe('open');
  expect(stateOfCard(card, Date.parse(CLOSES))).toBe('closed');
});

test('before its window a card says that it opens; without an end it stays open', () => {
  expect(stateOfCard(card, Date.parse('2025-04-28T23:59:59Z'))).toBe('opening');
  expect(stateOfCard({ opens: card.opens }, Date.parse('2999-01-01'))).toBe('open');
});

test('what was called off stays called off, and what was never announced has no state of its own', () => {
  expect(stateOfCard({ ...card, state: 'withdrawn' }, Date.parse(CLOSES) - 1)).toBeUndefined();
  expect(stateOfCard({ state: 'unannounced' }, 0)).toBeUndefined();
});
