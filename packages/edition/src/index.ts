export { ACTS, viewAct, type Act, type ActView, type Ledgers } from './act.ts';
export { actStateAt, type ActState, type ActWindow } from './act-state.ts';
export { announcedAt } from './announcement.ts';
export { findBoundaryBefore, listBoundaries, type TimedEdition } from './boundary.ts';
export { frozenClock, offsetClock, parseInstant, systemClock, type Clock } from './clock.ts';
export { parseDeadline, type Deadline, type DeadlineKind } from './deadline.ts';
export { isExtendable, isExtended, isMoved } from './deadline-change.ts';
export {
  DEADLINE_KEYS,
  findCurrentLine,
  linesKnownAt,
  readLedger,
  type DeadlineLedger,
  type LedgerEntry,
  type LedgerLine,
} from './deadline-ledger.ts';
export { joinEntries, listMissingEntries } from './join-entries.ts';
export { keepHour } from './keep-hour.ts';
export { CONTENT_NAMES, type ContentName, type Edition, type Series } from './edition.ts';
export { yearOfSlug } from './edition-slug.ts';
export type { Finding } from './finding.ts';
export { foldMarks } from './person/fold-name.ts';
export { matchPerson, type MatchVia, type PersonMatch } from './person/match-person.ts';
export { findNearDuplicates, type NearDuplicate } from './person/near-duplicate.ts';
export { readName, type NameForm } from './person/name-form.ts';
export { orcidCheckDigit } from './person/orcid-check-digit.ts';
export { listNameForms } from './person/person-forms.ts';
export { sortKey } from './person/sort-key.ts';
export { splitName, type SplitName } from './person/split-name.ts';
export { MONTHS } from './months.ts';
export { PHASES, derivePhase, type Phase, type PhaseFacts } from './phase.ts';
export type { Asset } from './schema/assets-file.ts';
export type { CallFacts } from './schema/call.ts';
export {
  FILE_KINDS,
  PRESENTATIONS,
  type Contribution,
  type FileKind,
  type Presentation,
} from './schema/contributions-file.ts';
export type { EditionFile } from './schema/edition-file.ts';
export type { PersonRecord } from './schema/people-file.ts';
export { COMMITTEE_ROLES, GUEST_ROLES, ROLES, type Role, type RoleFacts } from './schema/role.ts';
export type { ScheduleCancellation, ScheduleChange } from './schema/schedule-change.ts';
export { SESSION_KINDS, type ScheduleRow, type SessionKind } from './schema/schedule-file.ts';
export { instantOfSeal } from './seal/seal-instant.ts';
export type { SealFile } from './schema/seal-file.ts';
export type { SeriesFile } from './schema/series-file.ts';
export { WORKSHOP_ERROR_CODES, WorkshopError, type WorkshopErrorCode } from './workshop-error.ts';
export { AOE, isZone } from './zone.ts';
export { titleDeadline, viewDeadline, type DeadlineValueView, type DeadlineView } from './deadline-view.ts';
