import type { Viewer } from '../../../src/desk/viewer.ts';
import type { OpenCall } from '../submission/open-call.ts';

/** Everyone who may ask a procedure, by what they are to the submission and the edition of a scene. */
export const MATRIX_ROLES = [
  'nobody',
  'stranger',
  'submitter',
  'editor',
  'author',
  'disowner',
  'reviewer',
  'organizer',
  'chair',
  'admin',
  'chair of another edition',
] as const;
export type MatrixRole = (typeof MATRIX_ROLES)[number];

const GRANTS: Partial<Record<MatrixRole, Viewer['grants'][number]>> = {
  reviewer: { role: 'reviewer', editionYear: 2031 },
  organizer: { role: 'organizer', editionYear: 2031 },
  chair: { role: 'chair', editionYear: 2031 },
  admin: { role: 'admin', editionYear: null },
  'chair of another edition': { role: 'chair', editionYear: 2032 },
};

/** An account for each role; for nobody, none. */
export async function makeMatrixViewers(call: OpenCall): Promise<Map<MatrixRole, Viewer | undefined>> {
  const viewers = new Map<MatrixRole, Viewer | undefined>();
  for (const role of MATRIX_ROLES) {
    const grant = GRANTS[role];
    viewers.set(role, role === 'nobody' ? undefined : await call.account(role, ...(grant ? [grant] : [])));
  }
  return viewers;
}
