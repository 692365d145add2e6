import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NamedScript } from './script-of.ts';

/** The scripts of a workspace. */
export interface WorkspaceScripts {
  readonly name: string;
  /** Relative to the root; `.` for the root itself. */
  readonly folder: string;
  readonly scripts: readonly string[];
}

/** The scripts of every manifest of a repository. */
export function readWorkspaceScripts(root: string): WorkspaceScripts[] {
  return globSync(['package.json', '{apps,packages,editions,tooling}/*/package.json'], { cwd: root }).map(
    (path) => {
      const { name, scripts = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as {
        name: string;
        scripts?: Readonly<Record<string, string>>;
      };
      return { name, folder: dirname(path), scripts: Object.keys(scripts) };
    },
  );
}

/** Programs that `pnpm NAME` runs from `node_modules/.bin` where no script is called so. */
const PROGRAMS = new Set(['turbo']);

/**
 * Whether a script that a document names is there: in the workspace that `--filter` names, else in the root or where the document
 * lies.
 *
 * @param folder of the document, relative to the root
 */
export function hasScript(named: NamedScript, folder: string, all: readonly WorkspaceScripts[]): boolean {
  const { script, package: filter, npm } = named;
  if (filter !== undefined)
    return all.some(({ name, scripts }) => matches(filter, name) && scripts.includes(script));
  if (PROGRAMS.has(script)) return true;
  const places = npm ? ['.'] : ['.', folder];
  return all.some((each) => places.includes(each.folder) && each.scripts.includes(script));
}

function matches(filter: string, name: string): boolean {
  const [before = '', after] = filter.split('*');
  return after === undefined ? filter === name : name.startsWith(before) && name.endsWith(after);
}
