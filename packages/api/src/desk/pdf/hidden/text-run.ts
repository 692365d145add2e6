import type { Box } from './matrix.ts';

/** Text that one operator shows, as it lies on the page. */
export interface TextRun {
  readonly text: string;
  /** The height of its letters' body, in points; the width of a letter where that is squeezed. */
  readonly size: number;
  readonly box: Box;
  /** What the clip in force leaves of the page. */
  readonly clip: Box;
  /** The text rendering mode; ISO 32000, 9.3.6. */
  readonly mode: number;
  /** In a layer that viewers do not show. */
  readonly inHiddenLayer: boolean;
  /** The share of it that has the colour of its ground. */
  readonly sameAsGround: number;
  /** The share of it that lies on a picture. */
  readonly onPicture: number;
  /** Its place in the order of painting. */
  readonly step: number;
}
