import { ROLE_NAMES } from './role-words.ts';

/** An act of the log that is about roles. */
export interface RoleAct {
  readonly act: string;
  /** Empty for somebody without a name; `null` for the platform itself. */
  readonly by: string | null;
  /** A name, or the address that was invited. */
  readonly subject: string | null;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** A sentence of an act: who did what to whom, from which role to which. */
export function sayRoleAct({ act, by, subject, before, after }: RoleAct): string {
  const doer = by === null ? 'The desk' : by || 'Somebody without a name';
  const whom = subject || 'somebody without a name';
  const role = (nameOf(after) ?? nameOf(before) ?? 'a role').toLowerCase();
  switch (act) {
    case 'invitation.sent':
      return `${doer} invited ${whom} to be ${role}.`;
    case 'invitation.revoked':
      return `${doer} withdrew the invitation of ${whom} to be ${role}.`;
    case 'role.granted':
      return `${whom} became ${role}, by invitation.`;
    case 'role.revoked':
      return by === subject
        ? `${whom} gave up being ${role}.`
        : `${doer} took from ${whom} the role of ${role}.`;
    default:
      return `${doer}: ${act}, ${whom}.`;
  }
}

function nameOf(state: RoleAct['before']): string | undefined {
  const role = state?.['role'];
  return Object.entries(ROLE_NAMES).find(([key]) => key === role)?.[1];
}
