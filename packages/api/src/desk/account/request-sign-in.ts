import { WorkshopError } from '@ml4astro/edition';
import { headersOf, type Asker } from './asker.ts';
import type { Auth } from './auth.ts';
import { EmailInput } from './email-input.ts';
import { refuseAs } from './refuse-as.ts';

/**
 * Sends a link and a code to an address. The answer is the same whether there is an account or not, and whether a mail
 * was sent or the address had enough.
 *
 * @param next the path of the desk to go to afterwards
 * @throws {WorkshopError} `INPUT_REFUSED` for what is no address, `TOO_OFTEN` for a network that asks too much
 */
export async function requestSignIn(
  auth: Auth,
  asker: Asker,
  { email, next }: { email: string; next?: string | undefined },
): Promise<void> {
  const { data } = EmailInput.safeParse(email);
  if (data === undefined)
    throw new WorkshopError('INPUT_REFUSED', 'This is no e-mail address. Write it as name@example.org.');
  await refuseAs(() =>
    auth.api.signInMagicLink({ body: { email: data, metadata: { next } }, headers: headersOf(asker) }),
  );
}
