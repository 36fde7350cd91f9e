import * as maplibre from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { classColours, countryOf, geoJsonOf, recoloured } from '../../map/regions.ts';
import { onStage } from '../../stage.ts';

const colour = [
  'step',
  ['get', 'value'],
  classColours[0],
  ...classColours.slice(1).flatMap((fill, index) => [(index + 1) / 5, fill]),
];
const valued = (country) => {
  const geography = geoJsonOf(country);
  geography.features.forEach((feature, index) => {
    feature.properties.value = country.regions[index].value;
  });
  return geography;
};
let map;
let shown = false;

onStage(
  {
    prepare: (country) => ({
      country,
      geography: valued(country),
      points: {
        type: 'FeatureCollection',
        features: country.points.map(({ lon, lat, value }) => ({
          type: 'Feature',
          properties: { value },
          geometry: { type: 'Point', coordinates: [lon, lat] },
        })),
      },
    }),
    mount: (host, { geography, points }) => {
      map = new maplibre.Map({
        container: host,
        center: [41, 53],
        zoom: 6,
        fadeDuration: 0,
        style: {
          version: 8,
          sources: {
            regions: { type: 'geojson', data: geography },
            points: { type: 'geojson', data: points },
          },
          layers: [
            { id: 'fill', type: 'fill', source: 'regions', paint: { 'fill-color': colour } },
            { id: 'line', type: 'line', source: 'regions' },
            {
              id: 'points',
              type: 'circle',
              source: 'points',
              paint: { 'circle-radius': 3, 'circle-color': colour },
            },
          ],
        },
      });
      map.once('idle', () => {
        shown = true;
      });
    },
    isShown: () => shown,
    change: (_host, { country }) => map.getSource('regions').setData(valued(recoloured(country))),
  },
  countryOf,
);
