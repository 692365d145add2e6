import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readManifest } from '../src/repository/workspace.ts';
import { REPOSITORY } from './tree.ts';

const read = (path: string) => readFileSync(join(REPOSITORY, path), 'utf8');

interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly body: readonly { readonly type: string; readonly id?: string; readonly attributes?: object }[];
}

describe('issue forms', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/*.yml', { cwd: REPOSITORY })
    .filter((path) => !path.endsWith('/config.yml'))
    .map((path) => ({ path, form: parse(read(path)) as IssueForm }));

  test.each(forms)('$path is one that GitHub shows', ({ form }) => {
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) });
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const types = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];
    expect(form.body.filter(({ type }) => !types.includes(type))).toEqual([]);
    expect(form.body.filter(({ type, id }) => type !== 'markdown' && id === undefined)).toEqual([]);
  });

  test.each(forms.filter(({ path }) => /correction|removal/.test(path)))(
    '$path sends who has another name now to a place that is not public',
    ({ form }) => {
      expect(JSON.stringify(form.body[0])).toMatch(/name.*[Ww]rite to the organizers/);
    },
  );
});

test('renovate holds and groups packages that are there', () => {
  const { packageRules } = JSON.parse(read('.github/renovate.json')) as {
    packageRules: readonly { readonly matchPackageNames?: readonly string[] }[];
  };
  const manifests = globSync(['package.json', '{apps,packages,editions,tooling}/*/package.json'], {
    cwd: REPOSITORY,
  }).map((path) => readManifest(join(REPOSITORY, path)));
  const dependencies = new Set(
    manifests.flatMap((manifest) =>
      Object.keys({
        ...manifest.dependencies,
        ...manifest.devDependencies,
        ...manifest.optionalDependencies,
      }),
    ),
  );
  const named = packageRules.flatMap(({ matchPackageNames = [] }) => matchPackageNames);
  const gone = named.filter((name) => {
    const scope = name.replace(/\*\*$/, '');
    return scope === name
      ? !dependencies.has(name)
      : ![...dependencies].some((each) => each.startsWith(scope));
  });
  expect(gone).toEqual([]);
});
