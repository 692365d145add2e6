/** Words with capitals that name things and not people. */
const NO_NAME = new Set(
  (
    'about abstract accepted accommodation advisory afternoon agenda all and announcement area award background best bio break ' +
    'breakfast building call camera center centre chair chairs challenge closing code coffee college committee community company ' +
    'conduct conference contact contents contributed contribution contributions date dates day deadline deadlines department details ' +
    'diversity dinner discussion event faq faculty fellow format foundation frequently funding general general group guidelines home ' +
    'hall important info information institute institution instructions international introduction invited key keynote keynotes lab ' +
    'laboratory laboratories learning location logistics lunch machine main meeting members methods mission morning news notes observatory observatories online ' +
    'opening oral organisation organisers organization organizers organizing overview page panel panelist panelists paper papers ' +
    'participation place policy poster posters practical previous professor program programme proceedings process questions ' +
    'rationale reception register registration related remarks research resources review reviewer reviewers reviewing room schedule school ' +
    'science sciences scientific scope session sessions site slides social speaker speakers special sponsor sponsors spotlight ' +
    'spotlights statement steering student submission submissions submit summary support supporters talk talks tba tbc tbd team technology theme thanks ' +
    'the time title topic topics track travel tutorial university universite universität université universidad venue video virtual visa website welcome who why ' +
    'workshop you your'
  ).split(' '),
);
const PARTICLE =
  /^(?:af|al|av|bin|da|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|las|le|los|st|ten|ter|van|vom|von|y|zu|zum|zur)$/i;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}'’ʼ.-]*|[\p{Lu}]\.|(?:d|l|O)['’]\p{Lu}[\p{L}\p{M}'’-]*|\p{Script=Han}+)$/u;
const TITLE = /^(?:(?:prof|professor|dr|mr|ms|mrs|sir|dame)\b\.?\s+)+/i;
const DEGREE = /,?\s+(?:ph\.?\s?d\.?|m\.?d\.?|m\.?sc\.?)$/i;

/** A name without titles, degrees, footnote marks and the blanks around it. */
export function cleanName(text: string): string {
  return text
    .replace(/[*†‡§¶∗#⁰¹²³⁴-⁹]+|\s*\^?\{?\d+(?:,\d+)*\}?\s*$/gu, '')
    .replace(/^[\s•·–—:-]+|[\s,;:–—-]+$/gu, '')
    .replace(TITLE, '')
    .replace(DEGREE, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** True for what can be a person's name as pages write it: two to six words with capitals, none of which names a thing. */
export function looksLikeName(text: string): boolean {
  const name = cleanName(text);
  const words = name.split(' ');
  if (words.length < 2 || words.length > 6 || name.length > 60) return false;
  if (words.some((word) => NO_NAME.has(word.toLowerCase().replace(/[.,]$/, '')))) return false;
  const own = words.filter((word, at) => at === 0 || at === words.length - 1 || !PARTICLE.test(word));
  // "ETH Zürich", "UC Berkeley": letters that stand for an institution.
  const capitals = words.filter((word) => /^\p{Lu}{3,}$|^(?:UC|UT|TU|EU|UN|US|UK)$/u.test(word));
  if (capitals.length > 0 && capitals.length < words.length) return false;
  // One word at least is longer than an initial, and the last is no abbreviation of an institution.
  if (own.length === 0 || !own.some((word) => word.replace(/\P{L}/gu, '').length > 1)) return false;
  if (own.length < 2 && words.length < 3) return false;
  return (
    words.every((word, at) => (at > 0 && PARTICLE.test(word)) || WORD.test(word)) &&
    !/^[\p{Lu}\s]{2,5}$/u.test(name)
  );
}
