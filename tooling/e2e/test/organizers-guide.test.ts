import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeries } from '@ml4astro/edition/load';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeIncomingFiles } from '../src/incoming-files.ts';
import { listShellCommands } from '../src/readme-commands.ts';
import { getEdition, ROOT } from '../src/repository.ts';
import { runProgram } from '../src/run-program.ts';
import { WorkspaceCopy } from '../src/workspace-copy.ts';

const commands = listShellCommands(readFileSync(join(ROOT, 'packages/cli/README.md'), 'utf8'));
/** A command builds a site or two, each in seconds on an idle machine. */
const TIME_LIMIT = 600_000;

let copy: WorkspaceCopy;
beforeAll(async () => {
  copy = await WorkspaceCopy.make();
  await copy.install();
  await writeIncomingFiles(join(copy.root, 'incoming'));
  return () => copy.remove();
}, TIME_LIMIT);

/** As the guide's reader types it, in the repository's folder. */
const type = (command: string) =>
  runProgram('sh', ['-c', command.replace(/^npx pnpm /, 'pnpm --silent ')], {
    cwd: copy.root,
    timeLimit: TIME_LIMIT,
  });

/** What the guide leaves to the reader's editor, before the command that begins so. */
const EDITS: Readonly<Record<string, () => void>> = {
  'npx pnpm workshop amend': () => {
    const file = join(copy.root, 'editions/2027/contributions.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Clocks in the sky', 'Clocks of the sky'));
  },
};

test.each(commands)(
  '%s',
  async (command) => {
    EDITS[command.split(' ', 4).join(' ')]?.();
    expect(await type(command)).toMatchObject({ code: 0, stderr: '' });
  },
  TIME_LIMIT,
);

describe('after the year', () => {
  test('its facts are what the commands said', () => {
    const edition = getEdition(loadSeries(join(copy.root, 'editions')), 2027);
    expect(edition.facts.people).toEqual([
      {
        person: 'cecilia-payne',
        role: 'invited-speaker',
        affiliation: 'Harvard Observatory',
        portrait: 'cecilia-payne.jpg',
        announced: '2026-11-01',
      },
      { person: 'annie-cannon', role: 'chair', affiliation: 'Harvard Observatory' },
      { person: 'tycho-brahe', role: 'soc', affiliation: 'Uraniborg' },
    ]);
    expect(edition.facts.dates['submission']?.map(({ value }) => value)).toEqual([
      expect.stringMatching(/^2027-05-\d\dT23:59 AoE$/),
      '2027-06-09T23:59 AoE',
    ]);
    expect(edition.contributions.map(({ id, title }) => ({ id, title }))).toEqual([
      { id: '1', title: 'Learning the $M$–$\\sigma$ relation' },
      { id: '2', title: 'Clocks of the sky' },
      { id: '3a', title: 'Spectra without a telescope' },
    ]);
    expect(edition.schedule.map(({ start, title }) => `${start} ${title}`)).toEqual([
      '2027-07-17T09:00 What stars are made of',
      '2027-07-17T09:45 Learning the $M$–$\\sigma$ relation',
      '2027-07-17T10:00 Posters',
      '2027-07-17T16:50 Farewell',
    ]);
    expect(edition.seal?.errata).toEqual([
      expect.objectContaining({ reason: 'The title of a paper was misspelt' }),
    ]);
  });

  test('who withdrew and who was rejected stand nowhere', () => {
    const register = readFileSync(join(copy.root, 'editions/people.yaml'), 'utf8');
    expect(register).not.toMatch(/Hevel|Nobody Known/);
    // Nor who was asked and did not come.
    expect(existsSync(join(copy.root, 'editions/2027/todo.yaml'))).toBe(false);
  });

  test('the site, the archive and the former year are there', () => {
    for (const path of [
      '.data/public/icml2027/index.html',
      '.data/icml2027.zip',
      '.data/import.md',
      'editions/2021/edition.yaml',
    ])
      expect(existsSync(join(copy.root, path)), path).toBe(true);
  });

  test('the lock file still fits', async () => {
    await expect(copy.install()).resolves.toBeUndefined();
  });
});
