import type { Source } from './bundle.ts';
import { Stand } from './measure.ts';
import { installPeers } from './peers.ts';

/** Draws the same made-up countries in our map, in those of others and on a bare canvas. */
const sizes = ['34/800', '2500/40000'];
const mine = 'e2e/bench/map';
const peers = 'e2e/bench/peers/map';
const subjects: Record<string, Source> = {
  vnedrenie: {
    entry: `${mine}/vnedrenie.tsx`,
    imports: "export { GeoMap } from '../../../web/shared/map/GeoMap.tsx'",
  },
  echarts: {
    entry: `${peers}/echarts.js`,
    imports: `import { MapChart, ScatterChart } from 'echarts/charts';
      import { GeoComponent, VisualMapComponent } from 'echarts/components';
      import * as echarts from 'echarts/core';
      import { CanvasRenderer } from 'echarts/renderers';
      echarts.use([MapChart, ScatterChart, GeoComponent, VisualMapComponent, CanvasRenderer]);
      export { init } from 'echarts/core'`,
  },
  maplibre: {
    entry: `${peers}/maplibre.js`,
    imports: "export { Map } from 'maplibre-gl'",
    loads: { 'maplibre-worker.js': 'e2e/bench/peers/node_modules/maplibre-gl/dist/maplibre-gl-worker.mjs' },
  },
  'bare-canvas': { entry: `${mine}/bareCanvas.ts`, imports: "import './bareCanvas.ts'" },
};

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const chosen = Object.fromEntries(
  Object.entries(subjects).filter(([lib]) => wanted.length === 0 || wanted.includes(lib)),
);

installPeers(Object.values(chosen).map(({ entry }) => entry));
const stand = await Stand.open(chosen);
const rounded = (value: number | undefined, digits: number) =>
  value === undefined ? null : Number(value.toFixed(digits));
for (const lib of Object.keys(chosen)) {
  for (const size of sizes) {
    const [regions, points] = size.split('/').map(Number);
    const { paintMs, changeMs, heapMb } = await stand.measureChange(lib, size);
    const row = {
      lib,
      regions,
      points,
      paint_ms: rounded(paintMs, 0),
      recolour_ms: rounded(changeMs, 0),
      heap_mb: rounded(heapMb, 1),
      gzip_kb: rounded(stand.gzipKb(lib), 1),
    };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}
await stand.close();
