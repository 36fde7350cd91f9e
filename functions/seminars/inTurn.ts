/** What this process is about to do with one record: each waits for the one before it. */
const turns = new Map<string, Promise<unknown>>();

/** Those of one process who change one record take turns, so that they do not overtake one another. */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = turns.get(key) ?? Promise.resolve();
  const turn = before.then(work);
  const over = turn.catch(() => undefined);
  turns.set(key, over);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === over) turns.delete(key);
  }
}
