import type { Series } from '@ml4astro/edition';
import { loadSeries } from '@ml4astro/edition/load';
import { Catalogue } from './catalogue.ts';
import type { ExtraDates } from './extra-dates.ts';
import { watchFolders } from './watch-folders.ts';

/** Where a catalogue is read from, and whether it follows its files. */
export interface CatalogueOptions {
  /** The folder with `series.yaml`, `people.yaml` and one folder per year. */
  readonly directory: string;
  /** The last year to read; all of them without it. */
  readonly upTo?: number | undefined;
  /** Dates from elsewhere than the files; each change of them is in the next answer. */
  readonly extraDates?: ExtraDates | undefined;
  /** For development: reads again when a file changes. */
  readonly watch?: boolean | undefined;
  /** Told once when changed files cannot be read, with the findings in the message; the last good reading stays. */
  readonly onUnreadable?: ((error: unknown) => void) | undefined;
  /** Told after each new reading. */
  readonly onReread?: ((catalogue: Catalogue) => void) | undefined;
}

/** A catalogue that may be replaced by a newer reading. */
export interface OpenCatalogue {
  /** The last good reading. */
  current(): Catalogue;
  /** Stops following the files and the extra dates. */
  close(): void;
}

/**
 * Reads the catalogue once. Without `watch` that is all.
 *
 * @throws {WorkshopError} `SERIES_UNREADABLE` or `EDITION_UNREADABLE` when the first reading fails
 */
export function openCatalogue(options: CatalogueOptions): OpenCatalogue {
  const { directory, upTo, watch, extraDates, onUnreadable, onReread } = options;
  const read = () => loadSeries(directory, upTo);
  const build = (files: Series) => new Catalogue(files, extraDates?.current());
  let series = read();
  let catalogue = build(series);
  let reported: string | undefined;

  const renew = (readFiles: () => Series) => {
    try {
      const files = readFiles();
      catalogue = build(files);
      series = files;
      reported = undefined;
    } catch (error) {
      const message = String(error);
      if (message !== reported) onUnreadable?.(error);
      reported = message;
      return;
    }
    onReread?.(catalogue);
  };
  const stopWatching = watch ? watchFolders(directory, () => renew(read)) : undefined;
  const stopFollowing = extraDates?.onChange(() => renew(() => series));
  return {
    current: () => catalogue,
    close: () => {
      stopWatching?.();
      stopFollowing?.();
    },
  };
}
