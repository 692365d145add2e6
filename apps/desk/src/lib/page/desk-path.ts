/** Where the desk is mounted: every address of it begins with this. */
export const DESK_PATH = '/desk';
