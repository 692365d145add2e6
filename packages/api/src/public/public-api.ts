import type { Clock } from '@ml4astro/edition';
import type { Catalogue } from './catalogue/catalogue.ts';
import { openCatalogue, type CatalogueOptions } from './catalogue/open-catalogue.ts';
import { createCallerFactory, type PublicContext } from './public-procedure.ts';
import { publicRouter, type PublicRouter } from './public-router.ts';

interface CommonOptions {
  /** The time of every answer. */
  readonly clock: Clock;
  /** Takes the errors whose text does not leave; written to standard error without it. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A catalogue that exists, or the folder to read one from. */
export type PublicApiOptions = CommonOptions & ({ readonly catalogue: Catalogue } | CatalogueOptions);

const createCaller = createCallerFactory(publicRouter);

/** Calls the public procedures in process, with the same checks as over HTTP: `caller.edition.get({ year: 2025 })`. */
export type PublicCaller = ReturnType<typeof createCaller>;

/** The public API of a series: one router, in process and over HTTP. */
export interface PublicApi {
  readonly router: PublicRouter;
  readonly clock: Clock;
  readonly caller: PublicCaller;
  /** The context of one request. */
  createContext(): PublicContext;
  /** The last good reading of the files. */
  catalogue(): Catalogue;
  /** Stops following the files. */
  close(): void;
}

/**
 * Opens the public API. Reads the files once (and again on changes with `watch`), opens no database and no port.
 *
 * @throws {WorkshopError} `SERIES_UNREADABLE` or `EDITION_UNREADABLE`
 */
export function createPublicApi(options: PublicApiOptions): PublicApi {
  const { clock, onError = (error: unknown) => console.error(error) } = options;
  const opened =
    'catalogue' in options
      ? { current: () => options.catalogue, close: () => undefined }
      : openCatalogue({ ...options, onUnreadable: options.onUnreadable ?? onError });
  const createContext = (): PublicContext => ({ catalogue: opened.current(), clock, onError });
  return {
    router: publicRouter,
    clock,
    caller: createCaller(createContext),
    createContext,
    catalogue: opened.current,
    close: opened.close,
  };
}
