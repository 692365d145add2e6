import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../finding.ts';
import type { Edition } from '../edition.ts';
import type { Deadline } from '../deadline.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const DEADLINE_ORDER: FindingKind = {
  code: 'DEADLINE_ORDER',
  severity: 'error',
  meaning:
    'A date comes before one that it has to follow: submission and reviewer sign-up, notification, camera-ready, workshop.',
  example: {
    wrong:
      'submission: [{ value: 2025-06-01 AoE, announced: 2025-04-29 }]\nnotification: [{ value: 2025-05-22, announced: 2025-04-29 }]',
    right: 'notification: [{ value: 2025-06-22, announced: 2025-04-29 }]',
  },
};

export const WINDOW_ORDER: FindingKind = {
  code: 'WINDOW_ORDER',
  severity: 'error',
  meaning: 'An act opens after it closes, so nobody could ever do it.',
  example: {
    wrong:
      'submission-opens: [{ value: 2025-07-01 AoE, announced: 2025-04-29 }]\nsubmission: [{ value: 2025-06-01 AoE, announced: 2025-04-29 }]',
    right: 'submission-opens: [{ value: 2025-05-01 AoE, announced: 2025-04-29 }]',
  },
};

/** What these checks see. */
interface DatesScope extends Pick<EditionScope, 'locate'> {
  readonly edition: Pick<Edition, 'ledgers'>;
}

/** What each date has to follow, the nearest first. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  notification: ['submission', 'reviewer-sign-up'],
  'camera-ready-paper': ['notification', 'submission'],
  'camera-ready-poster': ['notification', 'submission'],
  workshop: ['camera-ready-poster', 'camera-ready-paper', 'notification', 'submission'],
};

/** Dates in force that come before what they have to follow, each reported once. */
export function checkDeadlineOrder({ edition, locate }: DatesScope): readonly Finding[] {
  return Object.entries(FOLLOWS).flatMap(([key, before]) => {
    const later = findSettled(edition, key);
    const earlierKey = before.find((each) => {
      const earlier = findSettled(edition, each);
      return later && earlier && Temporal.Instant.compare(earlier.closesAt, later.closesAt) > 0;
    });
    if (later === undefined || earlierKey === undefined) return [];
    const earlier = findSettled(edition, earlierKey)?.label;
    const message = `${key} is "${later.label}", before ${earlierKey}, which is "${earlier}". It has to follow it.`;
    return [finding(DEADLINE_ORDER, locate('edition.yaml', later.path), message)];
  });
}

/** Acts that open when they are closed already. */
export function checkWindowOrder({ edition, locate }: DatesScope): readonly Finding[] {
  return [...edition.ledgers.keys()].flatMap((key) => {
    const opens = key.endsWith('-opens') ? findSettled(edition, key) : undefined;
    const closingKey = key.slice(0, -'-opens'.length);
    const closes = opens && findSettled(edition, closingKey);
    if (!opens || !closes || Temporal.Instant.compare(opens.startsAt, closes.closesAt) < 0) return [];
    const message = `${key} is "${opens.label}", but ${closingKey} closes "${closes.label}". It has to open before.`;
    return [finding(WINDOW_ORDER, locate('edition.yaml', opens.path), message)];
  });
}

type Settled = Required<Pick<Deadline, 'label'>> & {
  startsAt: Temporal.Instant;
  closesAt: Temporal.Instant;
  path: (string | number)[];
};

/** The last value of a key with its place, unless it is withdrawn or leaves a choice of days. */
function findSettled(edition: Pick<Edition, 'ledgers'>, key: string): Settled | undefined {
  const lines = edition.ledgers.get(key)?.lines ?? [];
  const { kind, label, startsAt, closesAt } = lines.at(-1)?.deadline ?? {};
  if (label === undefined || startsAt === undefined || closesAt === undefined || kind === 'tentative')
    return undefined;
  return { label, startsAt, closesAt, path: ['dates', key, lines.length - 1, 'value'] };
}
