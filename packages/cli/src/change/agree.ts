import { canAsk } from '../prompt/terminal.ts';
import { WrongUse } from '../wrong-use.ts';
import type { ChangeOptions } from './change-options.ts';

/**
 * Asks whether what was shown is to be written.
 *
 * @throws {WrongUse} when nobody can be asked
 */
export async function agree(options: ChangeOptions): Promise<boolean> {
  if (!canAsk(options))
    throw new WrongUse(
      'Nothing was written: nobody can be asked here. Give --yes to write, --dry-run to look.',
    );
  const { confirm } = await import('@clack/prompts');
  return (await confirm({ message: 'Write this?' })) === true;
}
