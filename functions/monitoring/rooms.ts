import { type NodeReader, nodeReader } from '../registry/reading.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day, NodeId } from '../shared/words.ts';
import { type ParameterRepository, parameterRepository } from './repository/parameterRepository.ts';

export interface MonitoringRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  parameters: ParameterRepository;
  table: Table;
  today(regionId: NodeId): Promise<Day>;
}

export function monitoringRooms(platform: Platform): MonitoringRooms {
  const table = domainTable(platform, 'monitoring');
  const register = nodeReader(platform);
  return {
    clock: platform.clock,
    paths: register,
    register,
    parameters: parameterRepository(table),
    table,
    today: async (regionId) => todayIn(platform.clock, await register.zoneOf(regionId)),
  };
}
