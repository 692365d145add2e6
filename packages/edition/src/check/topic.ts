import { suggest } from '../closest-word.ts';
import type { Finding } from '../finding.ts';
import type { EditionScope } from './check-scope.ts';
import { finding, type FindingKind } from './finding-kind.ts';
import { findRepetitions } from './repeated.ts';

export const TOPIC_UNKNOWN: FindingKind = {
  code: 'TOPIC_UNKNOWN',
  severity: 'error',
  meaning: 'A paper names a topic that its edition does not have.',
  example: { wrong: 'topics: [anomalies]', right: 'topics: [anomaly-detection]' },
};

export const TOPIC_REPEATED: FindingKind = {
  code: 'TOPIC_REPEATED',
  severity: 'error',
  meaning: 'Two topics of an edition have one id, or a paper names a topic twice.',
  example: { wrong: 'topics: [inference, inference]', right: 'topics: [inference]' },
};

/** Topics of papers that the edition does not have. */
export function checkTopicUnknown({ edition, locate }: EditionScope): readonly Finding[] {
  const known = edition.facts.topics.map(({ id }) => id);
  return edition.contributions.flatMap(({ topics }, index) =>
    topics.flatMap((topic, at) => {
      if (known.includes(topic)) return [];
      const place = locate('contributions.yaml', [index, 'topics', at]);
      const hint = suggest(topic, known) || ' Name one of its `topics`, or add it there.';
      return [finding(TOPIC_UNKNOWN, place, `"${topic}" is no topic of edition.yaml.${hint}`)];
    }),
  );
}

/** Topics that stand twice, in the edition or at a paper. */
export function checkTopicRepeated({ edition, locate }: EditionScope): readonly Finding[] {
  const inEdition = findRepetitions(edition.facts.topics.map(({ id }) => id)).map(({ value, index }) =>
    finding(
      TOPIC_REPEATED,
      locate('edition.yaml', ['topics', index, 'id']),
      `"${value}" is the id of an earlier topic. Give this one another.`,
    ),
  );
  const inPapers = edition.contributions.flatMap(({ id, topics }, index) =>
    findRepetitions(topics).map((repetition) =>
      finding(
        TOPIC_REPEATED,
        locate('contributions.yaml', [index, 'topics', repetition.index]),
        `"${repetition.value}" is a topic of paper ${id} already. Keep one.`,
      ),
    ),
  );
  return [...inEdition, ...inPapers];
}
