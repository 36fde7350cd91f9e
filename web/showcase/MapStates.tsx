import { useState } from 'react';
import { readBoundaries } from '../shared/map/boundaries.ts';
import { shareScheme } from '../shared/map/classes.ts';
import { GeoMap } from '../shared/map/GeoMap.tsx';
import { MapLegend } from '../shared/map/MapLegend.tsx';
import { MapMultiples } from '../shared/map/MapMultiples.tsx';
import { TileGridMap } from '../shared/map/TileGridMap.tsx';
import { legendWords, useMapFacts } from './mapFacts.ts';
import {
  boundarySource,
  brokenSource,
  cells,
  panels,
  places,
  points,
  smallSource,
  untrusted,
} from './mapPlaces.ts';
import { Part, State } from './State.tsx';
import { TwoMaps } from './TwoMaps.tsx';

const boundaries = readBoundaries(boundarySource);
const broken = readBoundaries(brokenSource);
const small = readBoundaries(smallSource);
const geography = {
  attribution: 'Выдуманный край',
  zoomLabels: { zoomIn: 'Ближе', zoomOut: 'Дальше', showAll: 'Целиком' },
};

export function MapStates() {
  const facts = useMapFacts(places);
  const { palette, hoveredId, onHover } = facts;
  const [opened, setOpened] = useState('');
  const legend = { scheme: shareScheme, palette, labelOf: legendWords };
  return (
    <Part title="Карта">
      <State name="плитки">
        <TileGridMap {...facts} cells={cells} ariaLabel="Плитки" selectedId="p4" onOpen={setOpened} />
        <output aria-label="место">{opened}</output>
        <MapLegend {...legend} places={places} ariaLabel="Цвета" />
      </State>
      <State name="границы">
        <GeoMap {...facts} {...geography} boundaries={boundaries} ariaLabel="Границы" onOpen={setOpened} />
      </State>
      <State name="плитками или границами">
        <TwoMaps facts={facts} geography={{ ...geography, boundaries }} />
      </State>
      <State name="границы с изъянами">
        <GeoMap {...facts} {...geography} boundaries={broken} ariaLabel="Границы с изъянами" />
      </State>
      <State name="школы точками, недоверие">
        <GeoMap
          {...facts}
          {...geography}
          places={untrusted}
          points={points}
          maxHeight={320}
          onOpenPoint={setOpened}
          boundaries={boundaries}
          ariaLabel="Точки"
        />
        <MapLegend
          {...legend}
          places={untrusted}
          ariaLabel="Цвета и полосы"
          overLabels={{ stale: 'перенесено', untrusted: 'не верим' }}
        />
      </State>
      <State name="найденная школа">
        <GeoMap
          {...facts}
          {...geography}
          points={points}
          markedPointId="s7"
          boundaries={boundaries}
          ariaLabel="Найденная точка"
        />
      </State>
      <State name="места меньше пальца">
        <GeoMap {...facts} {...geography} boundaries={small} ariaLabel="Малые места" />
        <MapLegend {...legend} places={[]} ariaLabel="Цвета без чисел" hideEmpty hideCounts />
      </State>
      <State name="мест нет">
        <TileGridMap {...facts} places={[]} cells={cells} ariaLabel="Без мест" />
      </State>
      <State name="границы без мест">
        <GeoMap {...facts} {...geography} places={[]} boundaries={boundaries} ariaLabel="Одни границы" />
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
      <State name="малые карты по границам" isWide>
        <MapMultiples
          panels={panels}
          cells={cells}
          geography={{ boundaries, attribution: geography.attribution }}
          scheme={shareScheme}
          palette={palette}
          hoveredId={hoveredId}
          selectedId={undefined}
          onHover={onHover}
          onOpen={setOpened}
        />
      </State>
    </Part>
  );
}
