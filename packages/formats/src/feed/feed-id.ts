import { v5 } from 'uuid';

/**
 * The namespace of all ids of our feeds. It once was made of the series' address and does not follow it: with another
 * one every reader would see every entry as new.
 */
const NAMESPACE = 'a276fce2-2d7b-5eb5-b816-5169f7a813a1';

/**
 * An id for a feed or entry: a UUID of version 5 (RFC 9562 section 5.5) made of its name alone, so that neither a new
 * title nor a new address makes an old entry new (RFC 4287 section 4.2.6).
 */
export function feedId(name: string): string {
  return `urn:uuid:${v5(name, NAMESPACE)}`;
}
