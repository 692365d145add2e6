import type { SiteOrigin } from '../site/obtain-site.ts';
import type { DeploymentPlan, SiteName } from './deployment.ts';
import type { UnansweredAddress } from './find-unanswered.ts';

/** What a deployment came to. */
export interface DeploymentReport {
  readonly folder: string;
  readonly plan: DeploymentPlan;
  /** Covered all the same. */
  readonly covered: readonly UnansweredAddress[];
  /** Addresses of another site in the folder that its deployment there does not have, or not yet. */
  readonly pending: readonly UnansweredAddress[];
  readonly sites: readonly { readonly name: SiteName; readonly origin: SiteOrigin }[];
  /** False after `--dry-run`. */
  readonly written: boolean;
  /** Whether a `security.txt` is among the files. */
  readonly hasContact: boolean;
}

/** Paths that a person is shown of each kind; programs get all. */
const SHOWN = 10;

const ORIGINS: Readonly<Record<SiteOrigin, string>> = {
  built: 'built',
  release: 'as sealed, from its release file',
  rebuilt: 'built, and as it was sealed',
  'rebuilt-differs': 'built, and NOT as it was sealed',
};

/** The report, for a person or as one JSON object. */
export function printDeployment(report: DeploymentReport, json: boolean): string {
  const { folder, plan, covered, pending, sites, written, hasContact } = report;
  if (json) {
    const shown = {
      written,
      to: folder,
      sites: sites.map(({ name, origin }) => ({ name, origin })),
      ...plan,
      covered,
      pending,
    };
    return `${JSON.stringify(shown, null, 2)}\n`;
  }
  const lines = [
    ...sites.map(({ name, origin }) => `${name}: ${ORIGINS[origin]}`),
    ...list('added', plan.added),
    ...list('changed', plan.changed),
    ...list('removed', plan.removed),
    `${plan.unchanged} unchanged`,
    ...(covered.length > 0 ? [`${covered.length} addresses that pages link to answer no more`] : []),
    ...(hasContact
      ? []
      : ['No contact is stated in series.yaml or edition.yaml: no security.txt was written.']),
    written ? `Deployed to ${folder}.` : `Nothing was written: --dry-run.`,
  ];
  return `${lines.join('\n')}\n`;
}

function list(kind: string, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const more = paths.length > SHOWN ? [`  … and ${paths.length - SHOWN} more (--json lists all)`] : [];
  return [`${paths.length} ${kind}`, ...paths.slice(0, SHOWN).map((path) => `  ${path}`), ...more];
}
