import { isTestOrConfig } from '../repository/list-sources.ts';
import type { Workspace } from '../repository/workspace.ts';
import type { Violation } from './find-violations.ts';
import { ownerOf, type ImportGraph } from './import-graph.ts';
import { isOf, permits, type FolderRule } from './import-rules.ts';
import { walk, withinPackage, type Reached } from './walk.ts';

/**
 * What a file must not import by the table of the design, itself or through files of other folders of its package: a file of
 * `api/public` must not get at the database by way of `api/desk`. What its own folder passes on is said of the file that does it.
 */
export function findForbiddenImports(
  graph: ImportGraph,
  file: string,
  rules: readonly FolderRule[],
): Violation[] {
  const owner = ownerOf(graph, file);
  if (!owner) return [];
  const rule = ruleOf(file, rules);
  const reached = walk(graph, file, withinPackage).filter(({ chain }) =>
    chain.slice(1).every((path) => ruleOf(path, rules) !== rule),
  );
  const violations = reached.flatMap((found) => {
    const message = findFault(owner, file, found, rule);
    return message ? [{ chain: [...found.chain, found.edge.specifier], line: found.edge.line, message }] : [];
  });
  // One way to a package is enough to see what is wrong.
  return violations.filter(
    ({ chain }, index) => violations.findIndex((other) => other.chain.at(-1) === chain.at(-1)) === index,
  );
}

function ruleOf(file: string, rules: readonly FolderRule[]): FolderRule | undefined {
  return rules.find(({ folder }) => file.startsWith(folder));
}

function findFault(
  owner: Workspace,
  file: string,
  { edge, kind, chain }: Reached,
  rule: FolderRule | undefined,
): string | undefined {
  const { target, specifier } = edge;
  if (target.type === 'file') {
    if (chain.length > 1 || target.path.startsWith(`${owner.directory}/`)) return undefined;
    return `a relative import leaves ${owner.directory}: import the package by its name, or move the file`;
  }
  if (target.type !== 'workspace' || target.workspace === owner) return undefined;
  const { kind: imported, manifest } = target.workspace;
  if (imported === 'editions')
    return `${manifest.name} is an edition: editions are data, found by folder (EDITIONS_DIR)`;
  if (imported === 'tooling') {
    const allowed = owner.kind === 'tooling' || isTestOrConfig(file);
    return allowed ? undefined : `${manifest.name} is a tool: only tests and configuration may import it`;
  }
  if (imported === 'apps' && owner.kind === 'packages')
    return `${manifest.name} is an app: no package imports an app`;
  if (!rule) return undefined;
  const permission = Object.entries(rule.may).find(([entry]) => isOf(specifier, entry))?.[1];
  if (permits(permission, kind)) return undefined;
  if (permission === 'types')
    return `${rule.folder} may import only types from ${manifest.name}: write "import type"`;
  const allowed = Object.keys(rule.may);
  return `${rule.folder} may import ${allowed.length > 0 ? `only ${allowed.join(', ')}` : 'nothing of ours'}`;
}
