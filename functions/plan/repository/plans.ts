import type { Change } from '../../shared/change.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import {
  type Plan,
  type PlanVersion,
  planSchema,
  planVersionSchema,
  type Recount,
  recountReplySchema,
} from '../contract.ts';

/**
 * Plans and their versions.
 *
 * | question | how | cost |
 * |---|---|---|
 * | one plan | get `plan#<id>` / `plan` | 1 read unit |
 * | one version | get `plan#<id>` / `version#<nnnn>` | 1 read unit for 4 kB: some 12 for 35 measures; kept in memory |
 * | all plans, those of a region | query `recordsByList`, `plans` (from `<regionId>#`) | 0.5 read units for 4 kB |
 * | a recount that somebody asked for | put `plan#<id>` / `recount#<instant>#<request>` | 1 write unit |
 */
export interface PlanRepository {
  find(planId: string): Promise<Plan | undefined>;
  /** Refuses `notFound`. */
  get(planId: string): Promise<Plan>;
  version(planId: string, number: number): Promise<PlanVersion>;
  list(page: { regionId?: string | undefined; limit: number; cursor?: string | undefined }): Promise<{
    items: Plan[];
    next?: string;
  }>;
  ofRegion(regionId: string): Promise<Plan[]>;
  /** Adds a version that nobody else has added; met again from the same draft it is the one that stands there. */
  addVersion(version: PlanVersion, change: Change): Promise<PlanVersion>;
  save(plan: Plan, before: Plan | undefined, change: Change): Promise<Plan>;
  /** Figures are derived and carry no author, so what somebody made anew by hand is a record of its own. */
  noteRecount(recount: Recount, change: Change): Promise<void>;
}

const listIndex = { name: 'recordsByList', pk: 'listKey', sk: 'listSort' };
const planKey = (planId: string) => ({ pk: `plan#${planId}`, sk: 'plan' });
const versionKey = (planId: string, number: number) => ({
  pk: `plan#${planId}`,
  sk: `version#${String(number).padStart(4, '0')}`,
});

/** A published version never changes, so a warm process reads it once. */
const versionsKept = new WeakMap<object, Map<string, PlanVersion>>();

export function planRepository(table: Table, keptFor: object): PlanRepository {
  const kept = versionsKept.get(keptFor) ?? new Map<string, PlanVersion>();
  versionsKept.set(keptFor, kept);

  async function version(planId: string, number: number): Promise<PlanVersion> {
    const key = versionKey(planId, number);
    const name = `${key.pk}/${key.sk}`;
    const found = kept.get(name) ?? (await table.get(key, planVersionSchema));
    if (!found) throw new Refusal('notFound', `Plan ${planId} has no version ${number}`);
    kept.set(name, found);
    return found;
  }

  const find = (planId: string) => table.get(planKey(planId), planSchema);

  return {
    find,
    async get(planId) {
      const plan = await find(planId);
      if (!plan) throw new Refusal('notFound', `No plan ${planId}`);
      return plan;
    },
    version,
    list: ({ regionId, limit, cursor }) =>
      table.query(
        {
          pk: 'plans',
          index: listIndex,
          limit,
          ...(regionId && { beginsWith: `${regionId}#` }),
          ...(cursor && { cursor }),
        },
        planSchema,
      ),
    ofRegion: (regionId) =>
      table.queryAll({ pk: 'plans', index: listIndex, beginsWith: `${regionId}#` }, planSchema),
    async addVersion(added, change) {
      const key = versionKey(added.planId, added.number);
      const standing = await table.get(key, planVersionSchema);
      if (standing?.draftId === added.draftId) return standing;
      if (standing) throw new Refusal('staleRecord', 'Another version of this plan was published meanwhile');
      return table.create({ key, kind: 'planVersion', after: added, change }, planVersionSchema);
    },
    save: (plan, before, change) =>
      table.save({
        key: planKey(plan.id),
        kind: 'plan',
        ...(before && { before }),
        after: plan,
        change,
        index: { listKey: 'plans', listSort: `${plan.regionId}#${plan.id}` },
      }),
    async noteRecount(recount, change) {
      const key = { pk: `plan#${recount.planId}`, sk: `recount#${change.at}#${change.requestId}` };
      await table.create({ key, kind: 'recount', after: recount, change }, recountReplySchema);
    },
  };
}
