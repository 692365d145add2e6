import type { Db } from '@ml4astro/db';
import type { Author } from './author.ts';
import { END, YEAR } from './call-times.ts';
import { isDone } from './answer.ts';

/** How many rows there are of what the authors did. */
export interface RecordCounts {
  readonly submissions: number;
  readonly received: number;
  readonly papers: number;
  readonly receipts: number;
}

/** Compares what the authors were told with what the database holds. */
export async function judgeRecords(
  db: Db,
  authors: readonly Author[],
): Promise<{ readonly faults: string[]; readonly counts: RecordCounts }> {
  const rows = await db
    .selectFrom('submission')
    .select(['id', 'createdBy', 'state', 'number', 'createdAt', 'updatedAt', 'submittedAt'])
    .where('editionYear', '=', YEAR)
    .execute();
  const papers = await db.selectFrom('paper').select(['submissionId', 'sha256', 'uploadedAt']).execute();
  const mails = await db
    .selectFrom('mail')
    .select(['submissionId', 'template', 'state'])
    .where('editionYear', '=', YEAR)
    .execute();
  const audits = await db
    .selectFrom('audit')
    .select('subjectId')
    .where('act', '=', 'submission.submitted')
    .execute();

  const rowsOf = Map.groupBy(rows, ({ createdBy }) => createdBy);
  const papersOf = Map.groupBy(papers, ({ submissionId }) => submissionId);
  const mailsOf = Map.groupBy(mails, ({ submissionId, template }) => `${template} ${submissionId}`);
  const auditsOf = Map.groupBy(audits, ({ subjectId }) => subjectId);
  const faults: string[] = [];

  for (const author of authors) {
    const blame = (fault: string) => faults.push(`${author.account.name}: ${fault}`);
    const own = rowsOf.get(author.account.id) ?? [];
    if (!author.hasDraft) {
      if (own.length > 0) blame('began a submission and was not told');
      continue;
    }
    const [row] = own;
    if (own.length !== 1 || row === undefined || row.id !== author.submission) {
      blame(`has ${own.length} submissions, and was told of ${author.submission}`);
      continue;
    }
    const receipts = author.answers.filter(isDone).flatMap(({ said }) => said.receipt ?? []);
    const numbers = new Set(receipts.map(({ number }) => number));
    if (receipts.length > 0 && row.state !== 'submitted') blame('was told "received", and it is lost');
    if (receipts.length === 0 && row.state === 'submitted') blame('was received, and not told');
    if (numbers.size > 1) blame(`was told the numbers ${[...numbers].join(', ')}`);
    if (numbers.size === 1 && !numbers.has(row.number ?? 0))
      blame(`was told another number than ${row.number}`);

    const versions = papersOf.get(row.id) ?? [];
    const wasUploaded = author.answers.some((answer) => answer.act === 'upload' && isDone(answer));
    if (versions.length > 1) blame(`has ${versions.length} files, and uploaded one`);
    if (wasUploaded && versions[0]?.sha256 !== author.paper.sha256)
      blame('has another file than it uploaded, or none');
    if (receipts.some(({ paper }) => paper.sha256 !== author.paper.sha256)) blame('was told of another file');

    const expected = row.state === 'submitted' ? 1 : 0;
    for (const template of ['submission-received', 'named-as-author']) {
      const sent = mailsOf.get(`${template} ${row.id}`) ?? [];
      if (sent.length !== expected) blame(`has ${sent.length} mails "${template}" instead of ${expected}`);
    }
    const audited = auditsOf.get(row.id)?.length ?? 0;
    if (audited !== expected) blame(`is ${audited} times in the log as sent in, instead of ${expected}`);
  }

  const late = [
    ...rows.flatMap(({ createdAt, updatedAt, submittedAt }) => [
      createdAt,
      updatedAt,
      submittedAt ?? createdAt,
    ]),
    ...papers.map(({ uploadedAt }) => uploadedAt),
  ].filter((at) => at.getTime() >= END);
  if (late.length > 0) faults.push(`${late.length} changes are dated after the end`);
  const numbers = rows.flatMap(({ number }) => number ?? []).sort((a, b) => a - b);
  if (numbers.some((number, index) => number !== index + 1))
    faults.push(`the numbers are not 1 to ${numbers.length}`);
  const left = mails.filter(({ state }) => state !== 'kept').length;
  if (left > 0) faults.push(`${left} mails are not kept yet`);

  return {
    faults,
    counts: {
      submissions: rows.length,
      received: rows.filter(({ state }) => state === 'submitted').length,
      papers: papers.length,
      receipts: mails.filter(({ template }) => template === 'submission-received').length,
    },
  };
}
