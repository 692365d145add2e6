import { randomUUID } from 'node:crypto';
import { hashToken } from '../../../src/desk/invitation/token.ts';
import { mayGrant, maySeeRoles } from '../../../src/desk/policy/roles.ts';
import type { OpenCall } from '../submission/open-call.ts';
import type { Outcome, ProcedureRow, ProcedureRows } from './procedure-row.ts';
import type { Scene } from './scene.ts';

const PLACE = { role: 'reviewer', editionYear: 2031 } as const;
const TOKEN = 'a token of the matrix';

/** An open invitation of somebody who is none of the viewers; its id. */
async function addInvitation({ desk, now }: OpenCall): Promise<string> {
  await desk.db.deleteFrom('invitation').execute();
  const { id } = await desk.db
    .insertInto('invitation')
    .values({
      ...PLACE,
      tokenHash: hashToken(TOKEN),
      email: 'somebody@elsewhere.example',
      createdAt: new Date(now),
      expiresAt: new Date(now + 3_600_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A reviewer who is none of the viewers; the grant's id. */
async function addGrant(call: OpenCall): Promise<string> {
  const { accountId } = await call.account('Somebody', PLACE);
  const { id } = await call.desk.db
    .selectFrom('roleGrant')
    .where('accountId', '=', accountId)
    .select('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Of one's own account one may do everything, and of no other is it spoken. */
const ofOwn =
  (outcome: Outcome = 'answered') =>
  ({ viewer }: Scene): Outcome =>
    viewer === undefined ? 'NOT_SIGNED_IN' : outcome;

function ofRoles({ viewer }: Scene): Outcome {
  if (viewer === undefined) return 'NOT_SIGNED_IN';
  return maySeeRoles(viewer, 2031) ? 'answered' : 'NOT_ALLOWED';
}

const ofGrant =
  (refusal: Outcome) =>
  ({ viewer }: Scene): Outcome => {
    if (viewer === undefined) return 'NOT_SIGNED_IN';
    return mayGrant(viewer, PLACE) ? 'answered' : refusal;
  };

/** Whoever sees roles sees whose they are. */
const reveals: ProcedureRow['reveals'] = () => ['authorEmails'];

const PROFILE = { name: 'Ada', orcid: null, homepage: null, affiliations: [], conflicts: [] };

export const ACCOUNT_ROWS: ProcedureRows = {
  'account.get': { ask: (caller) => caller.account.get(), expected: ofOwn() },
  'account.save': { ask: (caller) => caller.account.save(PROFILE), expected: ofOwn() },
  'account.saveExpertise': {
    ask: (caller) => caller.account.saveExpertise({ year: 2031, topics: ['clouds'] }),
    expected: ofOwn(),
  },
  'account.sessions': { ask: (caller) => caller.account.sessions(), expected: ofOwn() },
  'account.endSession': {
    ask: (caller) => caller.account.endSession({ id: randomUUID() }),
    expected: ofOwn(),
  },
  'account.endAllSessions': {
    ask: (caller) => caller.account.endAllSessions({ keepThisOne: true }),
    expected: ofOwn(),
  },
  'account.export': {
    ask: (caller) => caller.account.export(),
    expected: ofOwn(),
    // What they wrote to the chairs is their own; of others it holds nothing.
    reveals: ({ role }) => (role === 'submitter' || role === 'editor' ? ['noteToChairs'] : []),
  },
  'account.delete': {
    ask: (caller) => caller.account.delete({ email: 'another@elsewhere.example' }),
    expected: ofOwn('INPUT_REFUSED'),
  },
  'audit.list': {
    prepare: addInvitation,
    ask: (caller) => caller.audit.list({ edition: 2031 }),
    expected: ofRoles,
  },
  'invitation.get': {
    prepare: addInvitation,
    ask: (caller) => caller.invitation.get({ token: TOKEN }),
    expected: () => 'answered',
  },
  'invitation.accept': {
    prepare: addInvitation,
    ask: (caller) => caller.invitation.accept({ token: TOKEN }),
    expected: ofOwn('NOT_ALLOWED'),
  },
  'invitation.send': {
    ask: (caller) =>
      caller.invitation.send({
        email: `${randomUUID()}@elsewhere.example`,
        role: PLACE.role,
        edition: PLACE.editionYear,
      }),
    expected: ofGrant('NOT_ALLOWED'),
  },
  'invitation.revoke': {
    prepare: addInvitation,
    ask: (caller, _scene, id) => caller.invitation.revoke({ id }),
    expected: ofGrant('LINK_SPENT'),
  },
  'role.list': {
    ask: (caller) => caller.role.list({ edition: 2031 }),
    expected: ofRoles,
    reveals,
  },
  'role.revoke': {
    prepare: addGrant,
    ask: (caller, _scene, id) => caller.role.revoke({ id }),
    expected: ofGrant('ACCOUNT_UNKNOWN'),
  },
};
