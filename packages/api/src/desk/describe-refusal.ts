import { getTRPCErrorFromUnknown } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { translateError } from '../public/translate-error.ts';
import type { Desk } from './desk.ts';

/** What an endpoint beside the API tells of an error, as the API would. */
export interface Refusal {
  /** Of HTTP. */
  readonly status: number;
  readonly message: string;
}

/** Says what leaves of an error: a refusal's own words, or that something went wrong, which is reported. */
export function describeRefusal({ onError }: Pick<Desk, 'onError'>, error: unknown): Refusal {
  const refusal = translateError(getTRPCErrorFromUnknown(error));
  if (refusal.code === 'INTERNAL_SERVER_ERROR') onError(error);
  return { status: getHTTPStatusCodeFromError(refusal), message: refusal.message };
}
