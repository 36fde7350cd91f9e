import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { MeasureNumber, MeasureView, Plan, ProgressReply } from '../../../functions/plan/contract.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { measuresIn, type PlanMeasures } from '../../plan/measures.ts';
import { planMeasures, planProgress, useCurrentPlan } from '../../plan/queries.ts';
import { municipalities } from '../../registry/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';

/** What the pages of a leader are drawn from: one plan, its measures and their figures as of a day. */
export interface Rollout {
  plan: Plan;
  measures: PlanMeasures;
  progress: ProgressReply;
  municipalities: readonly NodeView[];
}

export interface RolloutQuery {
  /** `null` while the region has no plan. */
  data: Rollout | null | undefined;
  /** The figures are still those of the day before the slider was moved. */
  isStale: boolean;
  error: unknown;
  retry: () => void;
}

/** With the figures of every measure, or of the one that is named. */
export function useRollout(asOf: Day, number?: MeasureNumber): RolloutQuery {
  const { regionId } = useRegion();
  const plan = useCurrentPlan();
  const planId = plan.data?.id;
  const isKnown = planId !== undefined;
  const measures = useQuery({ ...planMeasures(planId ?? '', asOf), enabled: isKnown });
  const progress = useQuery({
    ...planProgress(planId ?? '', asOf, number === undefined ? {} : { number }),
    enabled: isKnown,
  });
  const places = useQuery({ ...municipalities(regionId), enabled: isKnown });
  const all: readonly Pick<UseQueryResult, 'error' | 'isError' | 'refetch'>[] = [
    plan,
    measures,
    progress,
    places,
  ];
  return {
    data: together(plan.data, measures.data, progress.data, places.data),
    isStale: measures.isPlaceholderData || progress.isPlaceholderData,
    error: all.find(({ isError }) => isError)?.error ?? undefined,
    retry: () => {
      for (const query of all) if (query.isError) void query.refetch();
    },
  };
}

function together(
  plan: Plan | null | undefined,
  measures: PlanMeasures | undefined,
  progress: ProgressReply | undefined,
  places: readonly NodeView[] | undefined,
): Rollout | null | undefined {
  if (plan === null) return null;
  return plan && measures && progress && places
    ? { plan, measures, progress, municipalities: places }
    : undefined;
}

export function measureBy(
  reply: Pick<PlanMeasures, 'sections'>,
  number: MeasureNumber | null,
): MeasureView | undefined {
  return measuresIn(reply).find((measure) => measure.number === number);
}

/** Measures with figures for each municipality; those of the region have but one figure. */
export function isOfMunicipalities({ audience }: Pick<MeasureView, 'audience'>): boolean {
  return audience !== 'region';
}
