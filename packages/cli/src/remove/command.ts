import type { Command } from 'commander';
import { ROLE_WORDS } from '../add/role-words.ts';
import { addActOptions, type ActOptions } from '../change/change-options.ts';

/** Options as commander reads them. */
export interface RemovePersonOptions extends ActOptions {
  /** One of the words for roles; every part that the person has without it. */
  readonly role?: string;
}

/**
 * Adds `workshop remove PERSON`, `remove speaker|… PERSON`, `remove sponsor|link|paper`.
 *
 * @returns the command `remove`, for what others add below it
 */
export function registerRemove(program: Command): Command {
  const remove = program
    .command('remove')
    .description('take somebody who withdrew out of an edition without a trace; or a sponsor, a link, a row')
    .argument('<person>', 'who, by id or name')
    .option('--role <word>', `this part alone: ${Object.keys(ROLE_WORDS).join(', ')}`);
  addActOptions(remove).action(removeOne);
  for (const [word, { meaning }] of Object.entries(ROLE_WORDS)) {
    addActOptions(
      remove
        .command(word)
        .description(
          `take ${meaning === 'the same' ? 'the same as organizer' : meaning} out, and leave other parts`,
        )
        .argument('<person>', 'who, by id or name'),
    ).action((person: string, _options: ActOptions, command: Command) =>
      removeOne(person, { ...command.optsWithGlobals<ActOptions>(), role: word }),
    );
  }
  for (const [word, thing] of [
    ['sponsor', 'name'],
    ['link', 'label'],
  ] as const) {
    addActOptions(
      remove.command(word).description(`take a ${word} out`).argument(`<${thing}>`, `its ${thing}`),
    ).action(async (named: string, _options: ActOptions, command: Command) => {
      const options = command.optsWithGlobals<ActOptions>();
      const [{ removeSponsor, removeLink }, { runChange }] = await Promise.all([
        import('./remove-listed.ts'),
        import('../change/run-change.ts'),
      ]);
      const take = word === 'sponsor' ? removeSponsor : removeLink;
      await runChange(options, (editions) => take(editions, named, options));
    });
  }
  addActOptions(
    remove
      .command('paper')
      .description(
        'take a paper that was withdrawn out: its files, its talk, its poster, and authors whom nothing else names',
      )
      .argument('<id>', 'its number in the call'),
  ).action(async (id: string, _options: ActOptions, command: Command) => {
    const options = command.optsWithGlobals<ActOptions>();
    const [{ removePaper }, { runChange }] = await Promise.all([
      import('./remove-paper.ts'),
      import('../change/run-change.ts'),
    ]);
    await runChange(options, (editions) => removePaper(editions, id, options));
  });
  return remove;
}

async function removeOne(person: string, options: RemovePersonOptions): Promise<void> {
  const [{ removePerson }, { runChange }] = await Promise.all([
    import('./remove-person.ts'),
    import('../change/run-change.ts'),
  ]);
  await runChange(options, (editions) => removePerson(editions, person, options));
}
