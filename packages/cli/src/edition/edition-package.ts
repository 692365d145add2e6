/** The workspace package that an edition is, so that turbo builds and caches it alone. */
export function writePackageFile(year: number): string {
  const manifest = {
    name: `@ml4astro/edition-${year}`,
    version: '0.0.0',
    private: true,
    license: 'UNLICENSED',
    type: 'module',
    scripts: { dev: 'build-site dev', build: 'build-site build', check: `workshop check ${year}` },
    devDependencies: { '@ml4astro/cli': 'workspace:*', '@ml4astro/site': 'workspace:*' },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The tasks of an open edition, for turbo: what its site is made from besides its own folder. */
export const EDITION_TASKS = `{
  "extends": ["//"],
  "tasks": {
    "build": {
      "dependsOn": ["@ml4astro/site#sources"],
      "inputs": ["$TURBO_DEFAULT$", "$TURBO_ROOT$/editions/people.yaml", "$TURBO_ROOT$/editions/series.yaml"],
      "outputs": ["build/**"],
      "env": ["SITE_AT"]
    },
    "check": {
      "dependsOn": ["@ml4astro/cli#sources"],
      "inputs": ["$TURBO_DEFAULT$", "$TURBO_ROOT$/editions/people.yaml", "$TURBO_ROOT$/editions/series.yaml"]
    }
  }
}
`;
