import type { Edition } from '../edition.ts';
import { checkDeadlineOrder, checkWindowOrder } from './deadline-order.ts';

/** What is wrong with the dates in force as the check would say it, in sentences: their order, and windows that never open. */
export function findDateErrors(edition: Pick<Edition, 'ledgers'>): readonly string[] {
  // Who asks here looks at no file.
  const scope = { edition, locate: (file: string) => ({ file, line: 1, column: 1 }) };
  return [...checkDeadlineOrder(scope), ...checkWindowOrder(scope)].map(({ message }) => message);
}
