import type { z } from 'zod';
import { setPlatform } from '../../shared/platform.ts';
import { call, type TestCall } from '../../shared/testing/call.ts';
import { startDatabase, type TestDatabase } from '../../shared/testing/database.ts';
import { type people, personOf } from '../../shared/testing/people.ts';
import { type TestPlatform, testPlatform } from '../../shared/testing/platform.ts';
import type { packReportSchema } from '../contract/packs.ts';
import { api } from '../lambda.ts';
import { manifest } from '../manifest.ts';
import { packOf } from './pack.ts';

type Who = keyof typeof people;

export interface TestRegistry {
  database: TestDatabase;
  platform: TestPlatform;
  ask(
    as: Who | undefined,
    method: string,
    path: string,
    more?: Omit<TestCall, 'path'>,
  ): ReturnType<typeof call>;
  importPack(pack?: Uint8Array): Promise<z.infer<typeof packReportSchema>>;
}

/** The registry's Lambda entry over the embedded database, on the morning of that day. */
export async function startRegistry(now = '2011-05-20T08:00:00.000Z'): Promise<TestRegistry> {
  const database = await startDatabase(manifest);
  const platform = testPlatform(database, now);
  const ask: TestRegistry['ask'] = (as, method, path, more = {}) => {
    setPlatform(platform);
    return call(api, {
      ...more,
      method,
      path: `${as ? '/api' : '/api/public'}/registry${path}`,
      ...(as && { as: personOf(as) }),
    });
  };
  return {
    database,
    platform,
    ask,
    importPack: async (pack = packOf()) => {
      const sent = await ask('admin', 'POST', '/packs', {
        upload: { bytes: pack, mediaType: 'application/zip', fileName: 'voronezh.zip' },
      });
      if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
      const done = await ask('admin', 'POST', `/packs/${sent.body.id}/commit`, {
        headers: { 'if-match': '"1"' },
      });
      if (done.status !== 200) throw new Error(JSON.stringify(done.body));
      return done.body;
    },
  };
}
