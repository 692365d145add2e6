/** What a part of a page is about. `guests` are speakers and panelists presented together. */
export const SECTION_KINDS = [
  'rationale',
  'topics',
  'call',
  'guidelines',
  'submission-process',
  'reviewing',
  'dates',
  'keynotes',
  'speakers',
  'panelists',
  'guests',
  'chairs',
  'organizers',
  'local-organizers',
  'reviewers',
  'schedule',
  'papers',
  'poster',
  'registration',
  'venue',
  'logistics',
  'sponsors',
  'contact',
  'other',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Kinds of which the people of the page are members. */
export const PEOPLE_KINDS: readonly SectionKind[] = [
  'keynotes',
  'speakers',
  'panelists',
  'guests',
  'chairs',
  'organizers',
  'local-organizers',
  'reviewers',
];

/** The first that fits says what a heading means. */
const WORDS: readonly (readonly [RegExp, SectionKind])[] = [
  [/\b(?:call|volunteer\w*|sign[- ]?up|become|serv(?:e|ing))\b.*\breview/i, 'reviewing'],
  [/^(?:peer[- ])?review(?:ing)?(?: process| policy| criteria)?$/i, 'reviewing'],
  [/\b(?:program(?:me)?|technical|review(?:ing)?) committee\b|\breviewers\b|\bTPC\b/i, 'reviewers'],
  [/\blocal\b.*\borgani[sz]|\bLOC\b/i, 'local-organizers'],
  [/^(?:(?:general|workshop|program(?:me)?|organi[sz]ing) )?(?:co-?)?chairs?$/i, 'chairs'],
  [
    /\borgani[sz](?:ers?|ing|ation)\b|\bSOC\b|\b(?:scientific|steering|advisory|executive) (?:committee|board)\b|^(?:the |our )?(?:committee|team)s?$|\bhosts\b/i,
    'organizers',
  ],
  [/\bdates?\b|\bdeadlines?\b|\btimeline\b|^calendar$/i, 'dates'],
  [
    /\bposters?\b.*\b(?:instruct\w*|guid\w*|format\w*|size|dimensions|prepar\w*|print\w*|presenters?)|\b(?:instruct\w*|guid\w*|information)\b.*\bposters?\b/i,
    'poster',
  ],
  [
    /\bsponsors?(?:hip)?\b|\bsupporters?\b|\bsupported by\b|\bpartners\b|\bfunding\b|\backnowledge?ments?\b/i,
    'sponsors',
  ],
  [
    /\b(?:submission|submitting|author|formatting|paper|abstract|camera[- ]ready)s?\b.*\b(?:guid\w*|instruct\w*|format|requirements?|policy|policies|rules)|\b(?:guid\w*|instruct\w*|information) (?:for|to) (?:authors?|submi\w*)|^(?:formatting|format|guidelines|instructions|requirements|submission tracks?|tracks)$/i,
    'guidelines',
  ],
  [
    /\bsubmission (?:process|portal|site|system|link)\b|\b(?:how|where) to submit\b|\bportal\b/i,
    'submission-process',
  ],
  [/\bcall\b|\bCf[PA]\b|^submi(?:t|ssions?)\b|\bsubmit\b.*\b(?:paper|abstract|work)/i, 'call'],
  [/\bkeynotes?\b/i, 'keynotes'],
  [/(?:\bspeakers?\b.*\bpanell?ists?\b|\bpanell?ists?\b.*\bspeakers?\b)|\bguests?\b/i, 'guests'],
  [/\bpanell?ists?\b|\bpanel members\b|^(?:the )?panel$/i, 'panelists'],
  [/\bspeakers?\b|\bspeaking\b|\binvited talks?\b|\blecturers?\b/i, 'speakers'],
  [
    /\baccepted\b|\bproceedings\b|\bcontributed\b|^(?:papers?|abstracts?|contributions?|posters?|spotlights?|orals?|talks?)(?: (?:papers?|posters?|talks?|presentations?|abstracts?|contributions?|list|and (?:posters?|talks?|spotlights?|abstracts?)))*$|\blist of (?:papers|posters|contributions|abstracts)\b|\b(?:oral|spotlight|poster) (?:presentations?|talks?|papers?|contributions?)\b/i,
    'papers',
  ],
  [
    /\bschedule\b|\bprogram(?:me)?\b|\bagenda\b|\btimetable\b|^day (?:\d|one|two|three)|\bat a glance\b/i,
    'schedule',
  ],
  [/\bregist(?:er|ration)\b|\battend(?:ing|ance)?\b|\btickets?\b/i, 'registration'],
  [
    /\bvenues?\b|\blocation\b|^where\b|\baccommodations?\b|\bhotels?\b|\btravel\b|\bdirections?\b|\bgetting (?:there|here)\b|\bhow to get\b/i,
    'venue',
  ],
  [
    /\bcontacts?\b|\bget in touch\b|\binquir(?:y|ies)\b|\benquir(?:y|ies)\b|^(?:any )?questions?\??$/i,
    'contact',
  ],
  [/\btopics?\b|\bareas? of interest\b|\bthemes?\b|\bsubjects?\b|\bresearch areas\b/i, 'topics'],
  [
    /\babout\b|\boverview\b|\bmotivation\b|\brationale\b|\bscope\b|\bintroduction\b|\bdescription\b|^summary\b|\bbackground\b|^welcome\b|\bgoals?\b|\baims?\b|\bobjectives?\b|^abstract$|^(?:the )?workshop$|^home$|\bwhy\b/i,
    'rationale',
  ],
  [
    /\bFAQ\w*\b|\bfrequently\b|\blogistics\b|\bpractical\b|\bcode of conduct\b|\bconduct\b|\bdiversity\b|\baccessib\w+|\binclusi\w+|\bpolic(?:y|ies)\b|\bnews\b|\bannouncements?\b|\bupdates?\b|\bvisas?\b|\bchild ?care\b|\bremote\b|\bvirtual\b|\bawards?\b|\bprizes?\b|\bprevious\b|\bpast\b|\brelated\b|\blinks\b|\bresources\b|\binformation\b|\bfinancial\b|\bsocial\b|\bmailing\b|\bstreaming\b|\brecordings?\b/i,
    'logistics',
  ],
];

/** What a heading says its section is about; `undefined` for words that say nothing to us. */
export function kindOfHeading(text: string): SectionKind | undefined {
  const words = text
    .replace(/\s*\(\d+\)$/, '')
    .replace(/^[\s\d.:)–—-]+|[\s.:!–—-]+$/g, '')
    .replace(/[^\p{L}\p{N}\s/&?'’:()-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return WORDS.find(([pattern]) => pattern.test(words))?.[1];
}
