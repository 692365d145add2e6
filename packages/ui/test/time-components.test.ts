import { describe, expect, test } from 'vitest';
import ActCard from '../src/ActCard.svelte';
import Countdown from '../src/Countdown.svelte';
import DateList from '../src/DateList.svelte';
import { GALLERY_DEADLINES } from '../src/gallery/deadline-fixtures.ts';
import LocalTime from '../src/LocalTime.svelte';
import { renderComponent } from './render-component.ts';

const ZONE = 'Pacific/Honolulu';
const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('DateList', () => {
  const rowOf = (key: string) =>
    renderComponent(DateList, {
      deadlines: GALLERY_DEADLINES.filter((each) => each.key === key),
      zone: ZONE,
    });

  test('an extended deadline shows what it was, when that changed, and why', () => {
    const html = rowOf('submission');
    expect(html).toMatch(/<del><time[^>]*>19 May 2023, 23:59<\/time>/);
    expect(text(html)).toContain('changed on 12 May 2023: requests from authors');
    expect(html).toContain('extended');
  });

  test('a later deadline is extended; a day on which one is told something is moved', () => {
    expect(text(rowOf('submission'))).toMatch(/\bextended\b/);
    expect(text(rowOf('notification'))).toMatch(/\bmoved\b/);
    expect(text(rowOf('notification'))).not.toMatch(/\bextended\b/);
  });

  test("23:59 AoE is machine-readable, and told in the venue's time", () => {
    const html = rowOf('submission');
    expect(html).toContain('datetime="2023-05-26T11:59:00Z"');
    expect(text(html)).toContain('01:59 on 26 May 2023 in Honolulu');
  });

  test('a date without a zone says so and gives no instant', () => {
    const html = rowOf('reviewer-sign-up');
    expect(text(html)).toContain('no time zone was stated');
    expect(html).not.toContain('data-local-time');
  });

  test('a withdrawn date is said to be, with what it was', () => {
    expect(text(rowOf('registration'))).toMatch(/Withdrawn.*14 July 2023.*withdrawn on 1 June 2023/);
  });

  test('days to choose from are neither struck nor one day', () => {
    const html = rowOf('social-evening');
    expect(html).toContain('<time>28 or 30 July 2023</time>');
    expect(html).toContain('to be settled');
  });
});

describe('ActCard', () => {
  const window = { opensAt: '2023-03-28T00:00:00Z', closesAt: '2023-05-26T12:00:00Z' };
  const card = (state: 'open' | 'closed' | 'withdrawn' | 'unannounced', live: boolean) =>
    renderComponent(ActCard, {
      view: {
        act: 'submit',
        state,
        window: state === 'withdrawn' || state === 'unannounced' ? null : window,
        counted: true,
      },
      deadline: GALLERY_DEADLINES[0]?.current,
      zone: ZONE,
      href: 'https://openreview.net/',
      live,
    });
  /** What is not marked `hidden`. */
  const shown = (html: string) => text(html.replace(/<(p|span)[^>]*\shidden[^>]*>.*?<\/\1>/gs, ''));

  test.each(['open', 'closed'] as const)(
    'a static page of an act that is %s states the instants and no state',
    (state) => {
      const words = shown(card(state, false));
      expect(words).toContain('until 25 May 2023, 23:59 AoE');
      expect(words).not.toMatch(/\bOpen\b|closed/);
    },
  );

  test('a static page of an act that is ahead states when it opens, and that page stays true', () => {
    const html = renderComponent(ActCard, {
      view: { act: 'volunteer', state: 'opening', window, counted: true },
      zone: ZONE,
    });
    expect(shown(html)).toContain('opens at 14:00 on 27 March 2023 in Honolulu');
    expect(shown(html)).not.toContain('not open yet');
  });

  test("the window lies on the card for the reader's clock", () => {
    expect(card('open', false)).toContain(
      'data-opens="2023-03-28T00:00:00Z" data-closes="2023-05-26T12:00:00Z"',
    );
  });

  test('a live page says the state that holds', () => {
    expect(shown(card('open', true))).toMatch(/\bOpen\b/);
    expect(shown(card('closed', true))).toContain('Submission is closed.');
    expect(shown(card('closed', true))).not.toMatch(/\bOpen\b/);
  });

  test('an act that was called off says so on a static page too, and offers no button', () => {
    expect(shown(card('withdrawn', false))).toContain('called off by the organizers');
    expect(card('withdrawn', false)).not.toContain('openreview');
  });

  test.each([true, false])('an act with a place and no date is a button and no state (live: %s)', (live) => {
    const html = renderComponent(ActCard, {
      view: { act: 'register', state: 'unannounced', window: null, counted: false },
      zone: ZONE,
      href: 'https://icml.cc/Register2',
      live,
    });
    expect(html).toContain('href="https://icml.cc/Register2"');
    expect(shown(html)).not.toMatch(/announced|closed|open/i);
  });

  test('an act with neither place nor date is not announced yet', () => {
    const html = renderComponent(ActCard, {
      view: { act: 'register', state: 'unannounced', window: null, counted: false },
      zone: ZONE,
    });
    expect(shown(html)).toContain('Registration: not announced yet.');
  });

  test('a card and the list of dates name the same last minute', () => {
    const html = renderComponent(DateList, { deadlines: GALLERY_DEADLINES.slice(0, 1), zone: ZONE });
    expect(text(html)).toContain('01:59 on 26 May 2023 in Honolulu');
    expect(shown(card('open', true))).toContain('until 01:59 on 26 May 2023 in Honolulu');
  });
});

test("a time at the venue keeps a place for the reader's own", () => {
  const html = renderComponent(LocalTime, { instant: '2025-06-02T12:00:00Z', zone: 'America/Vancouver' });
  expect(text(html)).toBe('05:00 on 2 June 2025 in Vancouver');
  expect(html).toMatch(/data-local-time="2025-06-02T12:00:00Z".*<span[^>]*data-reader-time[^>]*><\/span>/s);
});

test('a countdown says nothing until a clock fills it', () => {
  expect(text(renderComponent(Countdown, { closesAt: '2025-06-02T12:00:00Z' }))).toBe('');
});
