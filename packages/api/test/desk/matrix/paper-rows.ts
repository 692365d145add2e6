import { expect } from 'vitest';
import { seesHiddenText } from '../../../src/desk/policy/paper.ts';
import { seenFields } from '../../../src/desk/policy/submission.ts';
import type { PaperVersionOutput } from '../../../src/desk/paper/paper-output.ts';
import type { ProcedureRows } from './procedure-row.ts';

export const PAPER_ROWS: ProcedureRows = {
  'paper.list': {
    ask: (caller, { submission }) => caller.paper.list({ submission }),
    expected: ({ viewer, judged }) => {
      if (viewer === undefined) return 'NOT_SIGNED_IN';
      const seen = seenFields(judged, viewer);
      if (seen.length === 0) return 'SUBMISSION_UNKNOWN';
      return seen.includes('paper') ? 'answered' : 'NOT_ALLOWED';
    },
    check: (answer, { viewer, judged }) => {
      const kinds = (answer as PaperVersionOutput[]).flatMap(({ findings }) =>
        findings.map(({ kind }) => kind),
      );
      const seesHidden = viewer !== undefined && seesHiddenText(judged, viewer);
      expect(kinds).toEqual(seesHidden ? ['hidden', 'warning'] : ['warning']);
    },
  },
};
