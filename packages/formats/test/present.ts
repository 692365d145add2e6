/** A value that a test needs in order to go on. */
export function present<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('The test needs a value here, and there is none.');
  return value;
}
