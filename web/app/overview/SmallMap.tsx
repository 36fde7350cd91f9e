import { Link as MuiLink } from '@mui/material';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import type { MeasureNumber, MeasureView } from '../../../functions/plan/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { shareScheme } from '../../shared/map/classes.ts';
import { MapLegend } from '../../shared/map/MapLegend.tsx';
import { mapPalette } from '../../shared/map/palette.ts';
import { TileGridMap } from '../../shared/map/TileGridMap.tsx';
import { useThemeMode } from '../../shared/ui/themeMode.ts';
import { usePlaceWords } from '../map/placeWords.ts';
import { tileCells } from '../map/tileCells.ts';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import type { Rollout } from '../rollout/rollout.ts';
import { readingIn } from './standing.ts';

interface SmallMapProps {
  rollout: Rollout;
  measures: readonly MeasureView[];
  /** Undefined for all measures past their deadline. */
  number: MeasureNumber | undefined;
  asOf: Day;
  names: Names;
}

/** The region at a glance; a place opens its own page, the title the whole map. */
export function SmallMap({ rollout, measures, number, asOf, names }: SmallMapProps) {
  const { t } = useTranslation(['map', 'overview']);
  const [hoveredId, setHoveredId] = useState<string>();
  const navigate = useNavigate();
  const carry = useCarry();
  const words = usePlaceWords('share');
  const palette = mapPalette(useThemeMode(), shareScheme.breaks.length - 1);
  const cells = useMemo(() => tileCells(rollout.municipalities), [rollout.municipalities]);
  const places = rollout.progress.municipalities.map((node) => {
    const reading = readingIn(node, measures, number, asOf);
    const name = names.full(node.nodeId);
    const ariaLabel = `${name}: ${words.valueText(reading)}`;
    const valueText = words.shortValueText(reading);
    return { id: node.nodeId, name, shortName: names.short(node.nodeId), reading, valueText, ariaLabel };
  });
  return (
    <Panel
      title={t('overview.map')}
      action={
        <MuiLink component={Link} to={carry(paths.map, { measure: number })} variant="body2">
          {t('overview.wholeMap')}
        </MuiLink>
      }
    >
      <TileGridMap
        places={places}
        cells={cells}
        scheme={shareScheme}
        palette={palette}
        ariaLabel={t('overview.map')}
        hoveredId={hoveredId}
        onHover={setHoveredId}
        onOpen={(id) => void navigate(carry(paths.municipality(id)))}
        renderTooltip={(place) => (
          <>
            <strong>{place.name}</strong>
            <br />
            {words.valueText(place.reading)}
          </>
        )}
      />
      <MapLegend
        places={places}
        scheme={shareScheme}
        palette={palette}
        ariaLabel={t('map.legend')}
        labelOf={words.legendLabel}
        hideEmpty
      />
    </Panel>
  );
}
