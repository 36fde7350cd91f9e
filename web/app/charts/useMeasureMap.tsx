import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import type { FrameMap } from '../../shared/charts/ChartDownloads.tsx';
import { legendLines, MapLegend } from '../../shared/map/MapLegend.tsx';
import { mapPalette } from '../../shared/map/palette.ts';
import { TileGridMap } from '../../shared/map/TileGridMap.tsx';
import type { MapHandle, MapPlace } from '../../shared/map/types.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { placeFigures, schemeFor } from '../map/placeFigures.ts';
import { usePlaceWords } from '../map/placeWords.ts';
import { tileCells } from '../map/tileCells.ts';
import { paths } from '../paths.ts';
import { useNames } from '../rollout/names.ts';
import { isOfMunicipalities, type Rollout } from '../rollout/rollout.ts';
import { useChartState } from './useChartState.ts';

/** The chart's measure over the region; nothing for a duty of the region as a whole. */
export function useMeasureMap(rollout: Rollout, measure: MeasureView, period: string): FrameMap | undefined {
  const { t } = useTranslation('map');
  const language = useLanguage();
  const navigate = useNavigate();
  const carry = useCarry();
  const names = useNames(rollout.municipalities);
  const handle = useRef<MapHandle>(null);
  const [hoveredId, setHoveredId] = useState<string>();
  const { isRelative, hidesNoData } = useChartState();
  const unit = isRelative ? 'share' : 'count';
  const words = usePlaceWords(unit);
  const cells = useMemo(() => tileCells(rollout.municipalities), [rollout.municipalities]);
  const mode = useThemeMode();
  if (!isOfMunicipalities(measure)) return undefined;
  const all = placeFigures(rollout.progress.municipalities, undefined, measure.number, unit);
  const scheme = schemeFor(unit, all);
  const palette = mapPalette(mode, scheme.breaks.length - 1);
  const places = (hidesNoData ? all.filter(({ share }) => share !== undefined) : all).map((figure) =>
    words.placeOf(figure, names),
  );
  const title = t('map.mapOf', {
    unit: t(unit === 'share' ? 'map.shareTitle' : 'map.countTitle'),
    measure: `${measure.number}. ${inLanguage(measure.title, language)}`,
  });
  const legend = { places, scheme, labelOf: words.legendLabel };
  return {
    handle,
    title,
    period,
    legend: legendLines(legend),
    content: (
      <>
        <TileGridMap
          places={places}
          cells={cells}
          scheme={scheme}
          palette={palette}
          ariaLabel={title}
          hoveredId={hoveredId}
          onHover={setHoveredId}
          onOpen={(id) => void navigate(carry(paths.municipality(id)))}
          renderTooltip={(place: MapPlace) => place.ariaLabel}
          ref={handle}
        />
        <MapLegend {...legend} palette={palette} ariaLabel={t('map.legend')} />
      </>
    ),
  };
}
