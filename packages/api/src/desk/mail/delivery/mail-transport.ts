/** A message that is ready to leave. */
export interface Message {
  /** In small letters. */
  readonly recipient: string;
  /** All of it, headers included. */
  readonly bytes: Buffer;
}

/**
 * What became of a message. `later`: the server said so, or never had the whole of it. `refused`: the server will never take
 * it. `unclear`: the server may have taken it and could not say so; sending it again might make two.
 */
export type Delivery =
  { readonly kind: 'sent' } | { readonly kind: 'later' | 'refused' | 'unclear'; readonly reason: string };

/** What carries messages away. */
export interface MailTransport {
  /** The address that mails come from. */
  readonly from: string;
  /** Never rejects. Settles within {@link LONGEST_DELIVERY}. */
  deliver(message: Message): Promise<Delivery>;
}

/** No delivery takes longer, in milliseconds. */
export const LONGEST_DELIVERY = 5 * 60_000;
