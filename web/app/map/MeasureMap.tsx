import { Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { useCarry } from '../../plan/carry.ts';
import { planProgress } from '../../plan/queries.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { legendLines, MapLegend } from '../../shared/map/MapLegend.tsx';
import { mapPalette } from '../../shared/map/palette.ts';
import type { MapHandle, MapPlace } from '../../shared/map/types.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { useStale } from '../freshness/useStale.ts';
import { paths } from '../paths.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { useUntrusted } from '../trust/useUntrusted.ts';
import { MapControls } from './MapControls.tsx';
import { MapDownloads } from './MapDownloads.tsx';
import { MapFrame } from './MapFrame.tsx';
import { MeasurePicture } from './MeasurePicture.tsx';
import { useMapAddress } from './mapAddress.ts';
import { mapTable } from './mapTable.ts';
import { PlaceFacts } from './PlaceFacts.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { PlacesTable } from './PlacesTable.tsx';
import { placeFigures, schemeFor } from './placeFigures.ts';
import { SelectedPlace } from './SelectedPlace.tsx';
import { useMapFacts } from './useMapFacts.ts';
import { useMayShowSchools, useSchoolPoints, useSchoolWords } from './useSchoolPoints.ts';

/** One measure on one day: as tiles, as geography, as a table of the same numbers. */
export function MeasureMap({ rollout, measure }: { rollout: Rollout; measure: MeasureView }) {
  const { t } = useTranslation(['app', 'map']);
  const navigate = useNavigate();
  const carry = useCarry();
  const address = useMapAddress();
  const { view, unit, hidesNoData, selectedId, select } = address;
  const { names, words, cells, sought, measureTitle, titleOf } = useMapFacts(rollout, unit);
  const [hoveredId, setHoveredId] = useState<string>();
  const map = useRef<MapHandle>(null);
  const weekAgo = useWeekAgo(rollout);
  const regionPeriod = rollout.progress.region.measures[measure.number]?.period;
  const all = useMemo(
    () => placeFigures(rollout.progress.municipalities, weekAgo, measure.number, unit, regionPeriod),
    [rollout.progress, weekAgo, measure.number, unit, regionPeriod],
  );
  const figures = useMemo(
    () => (hidesNoData ? all.filter(({ share }) => share !== undefined) : all),
    [all, hidesNoData],
  );
  const scheme = schemeFor(unit, all);
  const palette = mapPalette(useThemeMode(), scheme.breaks.length - 1);
  const old = useStale(measure);
  const untrusted = useUntrusted(measure);
  const places = figures.map((figure) => {
    const place = words.placeOf(figure, names);
    const isOld = old.has(figure.nodeId);
    const isUntrusted = untrusted.has(figure.nodeId);
    const ariaLabel = isUntrusted ? `${place.ariaLabel}, ${t('map.untrusted')}` : place.ariaLabel;
    return { ...place, ariaLabel, stale: isOld || place.stale, untrusted: isUntrusted };
  });
  const title = titleOf(measureTitle(measure));
  const period = usePeriodLine(rollout, measure);
  const offersSchools = useMayShowSchools(measure) && view === 'geo' && unit === 'share';
  const showsSchools = offersSchools && address.showsSchools;
  const schools = useSchoolPoints(rollout, measure, showsSchools);
  const schoolWords = useSchoolWords();
  const school = showsSchools ? schools.points.find(({ id }) => id === address.schoolId) : undefined;
  const selected = figures.find(({ nodeId }) => nodeId === selectedId);
  const open = (id: string) => {
    if (id === selectedId) void navigate(carry(paths.municipality(id)));
    else select(id);
  };
  const choose = (id: string | undefined) => {
    if (schools.points.some((point) => point.id === id)) return address.selectSchool(id);
    if (id === undefined) address.selectSchool(undefined);
    select(id);
    if (id !== undefined) map.current?.focus(id);
  };
  const legend = {
    places,
    scheme,
    labelOf: words.legendLabel,
    overLabels: {
      stale: t(old.size > 0 ? 'map.staleData' : 'map.carried'),
      untrusted: t('map.untrusted'),
    },
  };
  const caption = { title, lines: [period, t('rollout.source')], legend: legendLines(legend) };
  const factsOf = (place: MapPlace) => {
    const figure = figures.find(({ nodeId }) => nodeId === place.id);
    return figure ? words.facts(figure) : [];
  };
  const shared = { places, scheme, palette, hoveredId, selectedId, onHover: setHoveredId };
  return (
    <>
      <MapControls address={address} offersSchools={offersSchools}>
        <PlaceSearch
          places={sought}
          schools={schools.points}
          selectedId={school?.id ?? selectedId}
          onChoose={choose}
        />
        <MapDownloads
          draw={view === 'table' ? undefined : () => map.current?.toPicture(caption)}
          table={mapTable(figures, names, t, words)}
          fileName={`map-${measure.number}-${rollout.progress.asOf}`}
        />
      </MapControls>
      <MapFrame
        view={view}
        title={
          <MuiLink component={Link} to={carry(paths.measure(measure.number))} color="inherit">
            {title}
          </MuiLink>
        }
        period={period}
        hint={t('map.keyboard')}
        picture={
          <>
            <MeasurePicture
              {...shared}
              names={names}
              cells={cells}
              isGeographic={view === 'geo'}
              schools={showsSchools ? schools : undefined}
              schoolId={school?.id}
              ariaLabel={title}
              onOpen={open}
              renderTooltip={(place) => <PlaceFacts name={place.name} facts={factsOf(place)} />}
              ref={map}
            />
            {school && (
              <SelectedPlace
                path={paths.school(school.id)}
                {...schoolWords([school])}
                isSchool
                onDeselect={() => address.selectSchool(undefined)}
              />
            )}
            {selected && (
              <SelectedPlace
                path={paths.municipality(selected.nodeId)}
                name={names.full(selected.nodeId)}
                facts={words.facts(selected)}
                onDeselect={() => select(undefined)}
              />
            )}
          </>
        }
        legend={<MapLegend {...legend} palette={palette} ariaLabel={t('map.legend')} />}
        table={
          <PlacesTable
            figures={figures}
            number={measure.number}
            names={names}
            hoveredId={hoveredId}
            onHover={setHoveredId}
            selectedId={selectedId}
            mostPx={view === 'table' ? 'any' : 640}
          />
        }
      />
    </>
  );
}

const daysInWeek = 7;

function useWeekAgo({ plan }: Rollout) {
  const { asOf } = useAsOf();
  const day = addDays(asOf, -daysInWeek);
  const isInPlan = day >= plan.startsOn;
  const { data } = useQuery({ ...planProgress(plan.id, day), enabled: isInPlan });
  return isInPlan ? data?.municipalities : undefined;
}

/** The day the figures are of, and the period of a measure that is assessed period by period. */
function usePeriodLine({ progress }: Rollout, measure: MeasureView): string {
  const { t } = useTranslation(['app', 'map']);
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const period = progress.region.measures[measure.number]?.period;
  const day = t('rollout.period', { day: formatDay(progress.asOf, language) });
  return period === undefined ? day : `${day} · ${periodWords(period)}`;
}
