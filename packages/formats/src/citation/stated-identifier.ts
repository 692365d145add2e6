/** The DOI in an address or text (`https://doi.org/10.1093/mnras/stad1`), without its resolver. */
export function findDoi(text: string): string | undefined {
  return /\b10\.\d{4,9}\/[^\s"<>{}?#]+[^\s"<>{}?#.,;)]/.exec(decode(text))?.[0];
}

/** The arXiv id in an address or text (`https://arxiv.org/abs/2306.01234v2`), without its version. */
export function findArxivId(text: string): string | undefined {
  const id =
    /(?:arxiv\.org\/(?:abs|pdf|html)\/|arxiv:)(?<id>\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?!\d)/i;
  return id.exec(text)?.groups?.['id'];
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
