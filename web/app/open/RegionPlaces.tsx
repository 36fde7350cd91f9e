import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenMeasure, OpenRegion, OpenWeek } from '../../../functions/adoption/open/contract.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { OpenSection } from '../../adoption/open/OpenSection.tsx';
import { PlacesTable } from '../../adoption/open/PlacesTable.tsx';
import { readingOf, useOpenWords } from '../../adoption/open/useOpenWords.ts';
import { type LegendEntry, shareScheme } from '../../shared/map/classes.ts';
import { MapLegend } from '../../shared/map/MapLegend.tsx';
import { mapPalette } from '../../shared/map/palette.ts';
import { TileGridMap } from '../../shared/map/TileGridMap.tsx';
import type { MapPlace } from '../../shared/map/types.ts';
import { Waiting } from '../../shared/ui/sights.tsx';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { tileCells } from '../map/tileCells.ts';
import { useNames } from '../rollout/names.ts';
import { useParam } from '../rollout/useParam.ts';

// Shapes and their projection are a third of the page's weight: they come to those who ask for them.
const GeoShapes = lazy(() => import('./GeoShapes.tsx'));

const views = ['tiles', 'geo'] as const;

interface RegionPlacesProps {
  places: OpenRegion['municipalities'];
  week: OpenWeek;
  measure: OpenMeasure;
  municipalities: readonly NodeView[];
}

/** The municipalities in the week that stands for now: as a map, and as a table of the same numbers. */
export function RegionPlaces({ places, week, measure, municipalities }: RegionPlacesProps) {
  const words = useOpenWords();
  const { t } = useTranslation('open');
  const { weekDays } = words;
  const names = useNames(municipalities);
  const [view, setView] = useParam('map', 'tiles', views);
  const [hoveredId, setHoveredId] = useState<string>();
  const palette = mapPalette(useThemeMode(), shareScheme.breaks.length - 1);
  const cells = useMemo(() => tileCells(municipalities), [municipalities]);
  const drawn = places.map(({ node: { nodeId }, latest }): MapPlace => {
    const fact = words.fact(latest, measure);
    return {
      id: nodeId,
      name: names.full(nodeId),
      shortName: names.short(nodeId),
      reading: readingOf(latest, measure),
      valueText: words.shareOf(latest, measure),
      ariaLabel: t('places.place', { name: names.full(nodeId), fact }),
    };
  });
  const shared = {
    places: drawn,
    scheme: shareScheme,
    palette,
    ariaLabel: t('places.map', { measure: t(`measure.${measure}`) }),
    hoveredId,
    onHover: setHoveredId,
    renderTooltip: ({ ariaLabel }: MapPlace) => ariaLabel,
  };
  const legendLabel = ({ key, range }: LegendEntry): string => {
    if (key === 'zero') return words.share(0);
    if (!range) return t(key === 'noData' ? 'state.noData' : 'state.notExpected');
    return range.from === 0
      ? t('places.upTo', { to: words.share(range.to) })
      : `${words.share(range.from)} – ${words.share(range.to)}`;
  };
  return (
    <OpenSection title={t('places.title')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('places.period', { days: weekDays(week) })}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        <Box sx={{ position: { md: 'sticky' }, top: 16, '@media print': { position: 'static' } }}>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={view}
            aria-label={t('places.views')}
            onChange={(_event, next: (typeof views)[number] | null) => next && setView(next)}
            className="no-print"
            sx={{ mb: 1 }}
          >
            {views.map((one) => (
              <ToggleButton key={one} value={one}>
                {t(`places.${one}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {view === 'tiles' ? (
            <TileGridMap {...shared} cells={cells} />
          ) : (
            <Suspense fallback={<Waiting />}>
              <GeoShapes {...shared} />
            </Suspense>
          )}
          <MapLegend
            places={drawn}
            scheme={shareScheme}
            palette={palette}
            ariaLabel={t('places.legend')}
            labelOf={legendLabel}
            hideEmpty
          />
        </Box>
        <PlacesTable
          places={places}
          measure={measure}
          nameOf={names.short}
          hoveredId={hoveredId}
          onHover={setHoveredId}
        />
      </Box>
    </OpenSection>
  );
}
