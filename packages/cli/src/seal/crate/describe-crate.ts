import type { Edition, SeriesFile } from '@ml4astro/edition';
import { CRATE_FILE } from '@ml4astro/edition/seal';
import { refer, type CrateEntity } from './crate-entity.ts';
import { describeEvent } from './describe-event.ts';
import { describeFiles, type DescribedFile } from './describe-files.ts';

/** What a crate is made from. */
export interface CrateFacts {
  /** With the person records that it takes along. */
  readonly edition: Edition;
  readonly series: SeriesFile;
  /** Every source file, the crate itself left out. */
  readonly files: readonly DescribedFile[];
  /** When the edition was sealed, ISO 8601. */
  readonly sealedAt: string;
  /** When it was last corrected; a day or an instant. */
  readonly correctedAt?: string | undefined;
}

const SPECIFICATION = 'https://w3id.org/ro/crate/1.2';

/**
 * The description of an edition for archives: an RO-Crate 1.2 metadata document (Research Object Crate, see
 * https://w3id.org/ro/crate/1.2), as a text. The manifest is named without checksum: it has the one of this file.
 */
export function describeCrate({ edition, series, files, sealedAt, correctedAt }: CrateFacts): string {
  const { facts, year } = edition;
  const [event, ...named] = describeEvent(edition);
  const licence = describeLicence(series);
  const manifest = {
    '@id': 'seal.json',
    '@type': 'File',
    name: 'Checksums of all files and of the built site',
    encodingFormat: 'application/json',
  };
  const parts = [...describeFiles(files, edition.assets), ...(edition.sealed ? [manifest] : [])];
  const organization = { '@id': series.url, '@type': 'Organization', name: series.name, url: series.url };
  const root = {
    '@id': './',
    '@type': 'Dataset',
    name: `${series.shortName} ${year}: the record of the workshop`,
    description:
      `Facts, dates, people, programme and papers of "${facts.title}", ` +
      `the workshop at ${facts.conference.name} in ${facts.conference.city}, as plain text files.`,
    datePublished: sealedAt.slice(0, 10),
    ...(correctedAt === undefined ? {} : { dateModified: correctedAt.slice(0, 10) }),
    license: refer(licence),
    publisher: refer(organization),
    about: refer(event),
    url: `${series.url}${facts.path}/`,
    hasPart: parts.map(refer),
  };
  const metadata = {
    '@id': CRATE_FILE,
    '@type': 'CreativeWork',
    conformsTo: { '@id': SPECIFICATION },
    about: refer(root),
  };
  const graph: readonly CrateEntity[] = [metadata, root, organization, licence, event, ...named, ...parts];
  return `${JSON.stringify({ '@context': `${SPECIFICATION}/context`, '@graph': graph }, null, 2)}\n`;
}

function describeLicence({ dataLicence }: SeriesFile): CrateEntity {
  return {
    '@id': dataLicence?.url ?? '#rights',
    '@type': 'CreativeWork',
    name: dataLicence?.name ?? 'No licence is stated',
    description:
      (dataLicence === undefined ? '' : 'Of the facts: names, titles, dates and places. ') +
      'Abstracts, papers and other files, portraits and prose keep the rights of their authors.',
  };
}
