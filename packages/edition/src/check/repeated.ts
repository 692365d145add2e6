/** A value that stands a second time in a list, with where it stood first. */
export interface Repetition {
  readonly value: string;
  readonly index: number;
  readonly firstIndex: number;
}

/** Every value that an earlier one equals, in order; `undefined` values are left out. */
export function findRepetitions(values: readonly (string | undefined)[]): readonly Repetition[] {
  const first = new Map<string, number>();
  return values.flatMap((value, index) => {
    if (value === undefined) return [];
    const firstIndex = first.get(value);
    if (firstIndex !== undefined) return [{ value, index, firstIndex }];
    first.set(value, index);
    return [];
  });
}
