import { Temporal } from 'temporal-polyfill';
import { findCurrentLine } from '../deadline-ledger.ts';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const CONTRIBUTION_WITHOUT_FILE: FindingKind = {
  code: 'CONTRIBUTION_WITHOUT_FILE',
  severity: 'warning',
  meaning:
    'The camera-ready deadline is over and nobody can read this paper: it has no file or link of kind `paper`.',
  example: { wrong: 'files: []', right: 'files: [{ kind: paper, url: https://arxiv.org/abs/2306.01234 }]' },
};

/** Papers that cannot be read although they should be there by now. Without a camera-ready date they are due at once. */
export function checkContributionWithoutFile({ edition, now, locate }: EditionScope): readonly Finding[] {
  const ledger = edition.ledgers.get('camera-ready-paper');
  const due = ledger && findCurrentLine(ledger, now)?.deadline.closesAt;
  if (due !== undefined && Temporal.Instant.compare(now, due) < 0) return [];
  return edition.contributions.flatMap(({ id, files }, index) =>
    files.some(({ kind }) => kind === 'paper' || kind === 'arxiv')
      ? []
      : [
          finding(
            CONTRIBUTION_WITHOUT_FILE,
            locate('contributions.yaml', [index, 'id']),
            `Paper ${id} has no file to read. Add one of kind \`paper\` or \`arxiv\`, here or elsewhere.`,
          ),
        ],
  );
}
