import { z } from 'zod';

const Instant = z.string().describe('ISO 8601, UTC.');

/** What the viewer said of themselves, for the form to show again. */
export const ProfileOutput = z.object({
  email: z.string(),
  name: z.string().describe('Empty until it was said.'),
  orcid: z.string().nullable(),
  homepage: z.string().nullable(),
  affiliations: z.array(
    z.object({
      institution: z.string(),
      domain: z.string().nullable(),
      country: z.string().nullable(),
      fromYear: z.int().nullable(),
      toYear: z.int().nullable(),
    }),
  ),
  conflicts: z.array(z.object({ kind: z.enum(['domain', 'person']), value: z.string() })),
  expertise: z.array(z.object({ editionYear: z.int(), topic: z.string() })),
  grants: z.array(
    z.object({
      role: z.enum(['admin', 'chair', 'organizer', 'reviewer']),
      editionYear: z.int().nullable(),
    }),
  ),
});

/** A browser that is signed in; nothing in it signs anybody in. */
export const SessionOutput = z.object({
  id: z.uuid(),
  browser: z.string().describe('"Firefox on Linux".'),
  address: z.string().nullable().describe('The network address that it signed in from.'),
  signedInAt: Instant,
  expiresAt: Instant,
  isThisOne: z.boolean(),
});

const When = z.date().nullable();

/** All that is kept of the viewer. An allow-list: what is not named here does not leave. */
export const AccountExport = z.object({
  account: z.object({ id: z.uuid(), email: z.string(), createdAt: z.date() }),
  profile: ProfileOutput.omit({ grants: true }),
  roles: z.array(
    z.object({ role: z.string(), editionYear: z.int().nullable(), grantedAt: z.date(), revokedAt: When }),
  ),
  sessions: z.array(SessionOutput.omit({ id: true, isThisOne: true })),
  submissions: z.array(
    z.object({
      id: z.uuid(),
      editionYear: z.int(),
      number: z.int().nullable(),
      state: z.string(),
      title: z.string(),
      abstract: z.string(),
      topics: z.array(z.string()),
      previousPublication: z.string(),
      noteToChairs: z.string().nullable(),
      consentToPublish: z.boolean().nullable(),
      createdAt: z.date(),
      updatedAt: z.date(),
      submittedAt: When,
      withdrawnAt: When,
      yourPlace: z.int().nullable().describe('Among its authors.'),
      yourName: z.string().nullable(),
      yourAffiliation: z.string().nullable(),
      confirmedAt: When,
    }),
  ),
  papers: z.array(
    z.object({
      submissionId: z.uuid(),
      version: z.int(),
      name: z.string(),
      size: z.int(),
      sha256: z.string(),
      pages: z.int(),
      uploadedAt: z.date(),
    }),
  ),
  mails: z.array(
    z.object({
      template: z.string(),
      state: z.string(),
      createdAt: z.date(),
      sentAt: When,
      subject: z.string().nullable(),
      text: z.string().nullable(),
    }),
  ),
  log: z.array(
    z.object({
      at: z.date(),
      act: z.string(),
      editionYear: z.int().nullable(),
      subjectKind: z.string(),
      subjectId: z.string(),
      before: z.looseObject({}).nullable(),
      after: z.looseObject({}).nullable(),
      byYou: z.boolean(),
    }),
  ),
});
export type AccountExport = z.infer<typeof AccountExport>;
