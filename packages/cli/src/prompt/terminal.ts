import { WrongUse } from '../wrong-use.ts';

/** Whether somebody can be asked: both ends are a terminal, and no program reads the answer. */
export function canAsk({ json }: { readonly json?: boolean | undefined }): boolean {
  return json !== true && process.stdin.isTTY && process.stdout.isTTY;
}

/** Nobody can be asked, or they did not want to say. */
export function unanswered(message: string): WrongUse {
  return new WrongUse(`Nothing was written: ${message}`);
}
