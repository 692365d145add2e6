import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  isAction,
  type Permissions,
  type Workflow,
  type WorkflowJob,
  type WorkflowStep,
} from './read-workflows.ts';

/** The jobs that may write, and what; every other token reads. */
const WRITERS: Readonly<Record<string, readonly string[]>> = {
  'version.yml pull-request': ['contents', 'pull-requests'],
  'publish.yml publish': ['id-token'],
  'publish.yml tag': ['contents'],
  // The branches that visitors are served from, and that says what is deployed.
  'deploy.yml site': ['contents'],
  'deploy.yml note': ['contents'],
};

/** What is wrong with a workflow: too wide a token, an action that may change under us, a secret or a stranger's text in a script. */
export function findWorkflowFaults(workflow: Workflow, root: string): string[] {
  const faults: string[] = [];
  const say = (fault: string) => faults.push(`${workflow.path}: ${fault}`);
  if (!isAction(workflow)) {
    if (workflow.permissions === undefined)
      say('says no permissions: write "permissions: {}" or what is read');
    for (const scope of written(workflow.permissions))
      say(`lets every job write ${scope}: say it in the job`);
    if ('pull_request_target' in workflow.on)
      say('runs a stranger’s changes with our rights (pull_request_target)');
  }
  for (const [name, job] of Object.entries(workflow.jobs)) {
    for (const scope of written(job.permissions).filter((each) => !mayWrite(workflow, name, each)))
      say(`job ${name} may not write ${scope}`);
    if (!isAction(workflow) && job.uses === undefined && job['timeout-minutes'] === undefined)
      say(`job ${name} has no timeout-minutes`);
    for (const used of usesOf(job)) {
      const fault = pinFault(used, root);
      if (fault !== undefined) say(`${used} ${fault}`);
    }
    for (const step of job.steps ?? []) {
      for (const fault of scriptFaults(step)) say(fault);
      if (isCheckout(step) && !written(job.permissions).includes('contents') && keepsToken(step))
        say(`job ${name} keeps the token of its checkout: write "persist-credentials: false"`);
    }
  }
  return faults;
}

function written(permissions: Permissions): string[] {
  if (permissions === undefined) return [];
  if (typeof permissions === 'string') return permissions === 'read-all' ? [] : [permissions];
  return Object.entries(permissions).flatMap(([scope, right]) => (right === 'write' ? [scope] : []));
}

function mayWrite({ path }: Workflow, job: string, scope: string): boolean {
  const file = path.split('/').at(-1) ?? '';
  return WRITERS[`${file} ${job}`]?.includes(scope) ?? false;
}

function usesOf(job: WorkflowJob): string[] {
  return [job.uses, ...(job.steps ?? []).map(({ uses }) => uses)].filter((uses) => uses !== undefined);
}

/** GitHub's own actions are named by their major version, which renovate replaces by a commit; all others by a commit. */
function pinFault(uses: string, root: string): string | undefined {
  if (uses.startsWith('./')) return existsSync(join(root, uses)) ? undefined : 'is not there';
  const [name = '', version = ''] = uses.split('@');
  if (/^[0-9a-f]{40}$/.test(version)) return undefined;
  if (name.startsWith('actions/') && /^v\d+(?:\.\d+){0,2}$/.test(version)) return undefined;
  return 'is not pinned: write the full hash of a commit';
}

function scriptFaults({ run = '' }: WorkflowStep): string[] {
  const expressions = [...run.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, expression = '']) => expression.trim());
  return [
    ...expressions
      .filter((expression) => /\bsecrets\.|github\.token/.test(expression))
      .map((expression) => `a script holds the secret ${expression}: hand it over in env`),
    ...expressions
      .filter((expression) => /github\.(?:event\.|head_ref|ref_name|actor)/.test(expression))
      .map((expression) => `a script holds ${expression}, which a stranger may write: hand it over in env`),
    ...run
      .split('\n')
      .filter((line) => /\b(?:echo|printf|cat)\b.*\$\{?\w*(?:TOKEN|SECRET|PASSWORD)/.test(line))
      .map((line) => `a script prints a secret: ${line.trim()}`),
  ];
}

function isCheckout({ uses }: WorkflowStep): boolean {
  return uses?.startsWith('actions/checkout@') ?? false;
}

function keepsToken({ with: settings }: WorkflowStep): boolean {
  return settings?.['persist-credentials'] !== false;
}
