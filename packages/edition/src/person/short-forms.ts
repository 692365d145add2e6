/** Given names and the short forms that people publish under. Evidence for one person, never proof. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  abigail: 'abby',
  adrian: 'ade',
  alexander: 'alex sasha xander',
  alexandra: 'alex sasha',
  alexandre: 'alex',
  alexandria: 'alex',
  aleksandra: 'alex ola sasha',
  alfred: 'fred alf',
  andrew: 'andy drew',
  anthony: 'tony',
  antonio: 'tony toni',
  benjamin: 'ben',
  cameron: 'cam',
  catherine: 'cathy kate katie cat',
  charles: 'charlie chuck',
  christian: 'chris',
  christina: 'chris tina',
  christine: 'chris',
  christopher: 'chris kit',
  daniel: 'dan danny',
  david: 'dave',
  deborah: 'debbie deb',
  dimitrios: 'dimitris',
  dominic: 'dom nick',
  donald: 'don',
  edward: 'ed eddie ted',
  elizabeth: 'liz beth betsy lisa eliza',
  francisco: 'paco fran',
  frederick: 'fred freddy',
  gabriel: 'gabe',
  geoffrey: 'geoff',
  gregory: 'greg',
  henry: 'harry hank',
  jacob: 'jake',
  james: 'jim jimmy jamie',
  jeffrey: 'jeff',
  jennifer: 'jen jenny',
  jessica: 'jess jessie',
  john: 'jack johnny',
  jonathan: 'jon jonny',
  joseph: 'joe',
  joshua: 'josh',
  judith: 'judy',
  katherine: 'kate katie kathy kat',
  kathryn: 'kate katie kathy',
  kenneth: 'ken',
  lawrence: 'larry',
  leonard: 'len leo',
  margaret: 'maggie meg peggy',
  matthew: 'matt',
  maximilian: 'max',
  michael: 'mike mick mickey',
  michelle: 'shelly',
  nathaniel: 'nate nathan',
  nicholas: 'nick nico',
  nicolas: 'nico nick',
  nikolaos: 'nikos',
  oliver: 'ollie',
  pamela: 'pam',
  patricia: 'pat patty tricia',
  patrick: 'pat paddy',
  peter: 'pete',
  philip: 'phil',
  phillip: 'phil',
  raymond: 'ray',
  rebecca: 'becca becky',
  richard: 'rich rick dick',
  robert: 'rob bob bobby bert',
  ronald: 'ron',
  samantha: 'sam',
  samuel: 'sam',
  stephen: 'steve steph',
  steven: 'steve',
  susan: 'sue',
  theodore: 'ted theo',
  theodoros: 'thodoris theo',
  thomas: 'tom tommy',
  timothy: 'tim',
  valerie: 'val',
  victoria: 'vicky tori',
  vincent: 'vince',
  william: 'will bill billy liam',
  yevgeny: 'jenia zhenya',
  zachary: 'zach zack',
};

const FULL_FORMS = new Map<string, readonly string[]>();
for (const [full, shorts] of Object.entries(SHORT_FORMS)) {
  for (const short of shorts.split(' ')) FULL_FORMS.set(short, [...(FULL_FORMS.get(short) ?? []), full]);
}

/** The full names that a given name may be short for, itself among them: `josh` gives `josh`, `joshua`. */
export function listFullForms(given: string): readonly string[] {
  return [given, ...(FULL_FORMS.get(given) ?? [])];
}

/** True when one name is a short form of the other, or both are of a third: Katie and Kate. */
export function isShortForm(first: string, second: string): boolean {
  if (first === second) return false;
  const full = new Set(listFullForms(first));
  return listFullForms(second).some((form) => full.has(form));
}
