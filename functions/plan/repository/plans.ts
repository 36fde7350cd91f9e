import { z } from 'zod';
import type { Change } from '../../shared/change.ts';
import type { Files } from '../../shared/files.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Table } from '../../shared/table.ts';
import {
  type Plan,
  type PlanVersion,
  planContentSchema,
  planSchema,
  planVersionSchema,
  type Recount,
  recountReplySchema,
} from '../contract.ts';
import { layDown, notThere, putLaidDown, takeUp } from './laidDown.ts';

/**
 * Plans and their versions. The content of a version that is too large for an item lies in a file that the item names.
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

const laidVersionSchema = planVersionSchema.omit({ content: true }).extend({ laidIn: z.string() });
const storedVersionSchema = z.union([planVersionSchema, laidVersionSchema]);
type StoredVersion = z.infer<typeof storedVersionSchema>;

/** A published version never changes, so a warm process reads it once. */
const versionsKept = new WeakMap<object, Map<string, PlanVersion>>();

export function planRepository(table: Table, files: Files, keptFor: object): PlanRepository {
  const kept = versionsKept.get(keptFor) ?? new Map<string, PlanVersion>();
  versionsKept.set(keptFor, kept);

  async function version(planId: string, number: number): Promise<PlanVersion> {
    const key = versionKey(planId, number);
    const name = `${key.pk}/${key.sk}`;
    const ready = kept.get(name);
    if (ready) return ready;
    const stored = await table.get(key, storedVersionSchema);
    if (!stored) throw new Refusal('notFound', `Plan ${planId} has no version ${number}`);
    const found = await whole(stored);
    kept.set(name, found);
    return found;
  }

  async function whole(stored: StoredVersion): Promise<PlanVersion> {
    if ('content' in stored) return stored;
    const { laidIn, ...version } = stored;
    const content = await takeUp(files, laidIn, planContentSchema);
    if (!content) throw notThere(laidIn);
    return { ...version, content };
  }

  async function laid(version: PlanVersion): Promise<StoredVersion> {
    const { content, ...others } = version;
    const file = layDown(`plan/versions/${version.planId}`, content);
    if (!file) return version;
    await putLaidDown(files, file);
    return { ...others, laidIn: file.key };
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
      const standing = await table.get(key, storedVersionSchema);
      if (standing?.draftId === added.draftId) return whole(standing);
      if (standing) throw new Refusal('staleRecord', 'Another version of this plan was published meanwhile');
      const after = await laid(added);
      return whole(await table.create({ key, kind: 'planVersion', after, change }, storedVersionSchema));
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
