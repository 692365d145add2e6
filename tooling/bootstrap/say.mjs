/**
 * One line for one step, on the error stream: standard output belongs to what is started.
 *
 * @param {string} step what begins now, without a full stop
 */
export function say(step) {
  process.stderr.write(`▸ ${step}\n`);
}
