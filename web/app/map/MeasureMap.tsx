import {
  Box,
  FormControlLabel,
  Link as MuiLink,
  Paper,
  Stack,
  Switch,
  Tab,
  Tabs,
  Typography,
} from '@mui/material';
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
import { TileGridMap } from '../../shared/map/TileGridMap.tsx';
import type { ExportCaption, MapHandle, MapPlace } from '../../shared/map/types.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { useStale } from '../freshness/useStale.ts';
import { paths } from '../paths.ts';
import { Choice } from '../rollout/Choice.tsx';
import { useListLink } from '../rollout/lists.ts';
import { useNames } from '../rollout/names.ts';
import type { Rollout } from '../rollout/rollout.ts';
import { useParam } from '../rollout/useParam.ts';
import { GeoView } from './GeoView.tsx';
import { MapDownloads } from './MapDownloads.tsx';
import { mapTable } from './mapTable.ts';
import { PlacesTable } from './PlacesTable.tsx';
import { mapUnits, type PlaceFigure, placeFigures, schemeFor } from './placeFigures.ts';
import { usePlaceWords } from './placeWords.ts';
import { tileCells } from './tileCells.ts';

const views = ['tiles', 'geo', 'table'] as const;
const switchValues = ['off', 'on'] as const;

/** As tiles, as geography, as a table of the same numbers. */
export function MeasureMap({ rollout, measure }: { rollout: Rollout; measure: MeasureView }) {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const navigate = useNavigate();
  const carry = useCarry();
  const listLink = useListLink();
  const names = useNames(rollout.municipalities);
  const [view, setView] = useParam('view', 'tiles', views);
  const [unit, setUnit] = useParam('unit', 'share', mapUnits);
  const [hidesEmpty, setHidesEmpty] = useParam('hideNoData', 'off', switchValues);
  const [hoveredId, setHoveredId] = useState<string>();
  const map = useRef<MapHandle>(null);
  const weekAgo = useWeekAgo(rollout);
  const words = usePlaceWords(unit);
  const all = useMemo(
    () => placeFigures(rollout.progress.municipalities, weekAgo, measure.number, unit),
    [rollout.progress, weekAgo, measure.number, unit],
  );
  const figures = hidesEmpty === 'on' ? all.filter(({ share }) => share !== undefined) : all;
  const scheme = schemeFor(unit, all);
  const palette = mapPalette(useThemeMode(), scheme.breaks.length - 1);
  const cells = useMemo(() => tileCells(rollout.municipalities), [rollout.municipalities]);
  const stale = useStale(measure).municipalities;
  const places = figures.map((figure) => ({
    ...words.placeOf(figure, names),
    ...(stale.has(figure.nodeId) && { stale: true }),
  }));
  const title = t('map.mapOf', {
    unit: t(unit === 'share' ? 'map.shareTitle' : 'map.countTitle'),
    measure: `${measure.number}. ${inLanguage(measure.title, language)}`,
  });
  const period = usePeriodLine(rollout, measure);
  const shared = {
    places,
    scheme,
    palette,
    ariaLabel: title,
    hoveredId,
    onHover: setHoveredId,
    onOpen: (id: string) => void navigate(carry(paths.municipality(id))),
    renderTooltip: (place: MapPlace) => <Facts place={place} facts={factsOf(figures, place, words.facts)} />,
    ref: map,
  };
  const caption: ExportCaption = {
    title,
    lines: [period, t('rollout.source')],
    legend: legendLines(scheme, words.legendLabel),
  };
  return (
    <>
      <Stack
        direction="row"
        className="no-print"
        sx={{ gap: 1.5, mb: 1, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <Tabs
          value={view}
          onChange={(_event, next: (typeof views)[number]) => setView(next)}
          aria-label={t('map.views')}
        >
          {views.map((one) => (
            <Tab key={one} value={one} label={t(`map.${one}`)} id={`map-${one}`} aria-controls="map-panel" />
          ))}
        </Tabs>
        <Choice
          label={t('map.unit')}
          value={unit}
          options={mapUnits}
          nameOf={(one) => t(`map.${one}`)}
          onChange={setUnit}
          width={170}
        />
        <FormControlLabel
          control={
            <Switch
              checked={hidesEmpty === 'on'}
              onChange={(_event, on) => setHidesEmpty(on ? 'on' : 'off')}
            />
          }
          label={t('map.hideNoData')}
        />
        <Box sx={{ flex: 1 }} />
        <MapDownloads
          map={map}
          hasPicture={view !== 'table'}
          caption={caption}
          table={mapTable(figures, names, t, words)}
          fileName={`map-${measure.number}-${rollout.progress.asOf}`}
        />
      </Stack>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
        <MuiLink component={Link} to={carry(paths.measure(measure.number))} color="inherit">
          {title}
        </MuiLink>
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {period}
      </Typography>
      <Box
        role="tabpanel"
        id="map-panel"
        aria-labelledby={`map-${view}`}
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            lg: view === 'table' ? 'minmax(0, 1fr)' : 'minmax(0, 9fr) minmax(0, 10fr)',
          },
        }}
      >
        {view !== 'table' && (
          <Paper variant="outlined" sx={{ p: 1.5, alignSelf: 'start', minWidth: 0 }}>
            {view === 'tiles' ? (
              <TileGridMap {...shared} cells={cells} />
            ) : (
              <GeoView {...shared} names={names} />
            )}
            <MapLegend
              places={places}
              scheme={scheme}
              palette={palette}
              ariaLabel={t('map.legend')}
              labelOf={words.legendLabel}
              staleLabel={t('map.staleData')}
            />
            <Typography variant="caption" color="text.secondary" className="no-print">
              {t('map.keyboard')}
            </Typography>
          </Paper>
        )}
        <Paper variant="outlined" sx={{ p: 1.5, alignSelf: 'start', minWidth: 0 }}>
          <PlacesTable
            figures={figures}
            number={measure.number}
            names={names}
            listLink={listLink}
            hoveredId={hoveredId}
            onHover={setHoveredId}
            maxHeight={view === 'table' ? undefined : 640}
          />
        </Paper>
      </Box>
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
  const { t } = useTranslation('app');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const period = progress.region.measures[measure.number]?.period;
  const day = t('rollout.period', { day: formatDay(progress.asOf, language) });
  return period === undefined ? day : `${day} · ${periodWords(period)}`;
}

function factsOf(
  figures: readonly PlaceFigure[],
  place: MapPlace,
  facts: (figure: PlaceFigure) => string[],
): string[] {
  const figure = figures.find(({ nodeId }) => nodeId === place.id);
  return figure ? facts(figure) : [];
}

function Facts({ place, facts }: { place: MapPlace; facts: readonly string[] }) {
  return (
    <>
      <strong>{place.name}</strong>
      {facts.map((fact) => (
        <div key={fact}>{fact}</div>
      ))}
    </>
  );
}
