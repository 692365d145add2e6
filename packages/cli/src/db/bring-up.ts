import { connect, migrate } from '@ml4astro/db';

/** Applies the steps that wait, however long they take. @returns their names */
export async function bringUp(url: string): Promise<string[]> {
  const db = connect(url, { connections: 1, statement: 0, idleTransaction: 0 });
  try {
    return await migrate(db);
  } finally {
    await db.destroy();
  }
}
