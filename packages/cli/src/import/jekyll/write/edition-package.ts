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
