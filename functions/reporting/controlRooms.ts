import { type AdoptionReader, adoptionReader } from '../adoption/reading.ts';
import { type PlanReader, planReader } from '../plan/reading.ts';
import type { Node } from '../registry/contract/nodes.ts';
import { nodeReader } from '../registry/reading.ts';
import { dayOf, endOfDay } from '../shared/calendar/zone.ts';
import { todayIn } from '../shared/clock.ts';
import { domainTable, type Platform } from '../shared/platform.ts';
import { Refusal } from '../shared/refusal.ts';
import type { Day, Instant, NodeId } from '../shared/words.ts';
import { type ControlRepository, controlRepository } from './repository/controlRepository.ts';
import { type MonthlyRepository, monthlyRepository } from './repository/monthlyRepository.ts';
import { type ReminderRepository, reminderRepository } from './repository/reminderRepository.ts';
import { type SampleRepository, sampleRepository } from './repository/sampleRepository.ts';

/** Time as a region has it. */
export interface RegionDays {
  today: Day;
  dayOf(at: Instant): Day;
  endOf(day: Day): Instant;
}

/** Where a node stands: its region and its municipality, which a municipality is itself. */
export interface ControlPlace {
  node: Node;
  regionId: NodeId;
  municipalityId: NodeId;
}

export interface ControlRooms {
  plans: PlanReader;
  adoption: AdoptionReader;
  reminders: ReminderRepository;
  controls: ControlRepository;
  samples: SampleRepository;
  monthly: MonthlyRepository;
  days(regionId: NodeId): Promise<RegionDays>;
  /** Refuses with `notFound` what is neither a school nor a municipality. */
  controlPlace(nodeId: NodeId): Promise<ControlPlace>;
  /** Schools of a municipality that stand open on a day. */
  openSchools(municipalityId: NodeId, day: Day): Promise<Node[]>;
}

export function controlRooms(platform: Platform): ControlRooms {
  const table = domainTable(platform, 'reporting');
  const register = nodeReader(platform);
  return {
    plans: planReader(platform),
    adoption: adoptionReader(platform),
    reminders: reminderRepository(table),
    controls: controlRepository(table),
    samples: sampleRepository(table),
    monthly: monthlyRepository(table),
    async days(regionId) {
      const zone = await register.zoneOf(regionId);
      return {
        today: todayIn(platform.clock, zone),
        dayOf: (at) => dayOf(new Date(at), zone),
        endOf: (day) => endOfDay(day, zone),
      };
    },
    async controlPlace(nodeId) {
      const node = await register.node(nodeId);
      const municipalityId = node?.kind === 'municipality' ? node.id : node?.municipalityId;
      if (!node || !municipalityId || node.kind === 'branch')
        throw new Refusal('notFound', `No school or municipality ${nodeId}`, { node: nodeId });
      return { node, regionId: node.regionId, municipalityId };
    },
    async openSchools(municipalityId, day) {
      const schools = await register.schoolsOf(municipalityId);
      return schools.filter(
        ({ legalPerson, opensOn, closedOn }) =>
          legalPerson && opensOn <= day && (closedOn === undefined || closedOn > day),
      );
    },
  };
}
