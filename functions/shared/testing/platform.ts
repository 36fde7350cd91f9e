import { fixedClock } from '../clock.ts';
import type { Files } from '../files.ts';
import type { Letter } from '../mail.ts';
import type { Platform } from '../platform.ts';
import type { TestDatabase } from './database.ts';

export interface TestPlatform extends Platform {
  sent: { queue: string; message: unknown }[];
  letters: Letter[];
  /** Where another process finds the same database. */
  databaseEndpoint: string;
}

/** A platform over the test database that remembers what was sent. `now` is an instant, `2011-09-20T08:00:00Z`. */
export function testPlatform(database: TestDatabase, now: string): TestPlatform {
  const sent: TestPlatform['sent'] = [];
  const letters: Letter[] = [];
  return {
    database: database.db,
    tableName: database.tableName,
    clock: fixedClock(now),
    queues: {
      send: async (queue, messages) => {
        for (const message of messages) sent.push({ queue, message });
      },
    },
    files: filesInMemory(),
    mail: {
      siteAddress: 'http://127.0.0.1:8393',
      address: 'hotline@example.org',
      send: async (letter) => {
        letters.push(letter);
        return { messageId: `<ours-${letters.length}@example.org>` };
      },
    },
    sent,
    letters,
    databaseEndpoint: database.endpoint,
  };
}

function filesInMemory(): Files {
  const kept = new Map<string, { body: Uint8Array; contentType: string }>();
  return {
    put: async (key, body, contentType) => {
      kept.set(key, { body, contentType });
    },
    get: async (key) => kept.get(key),
    remove: async (key) => {
      kept.delete(key);
    },
    size: async (key) => kept.get(key)?.body.length,
    async *read(key, from = 0) {
      const body = kept.get(key)?.body;
      if (body) yield body.subarray(from);
    },
    link: async (key) => `memory:${key}`,
    place: async (key) => `memory:${key}`,
  };
}
