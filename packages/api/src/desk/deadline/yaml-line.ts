import type { LedgerEntry } from '@ml4astro/edition';

/** The line that the ledger of a date gets in `edition.yaml`, as `workshop pull` writes it but for its indent. */
export function yamlLine({ value, announced, reason }: LedgerEntry): string {
  // Values and instants need no quotes in YAML; JSON's are right for any text.
  const why = reason === undefined ? '' : `, reason: ${JSON.stringify(reason)}`;
  return `- { value: ${value}, announced: ${announced}${why} }`;
}
