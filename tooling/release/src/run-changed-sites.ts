// `node tooling/release/src/run-changed-sites.ts --since origin/deployed [--only "2025 hub"]`: prints the sites to deploy, as a list
// in JSON: those that changed since a commit, or those that were asked for.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listChangedSites } from './changed-sites.ts';
import { ROOT } from './published-packages.ts';

const { values } = parseArgs({
  options: {
    since: { type: 'string', default: 'origin/deployed' },
    only: { type: 'string', default: '' },
    root: { type: 'string', default: ROOT },
  },
});
const asked = values.only.split(/\s+/).filter((each) => each !== '');
const unknown = asked.filter(
  (each) => each !== 'hub' && !(/^\d{4}$/.test(each) && existsSync(join(values.root, 'editions', each))),
);
if (unknown.length > 0) {
  process.stderr.write(
    `There is no site "${unknown.join('", "')}": write years and "hub", such as "2025 hub".\n`,
  );
  process.exitCode = 2;
} else {
  const sites = asked.length > 0 ? asked : await listChangedSites(values.root, values.since);
  process.stdout.write(`${JSON.stringify(sites)}\n`);
}
