import { z } from 'zod';
import { FileReply } from '../../shared/route.ts';
import { exportRegion } from '../working/exporting.ts';
import { route } from './route.ts';

export const getExport = route({
  method: 'GET',
  path: '/export',
  summary: 'What is committed in the region as a package of full files, by the contract in force',
  right: 'exchange.export',
  about: 'region',
  reply: z.instanceof(FileReply),
  produces: 'application/zip',
  handle: async (_input, rooms, { principal, now }) => {
    const bytes = await exportRegion(principal?.path[0] ?? '', rooms);
    return new FileReply(bytes, 'application/zip', `oneroster-${now.toISOString().slice(0, 10)}.zip`);
  },
});
