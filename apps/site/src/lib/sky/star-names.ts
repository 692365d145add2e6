/**
 * The stars that a chart names, by their number in the Hipparcos catalogue. Names as the IAU's Working Group on Star
 * Names has approved them: those of the brightest, and the one that stands still.
 */
export const STAR_NAMES: ReadonlyMap<number, string> = new Map([
  [32349, 'Sirius'],
  [30438, 'Canopus'],
  [69673, 'Arcturus'],
  [71683, 'Rigil Kentaurus'],
  [91262, 'Vega'],
  [24608, 'Capella'],
  [24436, 'Rigel'],
  [37279, 'Procyon'],
  [7588, 'Achernar'],
  [27989, 'Betelgeuse'],
  [68702, 'Hadar'],
  [97649, 'Altair'],
  [60718, 'Acrux'],
  [21421, 'Aldebaran'],
  [65474, 'Spica'],
  [80763, 'Antares'],
  [37826, 'Pollux'],
  [113368, 'Fomalhaut'],
  [102098, 'Deneb'],
  [49669, 'Regulus'],
  [54061, 'Dubhe'],
  [11767, 'Polaris'],
  [15863, 'Mirfak'],
  [677, 'Alpheratz'],
  [9884, 'Hamal'],
]);
