import { viewAct, type Act } from '../act.ts';
import { Temporal } from 'temporal-polyfill';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { listMarkdown, listValues } from './prose.ts';

export const STALE_PHRASE: FindingKind = {
  code: 'STALE_PHRASE',
  severity: 'warning',
  meaning:
    'Prose promises or invites, and its time is over: the act that it belongs to is closed, or the workshop was held.',
  example: {
    wrong: 'The portal is now open. Submit here!   # after the deadline',
    right: 'Abstracts were sent in through OpenReview.',
  },
};

const PHRASE =
  /\b(?:coming soon|stay tuned|check back|watch this space|to be (?:announced|confirmed|determined|decided)|TB[ADC]|will be (?:announced|posted|published|released|available|updated)(?: \w+)?|(?:submit|apply|register|sign up|volunteer) (?:here|now|today)|(?:is|are) now open|now accepting)\b/gi;

/** The act that a text of `content/` speaks of; the others are about the workshop. */
const ACT_OF: Readonly<Record<string, Act>> = {
  'content/call.md': 'submit',
  'content/guidelines.md': 'submit',
  'content/submission-process.md': 'submit',
  'content/reviewing.md': 'volunteer',
  'content/registration.md': 'register',
};

/** Promises and invitations whose time is over at `now`. */
export function checkStalePhrase(scope: EditionScope): readonly Finding[] {
  const { edition, now } = scope;
  const end = edition.ledgers.get('workshop')?.lines.at(-1)?.deadline.closesAt;
  const held = end !== undefined && Temporal.Instant.compare(now, end) >= 0;
  // What papers and rows are called is their authors' affair.
  const texts = [...listMarkdown(scope), ...listValues(scope, (file) => file !== 'edition.yaml')];
  return texts.flatMap(({ text, file, placeOf }) => {
    const act = ACT_OF[file];
    const closed = act !== undefined && viewAct(act, edition.ledgers, now).state === 'closed';
    if (!held && !closed) return [];
    const why = held ? 'the workshop was held' : `it is too late to ${act}`;
    return [...text.matchAll(PHRASE)].map(({ index, 0: phrase }) =>
      finding(STALE_PHRASE, placeOf(index), `"${phrase}", but ${why}. Say what was, or leave it out.`),
    );
  });
}
