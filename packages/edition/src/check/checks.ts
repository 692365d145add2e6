import type { Finding } from '../finding.ts';
import type { EditionScope, SeriesScope } from './check-scope.ts';
import { checkAliasAmbiguous } from './alias-ambiguous.ts';
import { checkAssetConsent } from './asset-consent.ts';
import { checkAssetNames, checkAssetFiles } from './asset-register.ts';
import { checkAuthorRepeated, checkContactNotAuthor } from './author-repeated.ts';
import { checkAuthorUnresolved } from './author-unresolved.ts';
import { checkChangeOrder } from './change-order.ts';
import { checkContentFile } from './content-file.ts';
import { checkContentHtml } from './content-html.ts';
import { checkContentLink } from './content-link.ts';
import { checkContentImage } from './content-image.ts';
import { checkContributionRepeated } from './contribution-repeated.ts';
import { checkContributionWithoutFile } from './contribution-without-file.ts';
import { checkDateTitle } from './date-title.ts';
import { checkDeadlineOrder, checkWindowOrder } from './deadline-order.ts';
import { checkConferenceYear, checkEditionYear, checkPathYear } from './edition-year.ts';
import { checkLedgerAnnounced } from './ledger-announced.ts';
import { checkLinkedPaper, checkScheduledTwice } from './linked-paper.ts';
import { checkMailText } from './mail-text.ts';
import { checkOrcid } from './orcid.ts';
import { checkPersonAlike } from './person-alike.ts';
import { checkPersonRepeated, checkRoleRepeated } from './person-repeated.ts';
import { checkPersonUnknown, checkDistinctFromUnknown } from './person-unknown.ts';
import { checkPersonalAddress } from './personal-address.ts';
import { checkPosters, checkPostersMisplaced } from './posters.ts';
import { checkPresentation, checkGuestNotScheduled } from './presentation.ts';
import { checkScheduleGap } from './schedule-gap.ts';
import { checkScheduleUnsorted, checkScheduleRowRepeated } from './schedule-order.ts';
import { checkScheduleOutsideDay } from './schedule-outside-day.ts';
import { checkScheduleOverlap } from './schedule-overlap.ts';
import { checkScheduleTime, checkScheduleEnd } from './schedule-time.ts';
import { checkSealBroken } from './seal-broken.ts';
import { checkStalePhrase } from './stale-phrase.ts';
import { checkTexUnbalanced } from './tex-unbalanced.ts';
import { checkTimeWithoutZone } from './time-without-zone.ts';
import { checkTodoOpen } from './todo-open.ts';
import { checkTopicUnknown, checkTopicRepeated } from './topic.ts';
import { checkWorkshopDate } from './workshop-date.ts';

/** What is checked over all years. */
export const SERIES_CHECKS: readonly ((scope: SeriesScope) => readonly Finding[])[] = [
  checkAliasAmbiguous,
  checkOrcid,
  checkPersonAlike,
  checkPersonRepeated,
  checkDistinctFromUnknown,
];

/** What is checked year by year. */
export const EDITION_CHECKS: readonly ((scope: EditionScope) => readonly Finding[])[] = [
  checkAssetConsent,
  checkAssetNames,
  checkAssetFiles,
  checkAuthorRepeated,
  checkContactNotAuthor,
  checkAuthorUnresolved,
  checkChangeOrder,
  checkContentFile,
  checkContentHtml,
  checkContentLink,
  checkContentImage,
  checkContributionRepeated,
  checkContributionWithoutFile,
  checkDateTitle,
  checkDeadlineOrder,
  checkWindowOrder,
  checkEditionYear,
  checkPathYear,
  checkConferenceYear,
  checkLedgerAnnounced,
  checkLinkedPaper,
  checkScheduledTwice,
  checkMailText,
  checkRoleRepeated,
  checkPersonUnknown,
  checkPersonalAddress,
  checkPosters,
  checkPostersMisplaced,
  checkPresentation,
  checkGuestNotScheduled,
  checkScheduleGap,
  checkScheduleUnsorted,
  checkScheduleRowRepeated,
  checkScheduleOutsideDay,
  checkScheduleOverlap,
  checkScheduleTime,
  checkScheduleEnd,
  checkSealBroken,
  checkStalePhrase,
  checkTexUnbalanced,
  checkTimeWithoutZone,
  checkTodoOpen,
  checkTopicUnknown,
  checkTopicRepeated,
  checkWorkshopDate,
];
