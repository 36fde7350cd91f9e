import { useMemo, useState } from 'react';
import { layOutTiles } from '../../functions/shared/tileLayout.ts';
import { readBoundaries } from '../shared/map/boundaries.ts';
import { shareScheme } from '../shared/map/classes.ts';
import { GeoMap } from '../shared/map/GeoMap.tsx';
import { MapLegend } from '../shared/map/MapLegend.tsx';
import { MapMultiples } from '../shared/map/MapMultiples.tsx';
import { mapPalette } from '../shared/map/palette.ts';
import { TileGridMap } from '../shared/map/TileGridMap.tsx';
import { useThemeMode } from '../shared/ui/themeMode.ts';
import { boundarySource, brokenSource, panels, places, points, untrusted } from './mapPlaces.ts';
import { Part, State } from './State.tsx';

const boundaries = readBoundaries(boundarySource);
const broken = readBoundaries(brokenSource);
const zoomLabels = { zoomIn: 'Ближе', zoomOut: 'Дальше', showAll: 'Целиком' };

export function MapStates() {
  const [hoveredId, onHover] = useState<string>();
  const palette = mapPalette(useThemeMode(), shareScheme.breaks.length - 1);
  const cells = useMemo(() => layOutTiles(places.map(({ id, at }) => ({ id, point: at }))), []);
  const common = {
    places,
    scheme: shareScheme,
    palette,
    hoveredId,
    onHover,
    renderTooltip: ({ name, valueText }: { name: string; valueText: string }) => `${name}: ${valueText}`,
  };
  return (
    <Part title="Карта">
      <State name="плитки">
        <TileGridMap {...common} cells={cells} ariaLabel="Плитки" selectedId="p4" onOpen={() => undefined} />
        <MapLegend
          places={places}
          scheme={shareScheme}
          palette={palette}
          ariaLabel="Цвета"
          labelOf={({ key, range }) => (range ? `${range.from * 100}–${range.to * 100} %` : String(key))}
        />
      </State>
      <State name="границы">
        <GeoMap
          {...common}
          boundaries={boundaries}
          attribution="Выдуманный край"
          zoomLabels={zoomLabels}
          ariaLabel="Границы"
        />
      </State>
      <State name="границы с изъянами">
        <GeoMap
          {...common}
          boundaries={broken}
          attribution="Выдуманный край"
          zoomLabels={zoomLabels}
          ariaLabel="Границы с изъянами"
        />
      </State>
      <State name="школы точками, недоверие">
        <GeoMap
          {...common}
          places={untrusted}
          points={points}
          boundaries={boundaries}
          attribution="Выдуманный край"
          zoomLabels={zoomLabels}
          ariaLabel="Точки"
        />
      </State>
      <State name="мест нет">
        <TileGridMap {...common} places={[]} cells={cells} ariaLabel="Без мест" />
      </State>
      <State name="малые карты" isWide>
        <MapMultiples
          panels={panels}
          cells={cells}
          scheme={shareScheme}
          palette={palette}
          hoveredId={hoveredId}
          selectedId="p4"
          onHover={onHover}
          onOpen={onHover}
        />
      </State>
    </Part>
  );
}
