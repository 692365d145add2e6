import { randomUUID } from 'node:crypto';
import type { GrantedRole } from '@ml4astro/db';
import type { WorkshopErrorCode } from '@ml4astro/edition';
import { Temporal } from 'temporal-polyfill';
import { createDeskCaller, type DeskCaller } from '../../../src/desk/desk-caller.ts';
import type { ViewersDesk } from '../../../src/desk/desk-procedure.ts';
import type { Desk } from '../../../src/desk/desk.ts';
import type { SubmissionContent } from '../../../src/desk/submission/submission-content.ts';
import type { Viewer } from '../../../src/desk/viewer.ts';
import type { Catalogue } from '../../../src/public/catalogue/catalogue.ts';
import { openTestDesk, type TestDesk } from '../open-test-desk.ts';
import { callCatalogue, OPENS } from './call-series.ts';

/** A desk whose call of 2031 is on, at an instant that the test sets. */
export class OpenCall {
  readonly desk: Desk;
  /** Of its database, for another pool or process. */
  readonly databaseUrl: string;
  readonly errors: readonly unknown[];
  readonly close: () => Promise<void>;
  /** Milliseconds since 1970. */
  now = OPENS + 60_000;

  private constructor({ desk, databaseUrl, errors, close }: TestDesk, catalogue: Catalogue) {
    this.desk = {
      ...desk,
      catalogue: () => catalogue,
      clock: { virtual: true, now: () => Temporal.Instant.fromEpochMilliseconds(this.now) },
    };
    this.databaseUrl = databaseUrl;
    this.errors = errors;
    this.close = close;
  }

  /** Call it in `beforeAll`, and its `close` in `afterAll`. */
  static async open(catalogue: Catalogue = callCatalogue()): Promise<OpenCall> {
    return new OpenCall(await openTestDesk('https://rain.example.org'), catalogue);
  }

  /** Makes an account. */
  async account(
    name: string,
    ...roles: readonly { role: GrantedRole; editionYear: number | null }[]
  ): Promise<Viewer> {
    const { db } = this.desk;
    const email = `${name.toLowerCase().replaceAll(' ', '.')}.${randomUUID().slice(0, 8)}@example.org`;
    const { id: accountId } = await db
      .insertInto('auth.user')
      .values({ name, email, emailVerified: true, image: null })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('profile')
      .values({ accountId, name, orcid: null, homepage: null, deletedAt: null })
      .execute();
    for (const grant of roles) {
      await db
        .insertInto('roleGrant')
        .values({
          ...grant,
          accountId,
          grantedAt: new Date(0),
          grantedBy: null,
          revokedAt: null,
          revokedBy: null,
        })
        .execute();
    }
    return { accountId, email, name, grants: roles };
  }

  as(viewer: Viewer | undefined): DeskCaller {
    return createDeskCaller(this.desk, viewer);
  }

  /** For services that are called without their router. */
  deskOf(viewer: Viewer): ViewersDesk {
    return { ...this.desk, viewer };
  }

  /** Begins a draft of `viewer` that lacks nothing but a paper. */
  async draft(viewer: Viewer, content: SubmissionContent = fullContent(viewer)): Promise<string> {
    const { submission } = await this.as(viewer).submission.create({
      edition: 2031,
      creationKey: randomUUID(),
      content,
    });
    return submission;
  }

  /** Adds a file as an upload would. */
  async addPaper(viewer: Viewer, submissionId: string, sha256 = 'ab'.repeat(32)): Promise<void> {
    const { db } = this.desk;
    const at = new Date(this.now);
    await db
      .insertInto('blob')
      .values({ sha256, size: 1000, createdAt: at })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const { last } = await db
      .selectFrom('paper')
      .select(({ fn }) => fn.max('version').as('last'))
      .where('submissionId', '=', submissionId)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('paper')
      .values({
        submissionId,
        version: (last ?? 0) + 1,
        sha256,
        reviewSha256: null,
        name: 'rain.pdf',
        size: 1000,
        pages: 3,
        report: '{}',
        uploadedBy: viewer.accountId,
        uploadedAt: at,
        uploadKey: randomUUID(),
      })
      .execute();
  }

  /** A draft that lacks nothing. */
  async fullDraft(viewer: Viewer, content?: SubmissionContent): Promise<string> {
    const submission = await this.draft(viewer, content);
    await this.addPaper(viewer, submission);
    return submission;
  }

  /** A submission of `viewer` that was sent in. */
  async submitted(viewer: Viewer, content?: SubmissionContent): Promise<string> {
    const submission = await this.fullDraft(viewer, content);
    const result = await this.as(viewer).submission.submit({ submission, version: 1 });
    if (result.kind !== 'received') throw new Error(`It was not received: ${JSON.stringify(result)}`);
    return submission;
  }

  /** The mails of one event, by their recipients. */
  async recipients(event: string): Promise<string[]> {
    const rows = await this.desk.db
      .selectFrom('mail')
      .select('recipient')
      .where('event', 'like', `${event}%`)
      .orderBy('recipient')
      .execute();
    return rows.map(({ recipient }) => recipient);
  }
}

/** What a call asks for, by `viewer` alone. */
export function fullContent(viewer: Viewer, more: Partial<SubmissionContent> = {}): SubmissionContent {
  return {
    title: 'Rain on $\\Lambda$',
    abstract: 'It **rains**.',
    topics: ['clouds'],
    previousPublication: '',
    noteToChairs: '',
    consentToPublish: true,
    authors: [authorOf(viewer, { presenting: true, mayEdit: true })],
    conflicts: [],
    ...more,
  };
}

/** The viewer as an author of a form. */
export function authorOf(
  { name, email }: Pick<Viewer, 'name' | 'email'>,
  more: Partial<SubmissionContent['authors'][number]> = {},
): SubmissionContent['authors'][number] {
  return {
    name,
    email,
    affiliation: 'Institute of Drops',
    orcid: null,
    presenting: false,
    mayEdit: false,
    ...more,
  };
}

/** What `expect` finds in a refusal with a code of ours. */
export function refusal(code: WorkshopErrorCode): object {
  return { cause: { code } };
}
