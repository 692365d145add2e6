import { z } from 'zod';

const Role = z.enum(['admin', 'chair', 'organizer', 'reviewer']);
const Instant = z.string().describe('ISO 8601, UTC.');

/** Somebody with a role, as those who see roles see them. */
const RoleOutput = z.object({
  id: z.uuid().describe('Of the grant.'),
  accountId: z.uuid(),
  name: z.string().describe('Empty until they said it.'),
  email: z.string(),
  role: Role,
  grantedAt: Instant,
  grantedBy: z.string().nullable().describe('null: by the one-time link of the first start.'),
  mayRevoke: z.boolean().describe('Whether the viewer may take it away.'),
});

/** An invitation that nobody accepted yet. */
const InvitationOutput = z.object({
  id: z.uuid(),
  email: z.string(),
  role: Role,
  inviter: z.string().nullable(),
  sentAt: Instant,
  expiresAt: Instant,
  isExpired: z.boolean(),
  mayRevoke: z.boolean(),
});

/** Who has which role in an edition, and who is invited to one. */
export const RolesOutput = z.object({
  roles: z.array(RoleOutput),
  invitations: z.array(InvitationOutput),
  mayGrant: z.array(Role).describe('The roles that the viewer may invite to.'),
});

/** An invitation as whoever has its link sees it. */
export const OpenInvitationOutput = z.object({
  email: z.string().nullable().describe('null for the link of the first start.'),
  role: Role,
  editionYear: z.int().nullable(),
  inviter: z.string().nullable(),
  expiresAt: Instant,
});
