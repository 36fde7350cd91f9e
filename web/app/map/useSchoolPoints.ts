import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { schools } from '../../registry/queries.ts';
import { useRight } from '../../shared/auth/person.ts';
import type { MapPoint } from '../../shared/map/types.ts';
import { useEvidenceList } from '../measure/useEvidenceList.ts';
import { useNames } from '../rollout/names.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { schoolPoints } from './schoolPoints.ts';

/** Schools one by one are for those who may open the region's lists, of a measure that obliges schools. */
export function useMayShowSchools({ audience }: MeasureView): boolean {
  const scope = useRight('evidence.view');
  return scope === 'region' && (audience === 'schools' || audience === 'municipalitiesAndSchools');
}

export interface SchoolPoints {
  points: readonly MapPoint[];
  /** Some of them are still on their way. */
  isLoading: boolean;
  error: Error | null;
  retry: () => void;
}

/** The schools that a measure obliges, each with its standing on the day shown; none until they are wanted. */
export function useSchoolPoints(
  { plan, progress }: Rollout,
  { number }: MeasureView,
  isWanted: boolean,
): SchoolPoints {
  const registry = useQuery({ ...schools(), enabled: isWanted });
  const all = registry.data;
  const period = progress.region.measures[number]?.period;
  const evidence = useEvidenceList(
    plan.id,
    number,
    { asOf: progress.asOf, ...(period && { period }) },
    undefined,
    isWanted,
  );
  const { rows } = evidence;
  const names = useNames(all ?? []);
  const points = useMemo(() => (all && rows ? schoolPoints(all, rows, names.short) : []), [all, rows, names]);
  return {
    points,
    isLoading: !all || !rows || evidence.isLoading,
    error: registry.error ?? evidence.error,
    retry: () => {
      if (registry.isError) void registry.refetch();
      if (evidence.error) evidence.retry();
    },
  };
}

const mostNamed = 6;

/** A school in words, or how many of those drawn as one mark stand how. */
export function useSchoolWords() {
  const { t } = useTranslation('map');
  const standing = (reading: MapPoint['reading']) => {
    if (reading === 'noData' || reading === 'notApplicable') return t(`map.${reading}`);
    return t(reading === 1 ? 'map.schoolDone' : 'map.schoolNotDone');
  };
  return (points: readonly MapPoint[]): { name: string; facts: string[] } => {
    const [first] = points;
    if (points.length === 1 && first) return { name: first.name, facts: [standing(first.reading)] };
    const done = points.filter(({ reading }) => reading === 1).length;
    const late = points.filter(({ reading }) => reading === 0);
    const named = late.slice(0, mostNamed).map(({ name }) => name);
    const more = late.length - named.length;
    return {
      name: t('map.schoolsHere', { count: points.length }),
      facts: [
        t('map.doneOf', { done, all: points.length }),
        ...(named.length > 0
          ? [t('map.notDoneThere', { names: named.join(', ') + (more > 0 ? ` … +${more}` : '') })]
          : []),
        t('map.clickToNear'),
      ],
    };
  };
}
