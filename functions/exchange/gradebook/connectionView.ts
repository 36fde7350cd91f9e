import type { NodeId } from '../../shared/words.ts';
import type { ConnectionView } from '../contract/connection.ts';
import type { ExchangeRooms } from '../rooms.ts';

export async function connectionView(
  regionId: NodeId,
  { connections, sources }: Pick<ExchangeRooms, 'connections' | 'sources'>,
): Promise<ConnectionView> {
  const [settings, { regionId: _region, ...state }] = await Promise.all([
    connections.settings(regionId),
    connections.state(regionId),
  ]);
  const access = settings.source === 'fileDrop' ? { isSetUp: true } : await sources.access();
  return { ...settings, ...state, ...access };
}
