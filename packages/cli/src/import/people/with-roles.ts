import { isSeq } from 'yaml';
import { ROLES, type RoleFacts } from '@ml4astro/edition';
import { insertAtPath } from '../../yaml/insert-at-path.ts';
import { setAtPath } from '../../yaml/set-at-path.ts';
import { YamlText } from '../../yaml/yaml-text.ts';

/** What becomes of the roles of an edition. */
export interface RoleChanges {
  /** Each behind those of its role, the first of a role behind those of the roles before it. */
  readonly added: readonly RoleFacts[];
  /** Affiliations that are new, by {@link roleKey}. */
  readonly affiliations: ReadonlyMap<string, string>;
}

/** What tells a role of an edition from all others. */
export function roleKey({ person, role }: Pick<RoleFacts, 'person' | 'role'>): string {
  return `${person} ${role}`;
}

/** `edition.yaml` with roles more, and other affiliations. */
export function withRoles(text: string, { added, affiliations }: RoleChanges): string {
  let written = text;
  for (const [index, row] of readRoles(text).entries()) {
    const affiliation = affiliations.get(roleKey(row));
    if (affiliation !== undefined)
      written = setAtPath(written, ['people', index, 'affiliation'], affiliation, ['person', 'role']);
  }
  for (const { person, role, affiliation, announced } of added) {
    const rows = readRoles(written);
    const same = rows.findLastIndex((row) => row.role === role);
    const before = rows.findLastIndex((row) => ROLES.indexOf(row.role) < ROLES.indexOf(role));
    written = insertAtPath(
      written,
      ['people'],
      (same < 0 ? before : same) + 1,
      {
        person,
        ...(affiliation === undefined ? {} : { affiliation }),
        role,
        ...(announced === undefined ? {} : { announced }),
      },
      ['dateTitles', 'dates'],
    );
  }
  return written;
}

function readRoles(text: string): readonly RoleFacts[] {
  const yaml = new YamlText(text);
  const list = yaml.nodeAt(['people']);
  return isSeq(list) ? (list.toJS(yaml.document) as RoleFacts[]) : [];
}
