import temml from 'temml';
import { splitTex } from './tex-pieces.ts';

/** The text with its formulas in plain letters, for places that hold no markup: `<title>`, attributes, calendars. */
export function plainTex(text: string): string {
  return splitTex(text)
    .map((piece) => (piece.kind === 'words' ? piece.text : plainFormula(piece.text)))
    .join('');
}

function plainFormula(tex: string): string {
  return tex
    .replace(/\\(?:[,;: ]|q?quad\s*)/g, ' ')
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\sqrt\s*\{([^{}]*)\}/g, '√$1')
    .replace(/\\(?:[A-Za-z]+\s*|.)/g, plainCommand)
    .replace(/[{}]/g, '');
}

/** The letters that a command stands for: `Λ` for `\Lambda`, none for one that only shapes what follows it. */
function plainCommand(command: string): string {
  try {
    return temml
      .renderToString(command, { throwOnError: true, trust: false, maxExpand: 200 })
      .replace(/<[^>]*>/g, '')
      .replace(/&(?<entity>amp|lt|gt|quot);/g, (_, entity: keyof typeof ENTITIES) => ENTITIES[entity]);
  } catch {
    return '';
  }
}

/** What MathML writes for the characters of its own markup. */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };
