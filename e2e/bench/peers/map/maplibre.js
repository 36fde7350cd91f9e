import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import { classColours, countryOf, geoJsonOf, recoloured } from '../../map/regions.ts';
import { onStage } from '../../stage.ts';

setWorkerUrl(new URL('maplibre-worker.js', document.baseURI).href);
const valuesOf = ({ regions }) => new Map(regions.map(({ id, value }) => [id, value]));
const steps = classColours.flatMap((colour, i) => (i === 0 ? [colour] : [i / 5, colour]));
const byValue = ['step', ['coalesce', ['feature-state', 'value'], ['get', 'value']], ...steps];
const byOwnValue = ['step', ['get', 'value'], ...steps];
let map;
let shown = false;

function valued(country) {
  const values = valuesOf(country);
  const { type, features } = geoJsonOf(country);
  return {
    type,
    features: features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, value: values.get(feature.id) },
    })),
  };
}

onStage(
  {
    prepare: (country) => ({
      country,
      regions: valued(country),
      points: {
        type: 'FeatureCollection',
        features: country.points.map(({ lon, lat, value }) => ({
          type: 'Feature',
          properties: { value },
          geometry: { type: 'Point', coordinates: [lon, lat] },
        })),
      },
    }),
    mount: (host, { regions, points }) => {
      map = new MapLibre({
        container: host,
        attributionControl: false,
        fadeDuration: 0,
        bounds: [38, 49.5, 44.5, 56.5],
        style: {
          version: 8,
          sources: {
            regions: { type: 'geojson', data: regions, promoteId: 'id' },
            points: { type: 'geojson', data: points },
          },
          layers: [
            { id: 'fill', type: 'fill', source: 'regions', paint: { 'fill-color': byValue } },
            { id: 'line', type: 'line', source: 'regions', paint: { 'line-color': '#666' } },
            {
              id: 'points',
              type: 'circle',
              source: 'points',
              paint: { 'circle-radius': 3, 'circle-color': byOwnValue },
            },
          ],
        },
      });
      map.once('idle', () => {
        shown = true;
      });
    },
    isShown: () => shown,
    change: (_host, { country }) => {
      for (const [id, value] of valuesOf(recoloured(country)))
        map.setFeatureState({ source: 'regions', id }, { value });
    },
  },
  countryOf,
);
