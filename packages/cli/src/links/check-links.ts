import pLimit from 'p-limit';
import { askAddress, type Answer, type AskOptions } from './ask-address.ts';

/** Requests at once, to all hosts together and to one: these are other people's servers. */
const AT_ONCE = 16;
const AT_ONCE_TO_A_HOST = 2;
/** Hosts that gave no answer, before any did, after which nobody else is asked: the machine is offline. */
const ENOUGH_HOSTS = 8;

/** What each address answered; `undefined` when none did, since this machine is offline. */
export type Answers = ReadonlyMap<string, Answer> | undefined;

/**
 * Asks all addresses, few at a time of one host.
 *
 * @param onAnswer called after each, in the order of the answers
 */
export async function checkLinks(
  addresses: readonly string[],
  options: AskOptions,
  onAnswer: () => void,
): Promise<Answers> {
  const all = pLimit(AT_ONCE);
  const hosts = new Map<string, ReturnType<typeof pLimit>>();
  const answers = new Map<string, Answer>();
  const silent = new Set<string>();
  let heard = false;
  const isOffline = () => !heard && silent.size >= ENOUGH_HOSTS;
  await Promise.all(
    addresses.map((address) => {
      const { host } = new URL(address);
      const ofHost = hosts.get(host) ?? pLimit(AT_ONCE_TO_A_HOST);
      hosts.set(host, ofHost);
      return ofHost(() =>
        all(async () => {
          if (isOffline()) return;
          const answer = await askAddress(address, options);
          if (answer.kind === 'dead' && answer.status === undefined) silent.add(host);
          else if (answer.kind !== 'private') heard = true;
          answers.set(address, answer);
          onAnswer();
        }),
      );
    }),
  );
  const isAllSilent = !heard && silent.size > 1 && silent.size === hosts.size;
  return isOffline() || isAllSilent ? undefined : answers;
}
