import type {
  AccountTable,
  SessionTable,
  SignInAccountTable,
  VerificationTable,
} from './account/auth-tables.ts';
import type {
  AffiliationTable,
  ConflictTable,
  ExpertiseTable,
  ProfileTable,
} from './account/profile-tables.ts';
import type { AuditTable } from './audit/audit-table.ts';
import type { DeskDateTable } from './deadline/desk-date-table.ts';
import type { BlobTable } from './file/blob-table.ts';
import type { IdentityTable } from './identity/identity-table.ts';
import type { RateLimitTable } from './limit/rate-limit-table.ts';
import type { MailTable } from './mail/mail-table.ts';
import type { RehearsalTable } from './rehearsal/rehearsal-table.ts';
import type { GrantTable } from './role/grant-table.ts';
import type { InvitationTable } from './role/invitation-table.ts';
import type { AuthorTable } from './submission/author-table.ts';
import type { DeclaredConflictTable } from './submission/declared-conflict-table.ts';
import type { ExtensionTable } from './submission/extension-table.ts';
import type { PaperTable } from './submission/paper-table.ts';
import type { RevisionTable } from './submission/revision-table.ts';
import type { SubmissionTable } from './submission/submission-table.ts';

/** Every table of the desk, as Kysely knows it. Names are camelCase here and snake_case in SQL. */
export interface Database {
  'auth.user': AccountTable;
  'auth.session': SessionTable;
  'auth.account': SignInAccountTable;
  'auth.verification': VerificationTable;
  profile: ProfileTable;
  affiliation: AffiliationTable;
  expertise: ExpertiseTable;
  conflict: ConflictTable;
  roleGrant: GrantTable;
  invitation: InvitationTable;
  audit: AuditTable;
  submission: SubmissionTable;
  submissionAuthor: AuthorTable;
  submissionConflict: DeclaredConflictTable;
  submissionRevision: RevisionTable;
  submissionExtension: ExtensionTable;
  paper: PaperTable;
  blob: BlobTable;
  mail: MailTable;
  deskDate: DeskDateTable;
  rateLimit: RateLimitTable;
  rehearsal: RehearsalTable;
  identity: IdentityTable;
}
