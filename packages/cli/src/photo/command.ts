import type { Command } from 'commander';
import { addActOptions, type ActOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface AddPhotoOptions extends ActOptions {
  /** See `readCrop`. */
  readonly crop: string;
  readonly credit?: string;
  readonly rights?: string;
  readonly consent?: string;
  readonly source?: string;
  readonly alt?: string;
}

/** Adds `workshop add photo PERSON FILE`. */
export function registerAddPhoto(add: Command): void {
  addActOptions(
    add
      .command('photo')
      .description('add the portrait of a person: cropped, without metadata, with its rights')
      .argument('<person>', 'who it is, by id or name')
      .argument('<file>', 'a picture: JPEG, PNG, WebP or AVIF')
      .option('--crop <part>', 'attention, square, none, or pixels such as 800x800+120+40', 'attention')
      .option('--credit <text>', 'whom to name')
      .option('--rights <text>', 'the licence, or who permitted it and when')
      .option('--consent <text>', 'how and when the person agreed')
      .option('--source <text>', 'where it came from')
      .option('--alt <text>', 'alternative text; beside the name, a portrait needs none'),
  ).action(async (person: string, file: string, options: AddPhotoOptions) => {
    const [{ addPhoto }, { runChange }] = await Promise.all([
      import('./add-photo.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => addPhoto(editions, person, file, options));
  });
}
