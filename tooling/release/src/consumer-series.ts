import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the smallest series that has nothing to mend: one year, 2031, in the folder `editions` of a consumer. */
export function writeConsumerSeries(folder: string): void {
  const editions = join(folder, 'editions');
  mkdirSync(join(editions, '2031'), { recursive: true });
  writeFileSync(join(editions, 'series.yaml'), SERIES);
  writeFileSync(join(editions, 'people.yaml'), '[]\n');
  writeFileSync(join(editions, '2031/edition.yaml'), EDITION);
}

const SERIES = `name: Series
shortName: S
tagline: A series.
about: About.
hue: 200
url: https://example.org
`;

const EDITION = `title: Series
conference: { name: Conf 2031, title: Conference, ordinal: 1, city: Paris, country: France }
path: /conf2031
hue: 200
timezone: Europe/Paris
venue: {}
format: unstated
call:
  kind: unstated
  pages: unstated
  format: unstated
  blind: unstated
  archival: unstated
  priorPublication: unstated
  criteria: unstated
  portal: unstated
dates: { workshop: [{ value: 2031-07-20, announced: 2031-01-10 }] }
contact: conf2031@example.org
registration: unstated
`;
