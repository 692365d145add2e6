import { defineEnvVars } from '@sveltejs/kit/env';

// No import of ours: Kit evaluates this file before Vite's conditions apply, when no package may be built yet.
const optional = (value: string | undefined) => (value === '' ? undefined : value);

export const variables = defineEnvVars({
  EDITIONS_DIR: {
    schema: optional,
    description:
      'Folder with series.yaml, people.yaml and a folder per year. Default: editions/ of this repository.',
  },
  SITE_AT: {
    schema: optional,
    description: 'The instant that a static build renders, ISO 8601 with offset.',
  },
});
