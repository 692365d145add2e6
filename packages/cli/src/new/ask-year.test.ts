import { loadSeries } from '@ml4astro/edition/load';
import { expect, test } from 'vitest';
import { VALID } from '../../test/run-workshop.ts';
import type { AskLine } from './ask-line.ts';
import { collectAnswers } from './collect-answers.ts';
import { proposeDates } from './propose-dates.ts';
import { settleDates } from './settle-dates.ts';

const pattern = loadSeries(VALID).editions[0];
if (pattern === undefined) throw new Error('The valid series has an edition.');

/** Somebody who types these lines one after the other; what is refused is asked again. */
function typing(...lines: string[]): { ask: AskLine; asked: string[]; refused: string[] } {
  const asked: string[] = [];
  const refused: string[] = [];
  const ask: AskLine = async ({ message, proposal, refuse }) => {
    asked.push(message);
    for (;;) {
      const typed = lines.shift();
      if (typed === undefined) throw new Error(`Nothing is left to answer "${message}" with.`);
      const line = typed === '' ? (proposal ?? '') : typed;
      const reason = refuse(line);
      if (reason === undefined) return line;
      refused.push(reason);
    }
  };
  return { ask, asked, refused };
}

test('what no flag says is asked for, until it will do; the last day is proposed from the first', async () => {
  const { ask, asked, refused } = typing(
    'SEAS 2031',
    'SEAS 2032',
    '2032-02-30',
    '2032-03-13',
    '2032-03-12',
    '',
    'Portugal',
    'lisbon',
    'Europe/Lisbon',
  );
  const answers = await collectAnswers(2032, pattern, { date: [], city: 'Porto' }, ask);
  expect(answers).toEqual({
    conference: 'SEAS 2032',
    conferenceTitle: 'Symposium on Everything at Sea',
    ordinal: 8,
    from: '2032-03-13',
    to: '2032-03-13',
    city: 'Porto',
    country: 'Portugal',
    timezone: 'Europe/Lisbon',
  });
  expect(asked).toHaveLength(5);
  expect(refused).toEqual([
    'It names another year than 2032. Write "SEAS 2032".',
    expect.stringContaining('February has 29 days'),
    'That is before the first day.',
    'Write a zone as IANA names it, Region/City: Europe/Lisbon.',
  ]);
});

test('of another conference, its full name and number are asked for too', async () => {
  const said = { conference: 'LAKES 2032', from: '2032-03-13', to: '2032-03-13', city: 'Porto' };
  const options = { ...said, country: 'Portugal', timezone: 'UTC', date: [] };
  const { ask, refused } = typing('Lakes and Ponds', 'third', '3');
  const answers = await collectAnswers(2032, pattern, options, ask);
  expect(answers).toMatchObject({ conferenceTitle: 'Lakes and Ponds', ordinal: 3 });
  expect(refused).toEqual(['Write a whole number: 43 for the forty-third.']);
});

test('each date but the workshop is asked for: Enter takes the proposal, a day keeps the hour, "none" leaves it out', async () => {
  const proposed = proposeDates(pattern, '2032-03-13', '2032-03-13');
  const { ask, asked, refused } = typing('', '2031-12-20', 'soon', '2031-12-15 AoE', 'none', '', '');
  const dates = await settleDates(pattern, proposed, ['sailing-trip=2032-03-12'], ask);
  expect(asked).toHaveLength(6);
  expect(asked[1]).toBe('Abstract submission, 2030-12-08T23:59 AoE in 2031? ("none" leaves it out)');
  expect(refused).toEqual([expect.stringContaining('"soon" is not a deadline')]);
  expect(dates.map(({ key, value }) => [key, value])).toEqual([
    ['submission-opens', '2031-10-20 AoE'],
    ['submission', '2031-12-20T23:59 AoE'],
    ['reviewer-sign-up', '2031-12-15 AoE'],
    ['notification', undefined],
    ['camera-ready-paper', '2032-02-15 AoE'],
    ['camera-ready-poster', '2032-02-25 AoE'],
    ['sailing-trip', '2032-03-12'],
    ['workshop', '2032-03-13'],
  ]);
});
