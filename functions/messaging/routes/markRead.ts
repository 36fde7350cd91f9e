import { Refusal } from '../../shared/refusal.ts';
import { markReadSchema, unreadSchema } from '../contract.ts';
import { type Reader, readerOf, unreadOf } from '../reader.ts';
import { afterReading } from '../rules/reading.ts';
import { route } from './route.ts';

/** So many other windows of one person may read at the same moment before it is a fault. */
const mostAttempts = 5;

export const markRead = route({
  method: 'PUT',
  path: '/notices/reading',
  summary: 'One has read these notices, or all that were told by a moment; other notices’ ids do nothing',
  right: 'notice.read',
  about: 'own',
  body: markReadSchema,
  reply: unreadSchema,
  handle: async ({ body }, rooms, request) => {
    for (let attempt = 1; ; attempt += 1) {
      const reader = await readerOf(request, rooms);
      const after = afterReading(reader.reading, body);
      try {
        const reading = after === reader.reading ? after : await save(reader, after);
        return { unread: await unreadOf({ ...reader, reading }, rooms) };
      } catch (error) {
        const overtaken = error instanceof Refusal && error.code === 'staleRecord';
        if (!overtaken || attempt === mostAttempts) throw error;
      }
    }

    function save({ claims, reading }: Reader, after: Reader['reading']) {
      const before = reading.version === 0 ? undefined : reading;
      return rooms.readers.saveReading(before, after, request.change('noticesRead', claims.org));
    }
  },
});
