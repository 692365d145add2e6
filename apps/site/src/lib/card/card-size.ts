/** The size of a card in pixels: what readers of Open Graph show without cutting it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
