import type { Viewer } from '../../../src/desk/viewer.ts';
import { authorOf, fullContent } from '../submission/open-call.ts';
import { PaperCall, pieces, writePdf } from './paper-call.ts';

/** Who asks; nobody has no session. */
export type SceneViewer = 'Ada' | 'Bo' | 'Dis' | 'Eve' | 'Rev' | 'Olga' | 'Otto' | 'nobody';

/** Three submissions of Ada's, among whose authors are Bo, who may not edit, and Dis, who disowned what was sent in. */
export interface PaperScene {
  readonly papers: PaperCall;
  readonly draft: string;
  readonly sentIn: string;
  readonly withdrawn: string;
  /** A good paper that nobody has uploaded. */
  readonly pdf: Buffer;
  /** `undefined` for nobody. */
  readonly viewer: (name: SceneViewer) => Viewer | undefined;
}

/** Call it in `beforeAll`, and `papers.close` in `afterAll`. */
export async function openPaperScene(): Promise<PaperScene> {
  const papers = await PaperCall.open();
  const { call } = papers;
  const ada = await call.account('Ada');
  const [bo, dis] = [await call.account('Bo'), await call.account('Dis')];
  const others = [
    await call.account('Eve'),
    await call.account('Rev', { role: 'reviewer', editionYear: 2031 }),
    await call.account('Olga', { role: 'organizer', editionYear: 2031 }),
    await call.account('Otto', { role: 'organizer', editionYear: 2032 }),
  ];
  const content = fullContent(ada, {
    noteToChairs: 'SECRET note',
    authors: [authorOf(ada, { presenting: true }), authorOf(bo), authorOf(dis)],
  });
  const sendIn = async (words: string) => {
    const submission = await call.draft(ada, content);
    await papers.upload(ada, submission, { source: pieces(await writePdf(words)) });
    await call.as(ada).submission.submit({ submission, version: 1 });
    return submission;
  };
  const [sentIn, withdrawn] = [await sendIn('sent in'), await sendIn('withdrawn')];
  await call.as(dis).submission.disownAuthorship({ submission: sentIn });
  await call.as(ada).submission.withdraw({ submission: withdrawn });
  return {
    papers,
    sentIn,
    withdrawn,
    draft: await call.draft(ada, content),
    pdf: await writePdf('nobody has uploaded this'),
    viewer: (wanted) => [ada, bo, dis, ...others].find(({ name }) => name === wanted),
  };
}
