import { mayWithEdition, type EditionAct } from '../../../src/desk/policy/organizer.ts';
import { SUBMISSION_FIELDS } from '../../../src/desk/policy/submission.ts';
import type { Outcome, ProcedureRow, ProcedureRows } from './procedure-row.ts';
import type { Scene } from './scene.ts';

const expects =
  (act: EditionAct) =>
  ({ viewer }: Scene): Outcome => {
    if (viewer === undefined) return 'NOT_SIGNED_IN';
    return mayWithEdition(act, viewer, 2031) ? 'answered' : 'NOT_ALLOWED';
  };

/** One submission is not there for who does not organize its edition, its own authors included: they have another page. */
function expectsOne(scene: Scene): Outcome {
  const outcome = expects('see-submissions')(scene);
  return outcome === 'NOT_ALLOWED' ? 'SUBMISSION_UNKNOWN' : outcome;
}

/** The value in force: asked again and again it changes nothing. */
const CHANGE = { edition: 2031, key: 'submission', value: '2031-05-25T11:59 UTC', reason: 'the same' };

const revealsAll: ProcedureRow['reveals'] = () => SUBMISSION_FIELDS;

export const ORGANIZER_ROWS: ProcedureRows = {
  'date.list': { ask: (caller) => caller.date.list({ edition: 2031 }), expected: expects('see-dates') },
  'date.preview': { ask: (caller) => caller.date.preview(CHANGE), expected: expects('change-date') },
  'date.change': { ask: (caller) => caller.date.change(CHANGE), expected: expects('change-date') },
  'organizer.submissions': {
    ask: (caller) => caller.organizer.submissions({ edition: 2031 }),
    expected: expects('see-submissions'),
    // The table has no notes and no conflicts.
    reveals: () => ['authorEmails'],
  },
  'organizer.submission': {
    ask: (caller, { submission }) => caller.organizer.submission({ submission }),
    expected: expectsOne,
    reveals: revealsAll,
  },
  'organizer.export': {
    ask: (caller) => caller.organizer.export({ edition: 2031, format: 'csv' }),
    expected: expects('see-submissions'),
    reveals: revealsAll,
  },
  'organizer.calls': {
    ask: (caller) => caller.organizer.calls({ edition: 2031 }),
    expected: expects('see-submissions'),
  },
};
