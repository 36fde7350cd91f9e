import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { regionTrust } from '../../exchange/trust/queries.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { useAsOf } from '../../shared/time/asOf.ts';

const none: ReadonlySet<NodeId> = new Set();

/** Municipalities of whose schools little can be believed today, where the measure is about schools. */
export function useUntrusted({ audience }: Pick<MeasureView, 'audience'>): ReadonlySet<NodeId> {
  const { regionId } = useRegion();
  const { isToday } = useAsOf();
  const asks = isToday && (audience === 'schools' || audience === 'municipalitiesAndSchools');
  const { data } = useQuery({ ...regionTrust(regionId), enabled: asks });
  return useMemo(() => {
    if (!asks || !data) return none;
    return new Set(data.municipalities.filter(({ isLow }) => isLow).map(({ nodeId }) => nodeId));
  }, [asks, data]);
}
