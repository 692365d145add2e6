import type { PublicApi } from '@ml4astro/api/public';
import type { Clock } from '@ml4astro/edition';

declare global {
  /** `live`, `hub` or the slug of an edition: what this build is. Replaced at build time. */
  const __SITE_TARGET__: string;

  namespace App {
    interface Locals {
      /** The shared API, called in process. */
      api: PublicApi['caller'];
      /** The one clock of the process. */
      clock: Clock;
    }
  }
}
