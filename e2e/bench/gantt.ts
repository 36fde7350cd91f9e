import type { Source } from './bundle.ts';
import { Stand } from './measure.ts';
import { installPeers } from './peers.ts';

/** Draws the same plans in our chart, in those of others and at the limits of the browser. */
const sizes = [35, 1000, 10_000, 50_000];
const mine = 'e2e/bench/gantt';
const peers = 'e2e/bench/peers/gantt';
const subjects: Record<string, Source> = {
  vnedrenie: {
    entry: `${mine}/vnedrenie.tsx`,
    imports: "export { Gantt } from '../../../web/shared/gantt/Gantt.tsx'",
  },
  'frappe-gantt': { entry: `${peers}/frappe.js`, imports: "export { default } from 'frappe-gantt'" },
  'svar-react-gantt': {
    entry: `${peers}/svar.jsx`,
    imports: "export { Gantt, Willow } from '@svar-ui/react-gantt'",
  },
  'dhtmlx-gantt': { entry: `${peers}/dhtmlx.js`, imports: "export { gantt } from 'dhtmlx-gantt'" },
  'gantt-task-react': {
    entry: `${peers}/ganttTaskReact.jsx`,
    imports: "export { Gantt } from 'gantt-task-react'",
  },
  'vis-timeline': {
    entry: `${peers}/vis.js`,
    imports: "export { DataSet, Timeline } from 'vis-timeline/standalone'",
  },
  'vtable-gantt': { entry: `${peers}/vtable.js`, imports: "export { Gantt } from '@visactor/vtable-gantt'" },
  'bare-dom': { entry: `${mine}/bareDom.ts`, imports: "import './bareDom.ts'" },
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
  for (const bars of sizes) {
    const { paintMs, longFrames, heapMb } = await stand.measure(lib, String(bars));
    const row = {
      lib,
      bars,
      paint_ms: rounded(paintMs, 0),
      long_frames: rounded(longFrames, 0),
      heap_mb: rounded(heapMb, 1),
      gzip_kb: rounded(stand.gzipKb(lib), 1),
    };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}
await stand.close();
