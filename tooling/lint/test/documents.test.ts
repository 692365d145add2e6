import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeInDocument } from '../src/documents/code-in-document.ts';
import { listDocuments } from '../src/documents/list-documents.ts';
import { isThere, pathOf } from '../src/documents/named-paths.ts';
import { readWorkshop } from '../src/documents/read-workshop.ts';
import { scriptOf } from '../src/documents/script-of.ts';
import { findWorkshopFault, workshopCall } from '../src/documents/workshop-fault.ts';
import { hasScript, readWorkspaceScripts } from '../src/documents/workspace-scripts.ts';
import { REPOSITORY } from './tree.ts';

const documents = listDocuments(REPOSITORY);
const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');
const scripts = readWorkspaceScripts(REPOSITORY);
const workshop = readWorkshop(REPOSITORY);
const GUIDE = 'packages/cli/README.md';

test('documents are found wherever they lie', () => {
  expect(documents).toEqual(
    expect.arrayContaining([
      'README.md',
      '.github/CONTRIBUTING.md',
      'packages/edition/README.md',
      '.changeset/README.md',
    ]),
  );
});

describe.each(documents)('%s', (document) => {
  const code = codeInDocument(read(document));
  const commands = code.filter(({ block }) => block === undefined || ['', 'sh', 'bash'].includes(block));

  test('names only paths that are there', () => {
    const gone = code
      .filter(({ block }) => block === undefined)
      .flatMap(({ line, text }) => {
        const path = pathOf(text, document, REPOSITORY);
        return path === undefined || isThere(path, document, REPOSITORY)
          ? []
          : [`${document}:${line} ${text}`];
      });
    expect(gone).toEqual([]);
  });

  test('links only to files that are there', () => {
    const links = [...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)];
    const gone = links
      .map(([, target = '']) => join(dirname(document), target))
      .filter((path) => !isThere(path, 'README.md', REPOSITORY));
    expect(gone).toEqual([]);
  });

  test('names only scripts that are there', () => {
    const gone = commands.flatMap(({ line, text }) => {
      const named = scriptOf(text);
      return named === undefined || hasScript(named, dirname(document), scripts)
        ? []
        : [`${document}:${line} ${text}`];
    });
    expect(gone).toEqual([]);
  });

  test('calls workshop only as it can be called', () => {
    const faults = commands.flatMap(({ line, text }) => {
      const call = workshopCall(text);
      const fault = call === undefined ? undefined : findWorkshopFault(call, workshop);
      return fault === undefined ? [] : [`${document}:${line} ${text}: ${fault}`];
    });
    expect(faults).toEqual([]);
  });
});

test.each(documents.filter((path) => path.startsWith('packages/') || /^(?:apps|tooling)\//.test(path)))(
  '%s has under forty lines',
  (path) => {
    // The organizers' guide is one page, and has each of their acts.
    expect(read(path).split('\n').length).toBeLessThan(path === GUIDE ? 100 : 41);
  },
);

describe('what a README has its reader run on the data, run here', () => {
  const checks = documents
    // The organizers' guide is a journey of its own: tooling/e2e/test/organizers-guide.test.ts.
    .filter((document) => document !== GUIDE)
    .flatMap((document) => codeInDocument(read(document)))
    .filter(({ block, text }) => block === 'sh' && /workshop check(?: \d+)?$/.test(text));
  test.each([...new Set(checks.map(({ text }) => text))])('%s', (command) => {
    const { status, stderr } = spawnSync('sh', ['-c', command.replace(/^npx /, '')], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    });
    expect(stderr).not.toContain('error');
    expect(status).toBe(0);
  });
});
