import type { Act, Edition } from '@ml4astro/edition';
import { WrongUse } from '../wrong-use.ts';

/** Where readers do something, and the date that ends it. */
export interface ActPlace {
  readonly act: Act;
  /** Where `edition.yaml` has it. */
  readonly path: readonly string[];
  /** The dates that open and close it. */
  readonly opensKey: string;
  readonly closesKey: string;
  /** The field that says more than the address, and the flag that gives it. */
  readonly field: 'how' | 'system' | undefined;
  readonly meaning: string;
  readonly read: (edition: Edition) => Readonly<Record<string, string>> | undefined;
}

const known = <T extends object>(value: T | 'unstated'): T | undefined =>
  value === 'unstated' ? undefined : value;

/** What an organizer opens and closes, by the word on the command line. */
const ACT_PLACES: Readonly<Record<string, ActPlace>> = {
  registration: {
    act: 'register',
    path: ['registration'],
    opensKey: 'registration-opens',
    closesKey: 'registration',
    field: 'how',
    meaning: 'how one registers, such as "through the main conference"',
    read: ({ facts }) => known(facts.registration),
  },
  submission: {
    act: 'submit',
    path: ['call', 'portal'],
    opensKey: 'submission-opens',
    closesKey: 'submission',
    field: 'system',
    meaning: 'the name of the system, such as OpenReview',
    read: ({ facts }) => known(facts.call.portal),
  },
  reviewing: {
    act: 'volunteer',
    path: ['reviewing'],
    opensKey: 'reviewer-sign-up-opens',
    closesKey: 'reviewer-sign-up',
    field: undefined,
    meaning: '',
    read: ({ facts }) => known(facts.reviewing),
  },
};

/** @throws {WrongUse} for another word */
export function getActPlace(word: string): ActPlace {
  const place = ACT_PLACES[word];
  if (place !== undefined) return place;
  throw new WrongUse(`"${word}" neither opens nor closes. There are: ${Object.keys(ACT_PLACES).join(', ')}.`);
}
