import type { Finding } from '../finding.ts';
import { foldMarks, splitWords } from '../person/fold-name.ts';
import type { SeriesScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';

export const ALIAS_AMBIGUOUS: FindingKind = {
  code: 'ALIAS_AMBIGUOUS',
  severity: 'error',
  meaning: 'An alias is the name or alias of two persons, so a paper that bears it cannot be matched.',
  example: {
    wrong:
      '- { id: jane-doe, name: Jane Doe, aliases: [J. Doe] }\n- { id: john-doe, name: John Doe, aliases: [J. Doe] }',
    right: '- { id: jane-doe, name: Jane Doe }\n- { id: john-doe, name: John Doe }',
  },
};

/** Aliases that are a written form of somebody else too. */
export function checkAliasAmbiguous({ series, people, locate }: SeriesScope): readonly Finding[] {
  const owner = new Map([...people.values()].map(({ id, name }) => [fold(name), id]));
  return series.people.flatMap(({ id, aliases }, index) =>
    aliases.flatMap((alias, at) => {
      const form = fold(alias);
      const other = owner.get(form);
      if (other === undefined) owner.set(form, id);
      if (other === undefined || other === id) return [];
      return [
        finding(
          ALIAS_AMBIGUOUS,
          locate('people.yaml', [index, 'aliases', at]),
          `"${alias}" is a form of "${other}" too. Leave it out at one of the two, or at both and name them by id.`,
        ),
      ];
    }),
  );
}

function fold(name: string): string {
  return splitWords(foldMarks(name)).join(' ');
}
