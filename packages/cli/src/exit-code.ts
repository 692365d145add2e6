/** What a command leaves behind for scripts that call it. */
export const EXIT = {
  /** Done, with nothing that needs mending. */
  done: 0,
  /** The check found an error, or the command refused. */
  refused: 1,
  /** The command was called wrongly: an unknown option, year or folder. */
  wrongUse: 2,
} as const;
