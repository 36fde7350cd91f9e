import { refuseStale } from '../../../shared/sameRecord.ts';
import { connectionViewSchema, saveConnectionSchema } from '../../contract/connection.ts';
import { route } from '../../routes/route.ts';
import { connectionView } from '../connectionView.ts';

export const saveConnection = route({
  method: 'PUT',
  path: '/gradebook/connection',
  summary: 'Chooses the source and whether it is asked every night',
  right: 'exchange.pull',
  about: 'region',
  body: saveConnectionSchema,
  edits: true,
  reply: connectionViewSchema,
  handle: async ({ body }, rooms, request) => {
    const regionId = request.principal?.path[0] ?? '';
    const before = await rooms.connections.settings(regionId);
    refuseStale(before, request.version);
    const change = request.change('saveConnection', regionId);
    await rooms.connections.saveSettings(before, { ...before, ...body }, change);
    return connectionView(regionId, rooms);
  },
});
