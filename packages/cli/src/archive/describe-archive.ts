import type { Edition, SeriesFile } from '@ml4astro/edition';
import type { SiteOrigin } from '../site/obtain-site.ts';
import type { LeftOutAsset } from './left-out.ts';

/** The text that explains an archive to whoever opens it. */
export function describeArchive(
  { year, facts, sealed }: Edition,
  series: SeriesFile,
  origin: SiteOrigin,
  leftOut: readonly LeftOutAsset[],
): string {
  const { conference } = facts;
  return [
    `${series.shortName} ${year}`,
    `${facts.title}, a workshop at ${conference.name} in ${conference.city}.`,
    '',
    'reading/index.html      opens in any browser, from disk: the pages without scripts, search and forms',
    `site/                   the site for a web server: what is in it belongs at ${series.url}/`,
    'data/                   the facts that the pages are made from, as plain text: YAML and Markdown',
    'data/ro-crate-metadata.json  describes them for archives (RO-Crate 1.2)',
    ...(sealed ? ['data/seal.json          the checksums with which the edition was sealed'] : []),
    'manifest-sha256.txt     the checksum of every file here; "sha256sum -c manifest-sha256.txt" compares them',
    ...(origin === 'rebuilt-differs'
      ? [
          '',
          'The release file of the seal was not at hand: the site was built again, with other versions of what builds it,',
          'so that its files have other checksums than data/seal.json says.',
        ]
      : []),
    ...(leftOut.length === 0
      ? []
      : [
          '',
          'Not packed, since nobody knows whether they may be passed on; they are linked where they were published:',
          ...leftOut.map(({ asset, address }) => `  assets/${asset.file}  ${address}`),
        ]),
    '',
  ].join('\n');
}
