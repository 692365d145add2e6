// `node tooling/release/src/run-changeset-check.ts [--since REFERENCE]`: does each package that changed have a changeset, and is
// each a sentence for users? Compares with where this work left the reference: CHANGESET_BASE, or origin/main unless told.
import { parseArgs } from 'node:util';
import { readChangesets } from '@changesets/read';
import { getGitBase } from './changeset/git-base.ts';
import { describeMissing, findMissingChangesets } from './changeset/missing-changesets.ts';
import { findPoorTexts } from './changeset/poor-texts.ts';
import { ROOT } from './published-packages.ts';

const { values } = parseArgs({
  options: { since: { type: 'string' }, root: { type: 'string', default: ROOT } },
});
const since = values.since ?? process.env['CHANGESET_BASE'] ?? 'origin/main';

const findings = findPoorTexts(await readChangesets(values.root));
try {
  findings.push(
    ...(await findMissingChangesets(values.root, getGitBase(values.root, since))).map(describeMissing),
  );
} catch (error) {
  if (!(error instanceof Error) || !('status' in error)) throw error;
  findings.push(`git finds no common history with "${since}": fetch it, or name another with --since.`);
}
if (findings.length > 0) {
  process.stderr.write(
    `${findings.join('\n')}\nRun "pnpm changeset", or "pnpm changeset add --empty" where users notice nothing, and say why in it.\n`,
  );
  process.exitCode = 1;
}
