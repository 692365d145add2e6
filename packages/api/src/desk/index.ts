export type { Asker } from './account/asker.ts';
export { AUTH_ENDPOINT } from './account/auth-endpoint.ts';
export type { DeskAuth } from './account/desk-auth.ts';
export { getDeskAuth, installDeskAuth } from './account/installed-auth.ts';
export { ownPath } from './account/own-path.ts';
export type { SessionCookie } from './account/session-cookie.ts';
export { describeRefusal, type Refusal } from './describe-refusal.ts';
export { readDeskEnvironment, type DeskEnvironment } from './desk-environment.ts';
export { DeskDates } from './deadline/desk-dates.ts';
export type { DatePreview, DatesOutput } from './deadline/date-output.ts';
export type { Desk } from './desk.ts';
export { createDeskCaller, deskContext, type DeskCaller } from './desk-caller.ts';
export { DeskRequest } from './desk-request.ts';
export { deskRouter, type DeskRouter } from './desk-router.ts';
export type { FileStore, StoredFile } from './file/file-store.ts';
export { BODY_LIMIT, handleApiRequest } from './http.ts';
export { getDesk, installDesk } from './installed-desk.ts';
export { spendChange } from './limit/spend-change.ts';
export type { MailCounts, MailDetail, MailSummary, MailTemplateOutput } from './mail/mail-output.ts';
export type {
  CallNumbers,
  ListedSubmission,
  OrganizersSubmission,
  SubmissionTable,
} from './organizer/organizer-output.ts';
export {
  SUBMISSION_FLAGS,
  SUBMISSION_SORTS,
  SUBMISSION_STATES,
  type SubmissionFlag,
  type SubmissionSort,
} from './organizer/submission-filter.ts';
export { openDesk, type DeskOptions, type OpenDesk } from './open-desk.ts';
export { receivePaper } from './paper/receive-paper.ts';
export { sendPaper } from './paper/send-paper.ts';
export type { FileFinding, PaperVersionOutput } from './paper/paper-output.ts';
export { isAdmin, isChair, isOrganizer } from './policy/roles.ts';
export { SubmissionContent } from './submission/submission-content.ts';
export type {
  SubmissionDetail,
  SubmissionForm,
  SubmissionHistory,
  SubmissionSummary,
} from './submission/submission-output.ts';
export type { MissingPart } from './submission/missing-part.ts';
export type { Viewer, ViewerGrant } from './viewer.ts';
