import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { freshnessOf } from '../../exchange/freshness/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useAsOf } from '../../shared/time/asOf.ts';

/** The proofs that stand on what is taken from gradebooks. */
const fromGradebooks = new Set(['adoption.gradebookKept']);

const none: ReadonlySet<NodeId> = new Set();

/** Municipalities whose figures of a measure are too old to be held against them today; a past day is as it was known. */
export function useStale(measure: Pick<MeasureView, 'predicate'>): ReadonlySet<NodeId> {
  const { regionId } = useRegion();
  const { isToday } = useAsOf();
  const asks = isToday && fromGradebooks.has(measure.predicate?.id ?? '');
  const { data } = useQuery({ ...freshnessOf(regionId), enabled: asks });
  return useMemo(() => {
    if (!asks || !data) return none;
    return new Set(data.municipalities.filter(({ isStale }) => isStale).map(({ nodeId }) => nodeId));
  }, [asks, data]);
}
