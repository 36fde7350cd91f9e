import { MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, VisualMapComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { classColours, countryOf, geoJsonOf, recoloured } from '../../map/regions.ts';
import { onStage } from '../../stage.ts';

echarts.use([MapChart, ScatterChart, GeoComponent, VisualMapComponent, CanvasRenderer]);
const valuesOf = ({ regions }) => regions.map(({ name, value }) => ({ name, value }));
const shares = {
  type: 'piecewise',
  min: 0,
  max: 1,
  splitNumber: 5,
  inRange: { color: classColours },
  show: false,
};
let chart;
let shown = false;

onStage(
  {
    prepare: (country) => ({
      country,
      geography: geoJsonOf(country),
      points: country.points.map(({ lon, lat, value }) => [lon, lat, value]),
    }),
    mount: (host, { country, geography, points }) => {
      echarts.registerMap('country', geography);
      chart = echarts.init(host);
      chart.on('finished', () => {
        shown = true;
      });
      chart.setOption({
        animation: false,
        visualMap: shares,
        geo: { map: 'country' },
        series: [
          { type: 'map', geoIndex: 0, data: valuesOf(country) },
          { type: 'scatter', coordinateSystem: 'geo', symbolSize: 6, data: points },
        ],
      });
    },
    isShown: () => shown,
    change: (_host, { country }) => chart.setOption({ series: [{ data: valuesOf(recoloured(country)) }] }),
  },
  countryOf,
);
