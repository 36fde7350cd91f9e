import { Refusal } from '../shared/refusal.ts';

/** So many others may save in between before it is a fault. */
const mostTries = 8;

/** Of several that write a record at once the later does its reading and its work again, over what the other left. */
export async function tryingAgain<Value>(run: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'staleRecord';
      if (!isStale || attempt === mostTries) throw error;
    }
  }
}
