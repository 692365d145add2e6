import type { TextLine } from '../page/text-line.ts';
import { isKindAlone } from './session-kind.ts';
import { looksLikeName } from '../page/written-name.ts';
import { partList } from '../person/part-list.ts';

/** What the words of a row say, once its time is taken off. */
export interface CellWords {
  readonly title: string | undefined;
  readonly speakers: readonly string[];
  readonly panelists: readonly string[];
  /** Lines that are neither title nor names: an abstract, talks within a session. */
  readonly left: readonly string[];
  /** False where a guess tells title and speaker apart. */
  readonly certain: boolean;
}

const LABEL =
  /^(?<label>speakers?|presenters?|by|panell?ists?|panel members|moderators?|chairs?|hosts?|moderated by|chaired by|with|title|talk|topic|invited speaker|keynote speaker|keynote|invited talk|contributed talk|spotlight|oral|talk title)\s*(?:\d+\s*)?[:–—-]\s*(?<rest>.*)$/i;

/** Names as a list of words; none where a part of it is no name. Affiliations in brackets are left out. */
export function readNames(text: string): readonly string[] {
  const parts = partList(text.replace(/[.;]$/, '')).map((part) =>
    part.replace(/\s*[([][^)\]]*[)\]]\s*/g, ' ').trim(),
  );
  return parts.length > 0 && parts.every((part) => looksLikeName(part)) ? parts : nameBeforeComma(text);
}

/** "Jane Doe, University of X" names one person. */
function nameBeforeComma(text: string): readonly string[] {
  const [name = '', ...rest] = text.split(/,|\s?\(/);
  // What is longer than the name of a place, or in quotes, is a title.
  const place = rest.join(' ').trim();
  const short = place.split(' ').length < 6 && !/[“"”]|\s[–—-]\s|:/.test(text);
  return rest.length > 0 && short && looksLikeName(name) ? [name.trim()] : [];
}

/** Reads the lines of a cell: labels, a name in bold before a title, a title above a name. */
export function readCellWords(lines: readonly TextLine[]): CellWords {
  let title: string | undefined;
  const speakers: string[] = [];
  const panelists: string[] = [];
  const left: string[] = [];
  let certain = true;
  const addTitle = (text: string) => {
    const words = text
      .replace(/^[\s:–—|-]+|[\s:–—|-]+$/g, '')
      .replace(/^[“"](?<inner>[^“”"]+)[”"]$/, '$<inner>');
    if (words === '') return;
    if (title === undefined) title = words;
    else left.push(words);
  };
  for (const line of lines) {
    const labelled = LABEL.exec(line.text)?.groups;
    const label = labelled?.['label']?.toLowerCase() ?? '';
    const rest = labelled?.['rest'] ?? '';
    if (label.startsWith('panel') && readNames(rest).length > 0) panelists.push(...readNames(rest));
    else if (
      /^(?:speaker|presenter|by|moderat|chair|host|with|invited speaker|keynote speaker)/.test(label) &&
      readNames(rest).length > 0
    )
      speakers.push(...readNames(rest));
    else if (/^(?:title|talk title|topic)$/.test(label)) addTitle(rest);
    else {
      const read = readFreeLine(
        label !== '' && rest !== '' ? { ...line, text: rest, pieces: cutLabel(line, rest) } : line,
        title !== undefined,
      );
      speakers.push(...read.speakers);
      if (read.title !== undefined) addTitle(read.title);
      else if (read.speakers.length === 0 && title === undefined) addTitle(line.text);
      certain &&= read.certain;
    }
  }
  return { title, speakers, panelists, left, certain };
}

function cutLabel({ pieces }: TextLine, rest: string): TextLine['pieces'] {
  const whole = pieces.map(({ text }) => text).join('');
  let skip = whole.length - rest.length;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.min(skip, piece.text.length));
    skip = Math.max(0, skip - piece.text.length);
    return text === '' ? [] : [{ ...piece, text }];
  });
}

