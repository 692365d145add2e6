import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { listMarkdown, listValues } from './prose.ts';

export const PERSONAL_ADDRESS: FindingKind = {
  code: 'PERSONAL_ADDRESS',
  severity: 'warning',
  meaning:
    "A text shows an e-mail address that is not the series' or the edition's role address. Addresses of persons are never published.",
  example: { wrong: 'Write to jane.doe@example.edu.', right: 'Write to ml4astro2025@gmail.com.' },
};

const ADDRESS = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;

/** E-mail addresses in texts other than the role addresses. */
export function checkPersonalAddress(scope: EditionScope): readonly Finding[] {
  const { edition, series } = scope;
  const roles = [edition.facts.contact, series.facts.contact].map((each) => each?.toLowerCase());
  const role = edition.facts.contact === 'unstated' ? 'one, stated as `contact`,' : edition.facts.contact;
  const texts = [...listMarkdown(scope), ...listValues(scope, () => false)];
  return texts.flatMap(({ text, placeOf }) =>
    [...text.matchAll(ADDRESS)]
      .filter(({ 0: address }) => !roles.includes(address.toLowerCase()))
      .map(({ index, 0: address }) => {
        const message = `"${address}" is not a role address. Name ${role} instead.`;
        return finding(PERSONAL_ADDRESS, placeOf(index), message);
      }),
  );
}
