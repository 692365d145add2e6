/** The one script of every page: times, countdowns and acts are evaluated again where and when the page is read. */
import { showActStates } from '@ml4astro/ui/enhance/act-state';
import { enhanceCopying } from '@ml4astro/ui/enhance/copy';
import { showCountdowns } from '@ml4astro/ui/enhance/countdown';
import { showReaderTimes } from '@ml4astro/ui/enhance/local-time';
import { readViewClock } from '@ml4astro/ui/enhance/view-clock';

const clock = readViewClock(document.documentElement.dataset);

function tick(): void {
  const now = clock();
  showActStates(document, now);
  showCountdowns(document, now);
}

showReaderTimes(document);
enhanceCopying(document);
tick();
// On the second, so that a deadline flips when it passes and not up to a second later.
setTimeout(
  () => {
    tick();
    setInterval(tick, 1000);
  },
  1000 - (clock() % 1000),
);
