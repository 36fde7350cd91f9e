import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { setPlatform } from '../../shared/platform.ts';
import { ownMunicipality, region } from '../../shared/testing/people.ts';
import type { ListedDesk, PostWork } from '../contract/post.ts';
import { type MessagingRooms, messagingRooms } from '../rooms.ts';
import { aMessage } from '../testing/builders.ts';
import { noon, startPost, type TestPost } from '../testing/post.ts';
import { doPostWork } from './feeds/work.ts';
import { desksPerPage } from './repository/messageRepository.ts';
import { eachThread } from './threads.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const schools = 834;
const message = aMessage({
  id: 'broadcast-1',
  status: 'sent',
  sentAt: noon,
  number: '9/2011',
  addressees: schools,
});
const desks = Array.from({ length: schools }, (_, index): ListedDesk => {
  const nodeId = `s-20602000-${String(index + 1).padStart(3, '0')}`;
  return { nodeId, role: 'school', path: [region, ownMunicipality, nodeId] };
});

let post: TestPost;
let rooms: MessagingRooms;
beforeAll(async () => {
  post = await startPost();
  setPlatform(post.platform);
  rooms = messagingRooms(post.platform);
  const change = { action: 'seed', by: 'test', role: 'operator', at: noon, requestId: 'test', scope: region };
  await rooms.messages.create(message, change);
  await rooms.messages.freeze(message.id, desks);
});
afterAll(() => post.stop());

/** Does work as the queue brings it, page after page, and hands back what is left when one fails. */
async function carryOut(first: PostWork, using: MessagingRooms): Promise<PostWork | undefined> {
  let piece: PostWork | undefined = first;
  while (piece) {
    try {
      await doPostWork([piece], using);
    } catch {
      return piece;
    }
    const next = post.platform.sent.findIndex(({ queue }) => queue === 'messaging.post');
    piece = next < 0 ? undefined : (post.platform.sent.splice(next, 1)[0]?.message as PostWork);
  }
  return undefined;
}

test('a broadcast to 834 schools that is cut off goes on where it was and lays nothing twice', async () => {
  const most = { atOnce: 0 };
  let laid = 0;
  const cut = new Error('the process was killed');
  const failing: MessagingRooms = {
    ...rooms,
    messages: {
      ...rooms.messages,
      roster: async (id, page) => {
        const found = await rooms.messages.roster(id, page);
        most.atOnce = Math.max(most.atOnce, found.length);
        return found;
      },
    },
    threads: {
      ...rooms.threads,
      lay: async (thread) => {
        laid += 1;
        if (laid === 500) throw cut;
        return rooms.threads.lay(thread);
      },
    },
  };
  const left = await carryOut({ work: 'deliver', messageId: message.id, page: 0 }, failing);
  expect(left).toMatchObject({ work: 'deliver', page: 2 });
  if (left) expect(await carryOut(left, rooms)).toBeUndefined();

  const found: string[] = [];
  await eachThread(message.id, rooms, async (some) => {
    found.push(...some.map(({ nodeId }) => nodeId));
  });
  expect(found).toHaveLength(schools);
  expect(new Set(found).size).toBe(schools);
  const causes = post.platform.sent
    .filter(({ queue }) => queue === 'messaging.notices')
    .map(({ message: notice }) => (notice as { cause: string }).cause);
  expect(new Set(causes).size).toBe(schools);
  // However long the list, a page of it is all that is in memory.
  expect(most.atOnce).toBe(desksPerPage);
});

test('what lies at desks costs what the repository says', async () => {
  const { meter } = rooms.table;
  const spent = async (what: 'readUnits' | 'writeUnits', run: () => Promise<unknown>) => {
    const before = meter[what];
    await run();
    return meter[what] - before;
  };
  const [desk] = desks;
  if (!desk) throw new Error('no desk');
  expect(
    await spent('readUnits', () => eachThread(message.id, rooms, async () => undefined)),
  ).toBeLessThanOrEqual(60);
  expect(await spent('readUnits', () => rooms.threads.find(message.id, desk))).toBe(1);
  expect(await spent('readUnits', () => rooms.threads.inBox(desk, { limit: 100, unreadOnly: true }))).toBe(
    0.5,
  );
  expect(await spent('readUnits', () => rooms.messages.roster(message.id, 0))).toBeLessThanOrEqual(10);
  expect(await spent('writeUnits', () => rooms.tallies.nextNumber(message.from, '2011'))).toBe(1);
});
