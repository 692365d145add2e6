import type { UnansweredAddress } from './find-unanswered.ts';

/** Addresses that are listed; the others are counted. */
const SHOWN = 20;

/**
 * Why addresses are not covered, and what brings their files in.
 *
 * @param origin public origin, which the addresses are shown with
 * @param sealed the years that are sealed, whose files no command changes
 */
export function describeCovered(
  covered: readonly UnansweredAddress[],
  origin: string,
  sealed: ReadonlySet<number>,
): string {
  const years = new Set(
    covered.flatMap(({ address }) => /^\/[a-z-]+?(\d{4})(?=\/)/.exec(address)?.[1] ?? []),
  );
  const more = covered.length > SHOWN ? [`  … and ${covered.length - SHOWN} more`] : [];
  const list = covered
    .slice(0, SHOWN)
    .map(
      ({ address, from }) =>
        `  ${origin}${address}  (linked in ${from[0]}${from.length > 1 ? ' and others' : ''})`,
    );
  const bring = [...years]
    .sort()
    .map((year) =>
      sealed.has(Number(year))
        ? `  ${year} is sealed: put them into editions/${year}/assets and its files by hand, then workshop amend ${year} --reason …`
        : `  workshop assets add ${year} DIR --source … --credit … --rights …`,
    );
  return [
    `Pages link to ${covered.length} ${covered.length === 1 ? 'address' : 'addresses'} that this deployment would cover, so that nothing answers there any more:`,
    ...list,
    ...more,
    ...(bring.length === 0 ? [] : ['To bring the files in, from a folder DIR that has them:', ...bring]),
    'Or deploy with --adopt into a folder that holds them at these addresses (a checkout of the former site), or give --accept-covered to go on without them.',
  ].join('\n');
}
