import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWorkshop } from '../src/documents/read-workshop.ts';
import { scriptOf } from '../src/documents/script-of.ts';
import { findWorkshopFault, workshopCall } from '../src/documents/workshop-fault.ts';
import { hasScript, readWorkspaceScripts } from '../src/documents/workspace-scripts.ts';
import { parseWorkflow, readWorkflows } from '../src/workflow/read-workflows.ts';
import { scriptCommands, scriptPaths, turboTasks } from '../src/workflow/script-commands.ts';
import { findWorkflowFaults } from '../src/workflow/workflow-faults.ts';
import { REPOSITORY } from './tree.ts';

const workflows = readWorkflows(REPOSITORY);
const scripts = readWorkspaceScripts(REPOSITORY);
const workshop = readWorkshop(REPOSITORY);
const tasks = [
  ...readFileSync(join(REPOSITORY, 'turbo.json'), 'utf8').matchAll(/^ {4}"(?:[^"]*#)?([\w:-]+)": \{/gm),
].map(([, task = '']) => task);

test('the workflows of the design are there', () => {
  expect(workflows.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '.github/actions/install/action.yml',
      '.github/workflows/ci.yml',
      '.github/workflows/deploy.yml',
      '.github/workflows/publish.yml',
      '.github/workflows/version.yml',
    ]),
  );
});

describe.each(workflows)('$path', (workflow) => {
  const commands = Object.values(workflow.jobs)
    .flatMap(({ steps = [] }) => steps)
    .flatMap(({ run = '' }) => scriptCommands(run));

  test('may do as little as it needs, and runs what it names', () => {
    expect(findWorkflowFaults(workflow, REPOSITORY)).toEqual([]);
  });

  test('has scripts that a shell can read', () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps = [] }) =>
      steps.flatMap(({ run }) => run ?? []),
    );
    const faults = scripts.flatMap((script) => {
      const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
      return status === 0 ? [] : [stderr];
    });
    expect(faults).toEqual([]);
  });

  test('names only paths, scripts and tasks that are there', () => {
    const gone = commands.flatMap((command) => {
      const named = scriptOf(command);
      return [
        ...scriptPaths(command).filter((path) => globSync(path, { cwd: REPOSITORY }).length === 0),
        ...(named === undefined || hasScript(named, '.', scripts) ? [] : [command]),
        ...turboTasks(command).filter((task) => !tasks.includes(task)),
      ];
    });
    expect(gone).toEqual([]);
  });

  test('calls workshop only as it can be called', () => {
    const faults = commands.flatMap((command) => {
      const call = workshopCall(command);
      return (call === undefined ? undefined : findWorkshopFault(call, workshop)) ?? [];
    });
    expect(faults).toEqual([]);
  });
});

describe('what a workflow may not', () => {
  const faults = (text: string, file = 'ci.yml') =>
    findWorkflowFaults(parseWorkflow(`.github/workflows/${file}`, text), REPOSITORY).map((fault) =>
      fault.replace(/^[^:]*: /, ''),
    );
  const job = (steps: string, fields = '') =>
    `on: push\npermissions: {}\njobs:\n  one:\n    timeout-minutes: 5\n${fields}    steps:\n${steps}`;

  test('a quiet one is right', () => {
    expect(faults(job('      - run: pnpm build\n'))).toEqual([]);
  });

  test.each([
    ['on: push\njobs: {}\n', 'says no permissions'],
    ['on: push\npermissions: write-all\njobs: {}\n', 'lets every job write write-all'],
    ['on: push\npermissions: { contents: write }\njobs: {}\n', 'lets every job write contents'],
    ['on: pull_request_target\npermissions: {}\njobs: {}\n', 'runs a stranger’s changes'],
    ['on: [push, pull_request_target]\npermissions: {}\njobs: {}\n', 'runs a stranger’s changes'],
    ['on: push\npermissions: {}\njobs: { one: { steps: [] } }\n', 'job one has no timeout-minutes'],
    [job('      - run: a\n', '    permissions: { id-token: write }\n'), 'job one may not write id-token'],
    [job('      - uses: someone/action@v1\n'), 'someone/action@v1 is not pinned'],
    [job('      - uses: actions/cache@main\n'), 'actions/cache@main is not pinned'],
    [job('      - uses: ./.github/actions/gone\n'), './.github/actions/gone is not there'],
    [job('      - uses: actions/checkout@v5\n'), 'job one keeps the token of its checkout'],
    [job('      - run: deploy ${{ secrets.KEY }}\n'), 'a script holds the secret secrets.KEY'],
    [job('      - run: echo ${{ github.event.issue.title }}\n'), 'which a stranger may write'],
    [job('      - run: echo "$NPM_TOKEN"\n'), 'a script prints a secret'],
  ])('%j: %s', (text, fault) => {
    expect(faults(text)).toEqual([expect.stringContaining(fault)]);
  });

  test('an identity is for the job that publishes alone', () => {
    const text =
      'on: push\npermissions: {}\njobs: { publish: { timeout-minutes: 5, permissions: { id-token: write } } }\n';
    expect(faults(text, 'publish.yml')).toEqual([]);
    expect(faults(text, 'version.yml')).toEqual(['job publish may not write id-token']);
  });
});

test('a script is read command by command', () => {
  expect(scriptCommands('if ! a b; then\n  c \\\n    d # why\nfi\ne "$(f g)" && h\n')).toEqual([
    'a b',
    'c  d',
    'fi',
    'e "',
    'f g',
    '"',
    'h',
  ]);
  expect(scriptPaths('node tooling/release/src/run-publish.ts packed')).toEqual([
    'tooling/release/src/run-publish.ts',
  ]);
  expect(turboTasks('turbo run build test:browser --filter=./packages/*')).toEqual(['build', 'test:browser']);
});