function readFreeLine(
  line: TextLine,
  titled: boolean,
): { title: string | undefined; speakers: readonly string[]; certain: boolean } {
  const { text, pieces } = line;
  const led = readLeaders(line);
  const italic = readItalicTitle(led.line);
  if (italic !== undefined) return { ...italic, speakers: [...italic.speakers, ...led.leaders] };
  const guided = readGuided(led.line.text, led.leaders);
  if (guided !== undefined) return guided;
  const names = readNames(text);
  if (names.length > 0) return { title: undefined, speakers: names, certain: true };
  // "**Jane Doe**: Title"; "**Title** Jane Doe (MIT)"
  const strong = pieces.findIndex((piece) => !piece.strong);
  if (pieces[0]?.strong === true && strong > 0) {
    const [first, second] = [pieces.slice(0, strong), pieces.slice(strong)].map((part) =>
      part
        .map((each) => each.text)
        .join('')
        .replace(/^[\s:,–—|-]+|[\s:,–—|-]+$/g, ''),
    );
    if (readNames(first ?? '').length > 0)
      return {
        title: second === '' ? undefined : afterAffiliation(second ?? ''),
        speakers: readNames(first ?? ''),
        certain: true,
      };
    if (readNames(second ?? '').length > 0)
      return { title: first, speakers: readNames(second ?? ''), certain: true };
  }
  // "Jane Doe (MIT): Title"; "Jane Doe - Title"
  const parted = /^(?<name>[^:–—|]{3,60}?)\s*(?::|–|—|\||\s-)\s+(?<title>.+)$/.exec(text)?.groups;
  if (parted !== undefined) {
    // "Opening: Jane Doe"
    if (isKindAlone(parted['name'] ?? '') && readNames(parted['title'] ?? '').length > 0)
      return { title: parted['name'], speakers: readNames(parted['title'] ?? ''), certain: true };
    if (readNames(parted['name'] ?? '').length > 0) {
      // "Jane Doe, MIT – Title": what comes first is the person.
      return { title: parted['title'], speakers: readNames(parted['name'] ?? ''), certain: true };
    }
  }
  const last =
    /^(?<title>.{4,}?)\s*(?:\s(?:–|—|-|by|\|)\s|,\s*by\s|\((?=[^()]+\)$))(?<name>[^()]{4,80}(?:\([^)]*\))?)\)?$/.exec(
      text,
    )?.groups;
  if (last !== undefined && !titled && readNames(last['name'] ?? '').length > 0)
    return { title: last['title'], speakers: readNames(last['name'] ?? ''), certain: false };
  return { title: text, speakers: [], certain: true };
}

const LED =
  /[\s;,(–—-]+(?:(?:moderated|chaired|hosted|led)\s+by|(?:moderators?|chairs?|hosts?)\s*:)\s+(?<names>[^()]+)\)?$/i;

/** Who leads a session, taken off the end of its line. */
function readLeaders(line: TextLine): { line: TextLine; leaders: readonly string[] } {
  const led = LED.exec(line.text);
  const leaders = readNames(led?.groups?.['names'] ?? '');
  if (led === null || leaders.length === 0) return { line, leaders: [] };
  let left = led.index;
  const pieces = line.pieces.flatMap((piece) => {
    const text = piece.text.slice(0, Math.max(0, left));
    left -= piece.text.length;
    return text === '' ? [] : [{ ...piece, text }];
  });
  return { line: { ...line, pieces, text: line.text.slice(0, led.index) }, leaders };
}

/** "Panel with Jane Doe and Ana Roe": who takes part stands behind the words that say how. */
function readGuided(text: string, leaders: readonly string[]): ReturnType<typeof readFreeLine> | undefined {
  const taking = /^(?<title>.{3,80}?)(?:\s+with|\s+by|:)\s+(?<names>.+)$/i.exec(text)?.groups;
  const names = readNames(taking?.['names'] ?? '');
  const several = names.length > 1 || /\swith\s/i.test(text);
  if (names.length > 0 && several && readNames(taking?.['title'] ?? '').length === 0)
    return { title: taking?.['title'], speakers: [...names, ...leaders], certain: true };
  return leaders.length > 0 && text !== '' ? { title: text, speakers: leaders, certain: true } : undefined;
}

/** "Jane Doe, _Title_": what is in italics or quotes beside a name is the title. */
function readItalicTitle({ pieces, text }: TextLine): ReturnType<typeof readFreeLine> | undefined {
  const join = (italic: boolean) =>
    pieces
      .filter((piece) => piece.italic === italic)
      .map((piece) => piece.text)
      .join('')
      .replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, '');
  const quoted = /^(?<name>[^“"”]+?)[\s,:;–—-]+[“"](?<title>[^“"”]+)[”"]$/.exec(text)?.groups;
  const [name, title] =
    quoted === undefined ? [join(false), join(true)] : [quoted['name'] ?? '', quoted['title']];
  const names = readNames(name);
  return names.length > 0 && title !== undefined && title !== '' && readNames(title).length === 0
    ? { title, speakers: names, certain: true }
    : undefined;
}

/** "(MIT): Title" after a name in bold is the title. */
function afterAffiliation(text: string): string {
  return text.replace(/^\([^)]*\)\s*[:,–—-]?\s*/, '');
}
