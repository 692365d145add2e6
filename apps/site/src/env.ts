import { defineEnvVars } from '@sveltejs/kit/env';
import { parseInstant } from '@ml4astro/edition';

const optional = (value: string | undefined) => (value === '' ? undefined : value);

export const variables = defineEnvVars({
  EDITIONS_DIR: {
    schema: optional,
    description: 'Folder with series.yaml, people.yaml and a folder per year. Default: editions/ of this repository.',
  },
  SITE_AT: {
    schema: (value) => (optional(value) === undefined ? undefined : parseInstant(value ?? '').toString()),
    description: 'The instant that a static build renders, ISO 8601 with offset.',
  },
});
