import { type ParameterReader, parameterReader } from '../monitoring/reading.ts';
import { type NodeReader, nodeReader } from '../registry/reading.ts';
import { type CallLimits, callLimits } from '../shared/callLimits.ts';
import type { Clock } from '../shared/clock.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import type { Queues } from '../shared/queues.ts';
import type { PathRoom } from '../shared/route.ts';
import type { Table } from '../shared/table.ts';
import { type EditionRepository, editionRepository } from './editions/repository/editionRepository.ts';
import { type SourceRoom, sourceRoom } from './gradebook/open.ts';
import {
  type ConnectionRepository,
  connectionRepository,
} from './gradebook/repository/connectionRepository.ts';
import { type PullFiles, pullFiles } from './gradebook/repository/pullFiles.ts';
import { type PullRepository, pullRepository } from './gradebook/repository/pullRepository.ts';
import {
  type SourceSchoolRepository,
  sourceSchoolRepository,
} from './gradebook/repository/sourceSchoolRepository.ts';
import { type FreshnessRepository, freshnessRepository } from './repository/freshnessRepository.ts';
import { type RecordFiles, recordFiles } from './repository/recordFiles.ts';
import { type RecordRepository, recordRepository } from './repository/recordRepository.ts';
import { type RunRepository, runRepository } from './repository/runRepository.ts';
import { type ServiceRepository, serviceRepository } from './repository/serviceRepository.ts';
import { type RestKeyRepository, restKeyRepository } from './rest/repository/restKeyRepository.ts';
import { type RosterRepository, rosterRepository } from './rest/repository/rosterRepository.ts';
import { type TrustRepository, trustRepository } from './trust/repository/trustRepository.ts';
import { type GroupRepository, groupRepository } from './workingGroup/groupRepository.ts';

export interface ExchangeRooms {
  clock: Clock;
  paths: PathRoom;
  register: NodeReader;
  catalogue: ParameterReader;
  runs: RunRepository;
  records: RecordRepository;
  recordFiles: RecordFiles;
  services: ServiceRepository;
  editions: EditionRepository;
  groups: GroupRepository;
  freshness: FreshnessRepository;
  sources: SourceRoom;
  connections: ConnectionRepository;
  pulls: PullRepository;
  pullFiles: PullFiles;
  sourceSchools: SourceSchoolRepository;
  trust: TrustRepository;
  rosters: RosterRepository;
  restKeys: RestKeyRepository;
  callLimits: CallLimits<keyof typeof shares>;
  /** Origin of the site as others know it; empty where only a call tells. */
  siteAddress: string;
  queues: Queues;
  table: Table;
}

/** Calls a minute: for tokens from one address, for lists with one key. */
const shares = { rosterToken: 60, roster: 120 };

export function exchangeRooms(platform: Platform): ExchangeRooms {
  const table = domainTable(platform, 'exchange');
  const register = nodeReader(platform);
  return {
    clock: platform.clock,
    paths: register,
    register,
    catalogue: parameterReader(platform),
    runs: runRepository(table, platform.files),
    records: recordRepository(table),
    recordFiles: recordFiles(platform.files),
    services: serviceRepository(table),
    editions: editionRepository(table, platform.files),
    groups: groupRepository(table),
    freshness: freshnessRepository(table),
    sources: sourceRoom(platform),
    connections: connectionRepository(table),
    pulls: pullRepository(table),
    pullFiles: pullFiles(platform.files),
    sourceSchools: sourceSchoolRepository(table),
    trust: trustRepository(table),
    rosters: rosterRepository(table, platform.files),
    restKeys: restKeyRepository(table),
    callLimits: callLimits(table, shares),
    siteAddress: platform.mail.siteAddress,
    queues: platform.queues,
    table,
  };
}
