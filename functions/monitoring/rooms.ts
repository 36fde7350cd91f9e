import { type AdoptionReader, adoptionReader } from '../adoption/reading.ts';
import { type NodeReader, nodeReader } from '../registry/reading.ts';
import { type Clock, todayIn } from '../shared/clock.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import type { Day, NodeId } from '../shared/words.ts';
import { type FormRepository, formRepository } from './repository/formRepository.ts';
import { type PackageRepository, packageRepository } from './repository/packageRepository.ts';
import { type ParameterRepository, parameterRepository } from './repository/parameterRepository.ts';
import { type SubmissionRepository, submissionRepository } from './repository/submissionRepository.ts';

export interface MonitoringRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  adoption: AdoptionReader;
  parameters: ParameterRepository;
  forms: FormRepository;
  submissions: SubmissionRepository;
  packages: PackageRepository;
  queues: Queues;
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
    adoption: adoptionReader(platform),
    parameters: parameterRepository(table),
    forms: formRepository(table),
    submissions: submissionRepository(table),
    packages: packageRepository(table, platform.files),
    queues: platform.queues,
    table,
    today: async (regionId) => todayIn(platform.clock, await register.zoneOf(regionId)),
  };
}
