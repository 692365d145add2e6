import { showActStates } from './act-state.ts';
import { enhanceCopying } from './copy.ts';
import { showCountdowns } from './countdown.ts';
import { showReaderTimes } from './local-time.ts';
import { showMissingParts } from './missing-part.ts';
import { showNextDates } from './next-date.ts';
import { showMoments } from './now-next.ts';
import { filterPeople } from './person-filter.ts';
import { enhanceProgrammeView } from './programme-view.ts';
import { followSearchKey } from './search-key.ts';
import { enhanceStars } from './stars.ts';
import { readViewClock } from './view-clock.ts';
import { enhanceZoneSwitch } from './zone-switch.ts';

/** The one module that pages load: tells what depends on the reader's moment and place, and keeps it true. */
const clock = readViewClock(document.documentElement.dataset);

function tick(): void {
  const now = clock();
  showActStates(document, now);
  showCountdowns(document, now);
  showMissingParts(document, now);
  showNextDates(document, now);
  showMoments(document, now);
}

showReaderTimes(document);
enhanceStars(document);
followSearchKey(document);
enhanceCopying(document);
filterPeople(document);
enhanceProgrammeView(document, tick);
enhanceZoneSwitch(document);
tick();
// On the second, so that a deadline flips when it passes and not up to a second later.
setTimeout(
  () => {
    tick();
    setInterval(tick, 1000);
  },
  1000 - (clock() % 1000),
);
