import type { z } from 'zod';
import { writeAudit } from '../../shared/audit.ts';
import type { Verdict } from '../../shared/evidence.ts';
import type { FeedHandlers, FeedItem } from '../../shared/feed.ts';
import type { NodeId } from '../../shared/words.ts';
import { watchActivations } from '../codeTasks.ts';
import { type Activation, activationSchema } from '../contract/activation.ts';
import { activityWeekSchema } from '../contract/activity.ts';
import { codeTaskSchema } from '../contract/codeTasks.ts';
import { schoolExcusesSchema } from '../contract/excuses.ts';
import { informationSpaceSchema } from '../contract/space.ts';
import { schoolUsageSchema, usageThresholdsSchema } from '../contract/usage.ts';
import { updateFunnel } from '../funnels.ts';
import { updateMunicipalWeeks } from '../municipalWeeks.ts';
import { schoolActivated, schoolActivatedHistory, spaceFilled, spaceFilledHistory } from '../predicates.ts';
import type { AdoptionRooms } from '../rooms.ts';
import { codeMessage } from '../rules/codeTickets.ts';
import { pageWord } from '../rules/pageWord.ts';
import { rejudgeUsage, updateUsageSums, usageVerdicts } from '../usages.ts';
import { rejudgeExcused } from './rejudging.ts';
import { tellRestingWeeks } from './restingWeeks.ts';
import { weekVerdicts } from './weekVerdicts.ts';

/** What follows from a changed record: its audit entry, the verdicts of its school, its municipality's counts. */
export function changeHandlers(rooms: AdoptionRooms): FeedHandlers {
  const { table, queues } = rooms;
  const tell = (verdicts: readonly Verdict[]) => queues.send('plan.verdicts', verdicts);
  return {
    activation: async (items) => {
      await writeAudit(table, items);
      const activations = latest(items, activationSchema);
      await tell(activations.map(activationVerdict));
      await countFunnels(rooms, activations);
      await watchActivations(rooms, activations);
    },
    space: async (items) => {
      await writeAudit(table, items);
      const spaces = latest(items, informationSpaceSchema);
      await queues.send('exchange.trust', spaces.flatMap(pageWord));
      await tell(
        spaces.map(({ nodeId, path, reports }) => ({
          nodeId,
          path,
          predicate: spaceFilled,
          period: 'once',
          history: spaceFilledHistory({ nodeId, reports }),
        })),
      );
    },
    week: async (items) => {
      await writeAudit(table, items);
      const weeks = latest(items, activityWeekSchema);
      await tell(await weekVerdicts(rooms, weeks));
      await updateMunicipalWeeks(rooms, weeks);
      await tellRestingWeeks(rooms, weeks);
    },
    usage: async (items) => {
      await writeAudit(table, items);
      const usages = latest(items, schoolUsageSchema);
      await tell(await usageVerdicts(rooms, usages));
      await updateUsageSums(rooms, usages);
    },
    usageThresholds: async (items) => {
      await writeAudit(table, items);
      for (const { regionId } of latest(items, usageThresholdsSchema)) await rejudgeUsage(rooms, regionId);
    },
    excuses: async (items) => {
      await writeAudit(table, items);
      const records = latest(items, schoolExcusesSchema);
      await rejudgeExcused(rooms, records, incidentsIn(items));
      const activations = await rooms.activations.ofMany(records.map(({ nodeId }) => nodeId));
      await countFunnels(rooms, activations);
      await watchActivations(rooms, activations);
    },
    import: (items) => writeAudit(table, items),
    codeTask: async (items) => {
      await writeAudit(table, items);
      const messages = items.flatMap((item) => codeMessage(codeTaskSchema.parse(item)) ?? []);
      await queues.send('hotline.raised', messages);
    },
  };
}

/** Of a record that changed several times in a batch the last version alone matters. */
function latest<S extends z.ZodType<{ version: number }>>(
  items: readonly FeedItem[],
  schema: S,
): z.infer<S>[] {
  const found = new Map<string, z.infer<S>>();
  for (const item of items) {
    const record = schema.parse(item);
    const key = `${item.pk}/${item.sk}`;
    if (record.version >= (found.get(key)?.version ?? 0)) found.set(key, record);
  }
  return [...found.values()];
}

/** The incidents that the changes of a batch were about. */
function incidentsIn(items: readonly FeedItem[]): Set<string> {
  return new Set(items.flatMap((item) => schoolExcusesSchema.parse(item).facts.at(-1)?.incidentId ?? []));
}

function activationVerdict({ nodeId, path, facts }: Activation): Verdict {
  const history = schoolActivatedHistory({ nodeId, facts });
  return { nodeId, path, predicate: schoolActivated, period: 'once', history };
}

async function countFunnels(rooms: AdoptionRooms, activations: readonly Activation[]): Promise<void> {
  const byMunicipality = new Map<NodeId, Activation[]>();
  for (const activation of activations) {
    const municipality = activation.path[1];
    if (municipality === undefined) continue;
    byMunicipality.set(municipality, [...(byMunicipality.get(municipality) ?? []), activation]);
  }
  for (const [municipality, changed] of byMunicipality) {
    const region = changed[0]?.path[0];
    if (region)
      await updateFunnel(
        rooms,
        region,
        municipality,
        changed.map(({ nodeId }) => nodeId),
      );
  }
}
