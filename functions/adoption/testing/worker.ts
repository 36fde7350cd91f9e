import { DiskFiles } from '../../../infra/local/files.ts';
import { systemClock } from '../../shared/clock.ts';
import { openEmbedded } from '../../shared/embedded.ts';
import type { Platform } from '../../shared/platform.ts';
import { runFor, workOn } from '../importing/work.ts';
import { adoptionRooms } from '../rooms.ts';

/** A process of its own that works on one import, to be killed in the middle. */
const [endpoint = '', tablePrefix = '', folder = '', importId = ''] = process.argv.slice(2);
const platform: Platform = {
  database: openEmbedded(endpoint),
  tableName: (domain) => `${tablePrefix}${domain}`,
  clock: systemClock,
  queues: { send: async () => undefined },
  files: new DiskFiles(folder, 'test', systemClock),
  mail: { siteAddress: '', address: '', send: async () => ({ messageId: '' }) },
};
await workOn(importId, runFor(adoptionRooms(platform), 60_000));
