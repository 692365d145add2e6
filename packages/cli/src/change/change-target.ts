import { dirname, join } from 'node:path';

/** Where a changed file lies. The folder of the editions may be called otherwise; in a change it is `editions/`. */
export function locateTarget(editions: string, path: string): string {
  return path.startsWith('editions/')
    ? join(editions, path.slice('editions/'.length))
    : join(dirname(editions), path);
}
