import { createRoot, type Root } from 'react-dom/client';
import { type BoundarySet, readBoundaries } from '../../../web/shared/map/boundaries.ts';
import { givenBreaks, shareBreaks } from '../../../web/shared/map/classes.ts';
import { GeoMap } from '../../../web/shared/map/GeoMap.tsx';
import { mapPalette } from '../../../web/shared/map/palette.ts';
import type { MapPlace, MapPoint } from '../../../web/shared/map/types.ts';
import { onStage } from '../stage.ts';
import { type Country, countryOf, geoJsonOf, recoloured } from './regions.ts';

const scheme = givenBreaks(shareBreaks, false);
const palette = mapPalette('light', shareBreaks.length - 1);
const zoomLabels = { zoomIn: '+', zoomOut: '-', showAll: '0' };
const nothing = () => {};
let root: Root;

interface Input {
  country: Country;
  geography: unknown;
  points: readonly MapPoint[];
}

const placesOf = ({ regions }: Country): MapPlace[] =>
  regions.map(({ id, name, value }) => ({
    id,
    name,
    shortName: name,
    reading: value,
    valueText: String(value),
    ariaLabel: name,
  }));

function draw(boundaries: BoundarySet, country: Country, points: readonly MapPoint[]): void {
  root.render(
    <GeoMap
      places={placesOf(country)}
      boundaries={boundaries}
      points={points}
      scheme={scheme}
      palette={palette}
      ariaLabel="Map"
      attribution=""
      zoomLabels={zoomLabels}
      hoveredId={undefined}
      onHover={nothing}
      maxHeight={800}
    />,
  );
}

let boundaries: BoundarySet;

onStage<Country, Input>(
  {
    prepare: (country) => ({
      country,
      geography: geoJsonOf(country),
      points: country.points.map(({ id, lon, lat, value }) => ({
        id,
        lon,
        lat,
        size: 1,
        reading: value,
        name: id,
      })),
    }),
    mount: (host, { country, geography, points }) => {
      root = createRoot(host);
      boundaries = readBoundaries(geography);
      draw(boundaries, country, points);
    },
    isShown: (host) => host.querySelector('path[d]') !== null && host.querySelector('canvas') !== null,
    change: (_host, { country, points }) => draw(boundaries, recoloured(country), points),
  },
  countryOf,
);
