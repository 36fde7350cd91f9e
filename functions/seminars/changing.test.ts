import { expect, test } from 'vitest';
import { Refusal } from '../shared/refusal.ts';
import { changeSession, scheduledChange } from './changing.ts';
import type { Session } from './contract/sessions.ts';
import type { SeminarRooms } from './rooms.ts';
import { aSession } from './testing/builders.ts';

const change = { change: scheduledChange('r-20', '2011-05-10T06:00:00.000Z') };

/** A table where another process is faster so many times. */
function contested(times: number) {
  let standing = aSession({ capacity: 1 });
  let left = times;
  const sessions = {
    get: async () => standing,
    save: async (before: Session, after: Session) => {
      if (left > 0) {
        left -= 1;
        standing = { ...standing, capacity: standing.capacity + 100, version: standing.version + 1 };
      }
      if (before.version !== standing.version) throw new Refusal('staleRecord', 'overtaken');
      standing = { ...after, version: before.version + 1 };
      return standing;
    },
  } as unknown as SeminarRooms['sessions'];
  return { sessions };
}
const oneMore = (session: Session) => ({ ...session, capacity: session.capacity + 1 });

test('a change that another process overtook is made anew over what it left', async () => {
  expect((await changeSession('s', contested(3), oneMore, change)).capacity).toBe(302);
});

test('changes of one process take turns, and one that is refused stops nobody', async () => {
  const rooms = contested(0);
  const refuse = () => {
    throw new Refusal('signUpClosed', 'no');
  };
  const all = await Promise.allSettled([
    changeSession('s', rooms, oneMore, change),
    changeSession('s', rooms, refuse, change),
    changeSession('s', rooms, oneMore, change),
  ]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await rooms.sessions.get('s')).capacity).toBe(3);
});
