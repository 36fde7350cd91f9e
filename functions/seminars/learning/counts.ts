import type { Node } from '../../registry/contract/nodes.ts';
import type { Day, NodeId } from '../../shared/words.ts';
import type { SeminarRooms } from '../rooms.ts';
import { actingOn } from '../rules/coverage.ts';
import { type LearnedRow, type Learner, learners } from './contract.ts';
import { passingOf } from './rules.ts';

type Counts = Record<Learner, number>;

/** Counts of municipalities as they stand, and of those browsers that named none. */
export async function learnedIn(
  regionId: NodeId,
  municipalities: readonly Node[],
  day: Day,
  { learning, trainings }: Pick<SeminarRooms, 'learning' | 'trainings'>,
): Promise<{ rows: LearnedRow[]; unnamed: Counts }> {
  const counted = await learning.counts(regionId);
  const rows = await Promise.all(
    municipalities.map(async ({ id, names }) => ({
      municipalityId: id,
      name: { ru: names.at(-1)?.ru ?? id, en: names.at(-1)?.en ?? id },
      browsers: sumOf(counted.filter(({ municipalityId }) => municipalityId === id)),
      responsible: responsibleOf(await trainings.ofMunicipality(id), day),
    })),
  );
  return { rows, unnamed: sumOf(counted.filter(({ municipalityId }) => municipalityId === undefined)) };
}

function sumOf(counted: readonly { learner: Learner; browsers: number }[]): Counts {
  const sums = Object.fromEntries(learners.map((learner) => [learner, 0])) as Counts;
  for (const { learner, browsers } of counted) sums[learner] += browsers;
  return sums;
}

function responsibleOf(
  nodes: Awaited<ReturnType<SeminarRooms['trainings']['ofMunicipality']>>,
  day: Day,
): LearnedRow['responsible'] {
  let [appointed, finished] = [0, 0];
  for (const { appointments, passed } of nodes) {
    const acting = actingOn(appointments, day);
    if (!acting) continue;
    appointed += 1;
    if (passingOf(acting, passed)) finished += 1;
  }
  return { appointed, finished };
}
