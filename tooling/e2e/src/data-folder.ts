import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A data folder of its own: tests never meet the data of whoever runs them. */
export interface DataFolder {
  readonly folder: string;
  remove(): void;
}

/** Makes an empty data folder for a gateway. */
export function makeDataFolder(): DataFolder {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
