import { connectionViewSchema } from '../../contract/connection.ts';
import { route } from '../../routes/route.ts';
import { connectionView } from '../connectionView.ts';

export const getConnection = route({
  method: 'GET',
  path: '/gradebook/connection',
  summary: 'How the region is connected to where gradebooks are kept: state, token, last fault; no secret',
  right: 'exchange.board',
  about: 'region',
  reply: connectionViewSchema,
  handle: async (_input, rooms, { principal }) => connectionView(principal?.path[0] ?? '', rooms),
});
