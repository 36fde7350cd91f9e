import type { Source } from './bundle.ts';
import { Stand } from './measure.ts';

/** Draws the same register in our table and in the barest list that scrolls. */
const sizes = [100, 10_000, 50_000];
const mine = 'e2e/bench/table';
const subjects: Record<string, Source> = {
  vnedrenie: {
    entry: `${mine}/vnedrenie.tsx`,
    imports: "export { DataTable } from '../../../web/shared/ui/table/DataTable.tsx'",
  },
  'bare-list': { entry: `${mine}/bareList.tsx`, imports: "import './bareList.tsx'" },
};

const stand = await Stand.open(subjects);
const rounded = (value: number | undefined, digits: number) =>
  value === undefined ? null : Number(value.toFixed(digits));
for (const lib of Object.keys(subjects)) {
  for (const rows of sizes) {
    const { paintMs, longFrames, heapMb } = await stand.measure(lib, String(rows));
    const sortMs = lib === 'vnedrenie' ? (await stand.measureChange(lib, String(rows))).changeMs : undefined;
    const row = {
      lib,
      rows,
      paint_ms: rounded(paintMs, 0),
      sort_ms: rounded(sortMs, 0),
      long_frames: rounded(longFrames, 0),
      heap_mb: rounded(heapMb, 1),
    };
    process.stdout.write(`${JSON.stringify(row)}\n`);
  }
}
await stand.close();
