import type { ChangelogFunctions } from '@changesets/types';

/**
 * How changelogs are written: what users are told, as it was said in the changeset, and no commit. `.changeset/config.json` names
 * this file.
 */
const changelog: ChangelogFunctions = {
  getReleaseLine({ summary }) {
    const [first = '', ...rest] = summary.trim().split('\n');
    return [`- ${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))].join('\n');
  },
  getDependencyReleaseLine(_changesets, dependencies) {
    if (dependencies.length === 0) return '';
    const names = dependencies.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`);
    return `- Comes with ${names.join(', ')}.`;
  },
};

export default changelog;
