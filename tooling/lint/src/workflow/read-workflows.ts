import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a token may do, by scope: `contents: write`; `undefined` where nothing is said. */
export type Permissions = Readonly<Record<string, string>> | string | undefined;

/** A step of a job or of an action. */
export interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** A job of a workflow. */
export interface WorkflowJob {
  readonly permissions?: Permissions;
  readonly 'timeout-minutes'?: number;
  readonly uses?: string;
  readonly steps?: readonly WorkflowStep[];
}

/** A file that GitHub runs: a workflow, or an action that workflows use. */
export interface Workflow {
  /** Relative to the root. */
  readonly path: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Permissions;
  /** An action has one, without a name. */
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** Reads every workflow and action of a repository. */
export function readWorkflows(root: string): Workflow[] {
  return globSync('.github/{workflows/*,actions/*/action}.{yml,yaml}', { cwd: root })
    .toSorted()
    .map((path) => parseWorkflow(path, readFileSync(join(root, path), 'utf8')));
}

/** Reads the text of a workflow or action. */
export function parseWorkflow(path: string, text: string): Workflow {
  const file = parse(text) as {
    on?: Readonly<Record<string, unknown>> | string | readonly string[];
    permissions?: Permissions;
    jobs?: Readonly<Record<string, WorkflowJob>>;
    runs?: { readonly steps?: readonly WorkflowStep[] };
  };
  const { on = {} } = file;
  const events = typeof on === 'string' ? [on] : on;
  return {
    path,
    on: Array.isArray(events) ? Object.fromEntries(events.map((event: string) => [event, null])) : events,
    permissions: file.permissions,
    jobs: file.jobs ?? { '': { steps: file.runs?.steps ?? [] } },
  } as Workflow;
}

/** Whether a file is an action, which has the permissions of the job that uses it. */
export function isAction({ path }: Workflow): boolean {
  return path.startsWith('.github/actions/');
}
