import type { GrantedRole } from '@ml4astro/db';

/** Whoever is signed in, with what was granted to them and is not revoked. */
export interface Viewer {
  readonly accountId: string;
  /** Verified, in small letters: what a submission's authors are matched by. */
  readonly email: string;
  readonly name: string;
  readonly grants: readonly ViewerGrant[];
  /** The session that asks; absent where no browser does. */
  readonly sessionId?: string;
}

/** A role that counts now. */
export interface ViewerGrant {
  readonly role: GrantedRole;
  /** `null` for the admin of the series. */
  readonly editionYear: number | null;
}
