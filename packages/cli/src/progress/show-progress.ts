/**
 * Shows on a terminal how far a work of many steps is, and nothing elsewhere. It is said on standard error: standard
 * output belongs to what a command prints.
 *
 * @param work is given what it calls after each step
 * @returns what `work` does
 */
export async function showProgress<T>(
  message: string,
  steps: number,
  work: (step: () => void) => Promise<T>,
): Promise<T> {
  if (!process.stderr.isTTY) return work(() => {});
  const { progress } = await import('@clack/prompts');
  const bar = progress({ output: process.stderr, max: steps });
  bar.start(message);
  let done = 0;
  try {
    const result = await work(() => {
      done += 1;
      bar.advance(1, `${message}: ${done} of ${steps}`);
    });
    bar.stop(message);
    return result;
  } catch (error) {
    bar.error(message);
    throw error;
  }
}
