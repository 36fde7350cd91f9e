import { useParam } from '../rollout/useParam.ts';
import { mapUnits } from './placeFigures.ts';

export const mapViews = ['tiles', 'geo', 'table'] as const;
export type MapViewName = (typeof mapViews)[number];

/** What stands beside what: one map alone, two days, several measures, or the months of the rollout. */
export const besides = ['none', 'days', 'measures', 'months'] as const;

const switchValues = ['off', 'on'] as const;

/** Everything that the map shows but the day stands in its address: a link opens the same picture. */
export function useMapAddress() {
  const [view, setView] = useParam('view', 'tiles', mapViews);
  const [unit, setUnit] = useParam('unit', 'share', mapUnits);
  const [beside, setBeside] = useParam('beside', 'none', besides);
  const [hides, setHides] = useParam('hideNoData', 'off', switchValues);
  const [schools, setSchools] = useParam('schools', 'off', switchValues);
  const [placeId, setPlaceId] = useParam<string>('place', '');
  const [schoolId, setSchoolId] = useParam<string>('school', '');
  return {
    view,
    setView,
    unit,
    setUnit,
    beside,
    setBeside,
    hidesNoData: hides === 'on',
    setHidesNoData: (on: boolean) => setHides(on ? 'on' : 'off'),
    showsSchools: schools === 'on',
    setShowsSchools: (on: boolean) => setSchools(on ? 'on' : 'off'),
    selectedId: placeId === '' ? undefined : placeId,
    select: (id: string | undefined) => setPlaceId(id ?? ''),
    schoolId: schoolId === '' ? undefined : schoolId,
    selectSchool: (id: string | undefined) => setSchoolId(id ?? ''),
  };
}

export type MapAddress = ReturnType<typeof useMapAddress>;
