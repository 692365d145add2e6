import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOpenEditions, type OpenEditions } from '@ml4astro/e2e/open-editions';
import { parseDocument } from 'yaml';
import { GRACE_MINUTES, LABEL, YEAR } from './call-times.ts';

/** Copies the editions, with one deadline and a short grace for the call that is rushed. */
export function copyCall(): OpenEditions {
  const editions = copyOpenEditions();
  const path = join(editions.folder, String(YEAR), 'edition.yaml');
  const file = parseDocument(readFileSync(path, 'utf8'));
  file.setIn(['dates', 'submission'], [{ value: LABEL, announced: '2025-04-29' }]);
  file.setIn(['call', 'form'], { graceMinutes: GRACE_MINUTES });
  writeFileSync(path, file.toString());
  return editions;
}
