import type { Node } from '../registry/contract/nodes.ts';
import type { Day, NodeId } from '../shared/words.ts';
import type { MonitoringRooms } from './rooms.ts';
import type { KnownOfSchool } from './rules/submissions.ts';

/** What the register and the platform say of schools today. 1 read unit a school. */
export async function knownOf(
  schools: readonly Node[],
  { adoption }: Pick<MonitoringRooms, 'adoption'>,
): Promise<Map<NodeId, KnownOfSchool>> {
  const counted = await adoption.headcountsOf(schools.map(({ id }) => id));
  return new Map(
    schools.map(({ id, pupils, classes }) => {
      const { pupils: platformPupils, teachers: platformTeachers } = counted.get(id) ?? {};
      return [id, { registerPupils: pupils, registerClasses: classes, platformPupils, platformTeachers }];
    }),
  );
}

/** Whoever fills forms in on a day: schools that are legal persons and stand open. */
export function isAsked({ legalPerson, opensOn, closedOn }: Node, day: Day): boolean {
  return legalPerson && opensOn <= day && (closedOn === undefined || closedOn > day);
}
