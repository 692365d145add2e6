import { mayWithEdition, type EditionAct } from '../../../src/desk/policy/organizer.ts';
import type { Outcome, ProcedureRows } from './procedure-row.ts';
import type { Scene } from './scene.ts';

const expects =
  (act: EditionAct) =>
  ({ viewer }: Scene): Outcome => {
    if (viewer === undefined) return 'NOT_SIGNED_IN';
    return mayWithEdition(act, viewer, 2031) ? 'answered' : 'NOT_ALLOWED';
  };

/** The value in force: asked again and again it changes nothing. */
const CHANGE = { edition: 2031, key: 'submission', value: '2031-05-25T11:59 UTC', reason: 'the same' };

export const DATE_ROWS: ProcedureRows = {
  'date.list': { ask: (caller) => caller.date.list({ edition: 2031 }), expected: expects('see-dates') },
  'date.preview': { ask: (caller) => caller.date.preview(CHANGE), expected: expects('change-date') },
  'date.change': { ask: (caller) => caller.date.change(CHANGE), expected: expects('change-date') },
};
