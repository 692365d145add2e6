import type { EditionDetail, SeriesOutput } from '@ml4astro/api/public';
import type { DeskCaller, Viewer } from '@ml4astro/api/desk';
import type { Clock } from '@ml4astro/edition';

declare global {
  namespace App {
    interface PageData {
      /** On pages below `/desk/<year>/`. */
      edition?: EditionDetail;
      /** Absent where not even the frame could be loaded. */
      series?: SeriesOutput;
    }

    interface Locals {
      /** Every procedure, public ones included, called in process as the viewer. */
      desk: DeskCaller;
      /** Whoever is signed in; `undefined` without a session. */
      viewer: Viewer | undefined;
      /** The one clock of the process: for pages to count from. What is in time, the services decide. */
      clock: Clock;
    }
  }
}
