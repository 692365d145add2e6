/**
 * Says on a terminal that something goes on while it does, and nothing elsewhere. It is said on standard error: standard
 * output belongs to what a command prints.
 *
 * @returns what `work` does
 */
export async function showSpinner<T>(message: string, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work();
  const { spinner } = await import('@clack/prompts');
  const turning = spinner({ output: process.stderr, indicator: 'timer' });
  turning.start(message);
  try {
    const done = await work();
    turning.stop(message);
    return done;
  } catch (error) {
    turning.error(message);
    throw error;
  }
}
