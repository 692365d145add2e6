import type { FindingKind } from './finding-kind.ts';
import { READING_KINDS } from './reading-kinds.ts';
import { ALIAS_AMBIGUOUS } from './alias-ambiguous.ts';
import { PORTRAIT_WITHOUT_CONSENT, ALT_MISSING } from './asset-consent.ts';
import {
  ASSET_UNKNOWN,
  ASSET_REPEATED,
  ASSET_UNREGISTERED,
  ASSET_MISSING,
  ASSET_CHANGED,
} from './asset-register.ts';
import { AUTHOR_REPEATED, CONTACT_NOT_AUTHOR } from './author-repeated.ts';
import { AUTHOR_UNRESOLVED } from './author-unresolved.ts';
import { CHANGE_ORDER } from './change-order.ts';
import { FILE_UNEXPECTED } from './content-file.ts';
import { CONTENT_HTML } from './content-html.ts';
import { CONTENT_LINK } from './content-link.ts';
import { CONTRIBUTION_REPEATED, CONTRIBUTION_TITLE_REPEATED } from './contribution-repeated.ts';
import { CONTRIBUTION_WITHOUT_FILE } from './contribution-without-file.ts';
import { DATE_UNTITLED, DATE_TITLE_UNUSED } from './date-title.ts';
import { DEADLINE_ORDER, WINDOW_ORDER } from './deadline-order.ts';
import { YEAR_DIFFERS } from './edition-year.ts';
import { LEDGER_ORDER, LEDGER_ANNOUNCED_LATE } from './ledger-announced.ts';
import {
  CONTRIBUTION_UNKNOWN,
  CONTRIBUTION_SCHEDULED_TWICE,
  SPEAKER_NOT_AUTHOR,
  TITLE_DIFFERS,
} from './linked-paper.ts';
import { MAIL_SUBJECT_MISSING, PLACEHOLDER_MISSING, PLACEHOLDER_UNKNOWN } from './mail-text.ts';
import { ORCID_WRONG, ORCID_REPEATED } from './orcid.ts';
import { PERSON_NAME_EQUAL, PERSON_NAME_NEAR } from './person-alike.ts';
import { PERSON_REPEATED, ROLE_REPEATED } from './person-repeated.ts';
import { PERSON_UNKNOWN } from './person-unknown.ts';
import { PERSONAL_ADDRESS } from './personal-address.ts';
import { BOARD_REPEATED, POSTER_REPEATED, POSTERS_MISPLACED } from './posters.ts';
import { SPOTLIGHT_NOT_SCHEDULED, PRESENTATION_DIFFERS, GUEST_NOT_SCHEDULED } from './presentation.ts';
import { SCHEDULE_GAP } from './schedule-gap.ts';
import { SCHEDULE_UNSORTED, SCHEDULE_ROW_REPEATED } from './schedule-order.ts';
import { SCHEDULE_OUTSIDE_DAY } from './schedule-outside-day.ts';
import { SCHEDULE_OVERLAP } from './schedule-overlap.ts';
import { SCHEDULE_TIME_SKIPPED, SCHEDULE_END_BEFORE_START } from './schedule-time.ts';
import { SEAL_BROKEN } from './seal-broken.ts';
import { STALE_PHRASE } from './stale-phrase.ts';
import { TEX_UNBALANCED } from './tex-unbalanced.ts';
import { TIME_WITHOUT_ZONE } from './time-without-zone.ts';
import { TODO_OPEN } from './todo-open.ts';
import { TOPIC_UNKNOWN, TOPIC_REPEATED } from './topic.ts';
import { WORKSHOP_DATE_MISSING } from './workshop-date.ts';

/** Every code that a finding can bear, by name, with what it means and an example. */
export const FINDING_CODES: readonly FindingKind[] = [
  ...READING_KINDS,
  ALIAS_AMBIGUOUS,
  PORTRAIT_WITHOUT_CONSENT,
  ALT_MISSING,
  ASSET_UNKNOWN,
  ASSET_REPEATED,
  ASSET_UNREGISTERED,
  ASSET_MISSING,
  ASSET_CHANGED,
  AUTHOR_REPEATED,
  CONTACT_NOT_AUTHOR,
  AUTHOR_UNRESOLVED,
  CHANGE_ORDER,
  FILE_UNEXPECTED,
  CONTENT_HTML,
  CONTENT_LINK,
  CONTRIBUTION_REPEATED,
  CONTRIBUTION_TITLE_REPEATED,
  CONTRIBUTION_WITHOUT_FILE,
  DATE_UNTITLED,
  DATE_TITLE_UNUSED,
  DEADLINE_ORDER,
  WINDOW_ORDER,
  YEAR_DIFFERS,
  LEDGER_ORDER,
  LEDGER_ANNOUNCED_LATE,
  CONTRIBUTION_UNKNOWN,
  CONTRIBUTION_SCHEDULED_TWICE,
  SPEAKER_NOT_AUTHOR,
  TITLE_DIFFERS,
  MAIL_SUBJECT_MISSING,
  PLACEHOLDER_MISSING,
  PLACEHOLDER_UNKNOWN,
  ORCID_WRONG,
  ORCID_REPEATED,
  PERSON_NAME_EQUAL,
  PERSON_NAME_NEAR,
  PERSON_REPEATED,
  ROLE_REPEATED,
  PERSON_UNKNOWN,
  PERSONAL_ADDRESS,
  BOARD_REPEATED,
  POSTER_REPEATED,
  POSTERS_MISPLACED,
  SPOTLIGHT_NOT_SCHEDULED,
  PRESENTATION_DIFFERS,
  GUEST_NOT_SCHEDULED,
  SCHEDULE_GAP,
  SCHEDULE_UNSORTED,
  SCHEDULE_ROW_REPEATED,
  SCHEDULE_OUTSIDE_DAY,
  SCHEDULE_OVERLAP,
  SCHEDULE_TIME_SKIPPED,
  SCHEDULE_END_BEFORE_START,
  SEAL_BROKEN,
  STALE_PHRASE,
  TEX_UNBALANCED,
  TIME_WITHOUT_ZONE,
  TODO_OPEN,
  TOPIC_UNKNOWN,
  TOPIC_REPEATED,
  WORKSHOP_DATE_MISSING,
].sort((a, b) => (a.code < b.code ? -1 : 1));
