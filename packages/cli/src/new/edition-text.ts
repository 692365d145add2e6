import { inline, type YamlValue } from '../yaml/yaml-value.ts';
import { carryCall } from './carry-call.ts';
import type { NewYear } from './new-year.ts';

/** The text of a new `edition.yaml`: nobody is in it, and nothing that the organizers have not said this year. */
export function writeEditionText(made: NewYear): string {
  const { year, pattern, answers, dates, announced, title, path, hue, venue, contact } = made;
  const { topics, call } = pattern.facts;
  const carried = carryCall(call, pattern.year);
  const kept = dates.filter(({ value }) => value !== undefined);
  const titles = kept.flatMap(({ key }) => {
    const own = pattern.facts.dateTitles[key];
    return own === undefined ? [] : [`  ${key}: ${inline(renameYear(own, pattern.year, year))}`];
  });
  return [
    '# yaml-language-server: $schema=../../packages/edition/schema/edition.schema.json',
    `title: ${inline(title)}`,
    'conference:',
    `  name: ${inline(answers.conference)}`,
    `  title: ${inline(answers.conferenceTitle)}`,
    `  ordinal: ${answers.ordinal}`,
    `  city: ${inline(answers.city)}`,
    `  country: ${inline(answers.country)}`,
    `path: ${inline(path)}`,
    `hue: ${hue}`,
    `timezone: ${answers.timezone}`,
    ...(venue === undefined ? ['venue: {}'] : ['venue:', `  name: ${inline(venue)}`]),
    'format: unstated',
    '',
    ...list(
      'topics',
      topics
        .filter(({ label }) => !label.includes(String(pattern.year)))
        .map(({ id, label }) => ({ id, label })),
    ),
    '',
    'call:',
    `  kind: ${inline(carried.kind)}`,
    `  pages: ${inline(writePages(carried.pages))}`,
    '  format: unstated',
    `  blind: ${carried.blind}`,
    `  archival: ${carried.archival}`,
    `  priorPublication: ${inline(carried.priorPublication)}`,
    ...(carried.criteria === 'unstated'
      ? ['  criteria: unstated']
      : list('criteria', carried.criteria, '  ')),
    ...list('alsoWelcome', carried.alsoWelcome, '  '),
    '  portal: unstated',
    `  form: ${inline(carried.form)}`,
    '',
    `# As far from the workshop as in ${pattern.year}, where nothing else was said. A date that moves is one more line.`,
    'dates:',
    ...kept.flatMap(({ key, value = '' }) => [
      `  ${key}:`,
      `    - { value: ${inline(value)}, announced: ${announced} }`,
    ]),
    ...(titles.length === 0 ? [] : ['dateTitles:', ...titles]),
    '',
    '# Who has agreed for this year; todo.yaml names those who are to be asked.',
    'people: []',
    '',
    `contact: ${inline(contact)}`,
    'registration: unstated',
    '',
  ].join('\n');
}

/** A text of the copied year in the words of the new one. */
export function renameYear(text: string, from: number, to: number): string {
  return text.replaceAll(String(from), String(to));
}

function writePages(pages: ReturnType<typeof carryCall>['pages']): YamlValue {
  if (pages === 'unstated') return pages;
  const { min, max, references } = pages;
  return { ...(min === undefined ? {} : { min }), max, references };
}

function list(key: string, entries: readonly YamlValue[], indent = ''): readonly string[] {
  if (entries.length === 0) return [`${indent}${key}: []`];
  return [`${indent}${key}:`, ...entries.map((entry) => `${indent}  - ${inline(entry)}`)];
}
