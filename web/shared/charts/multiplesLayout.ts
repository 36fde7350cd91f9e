/** Where each panel of small multiples stands. */
export interface PanelLayout {
  columns: number;
  panel: { width: number; height: number };
  height: number;
  cornerOf: (at: number) => { x: number; y: number };
}

const leastPanelPx = 150;
const gapPx = 14;

/** As many panels beside each other as are still legible; all of one size, so that they share one scale. */
export function layOutPanels(count: number, width: number, panelHeight: number, axisPx: number): PanelLayout {
  const room = Math.max(1, width - axisPx);
  const columns = Math.max(1, Math.min(count, Math.floor((room + gapPx) / (leastPanelPx + gapPx))));
  const rows = Math.ceil(count / columns);
  const panelWidth = (room - gapPx * (columns - 1)) / columns;
  return {
    columns,
    panel: { width: panelWidth, height: panelHeight },
    height: rows * panelHeight + Math.max(0, rows - 1) * gapPx,
    cornerOf: (at) => ({
      x: axisPx + (at % columns) * (panelWidth + gapPx),
      y: Math.floor(at / columns) * (panelHeight + gapPx),
    }),
  };
}

/** A round number at or above the greatest: 1, 2 or 5 with zeros, so that an axis ends on a line. */
export function roundUp(greatest: number): number {
  if (greatest <= 0) return 1;
  const scale = 10 ** Math.floor(Math.log10(greatest));
  return ([1, 2, 5, 10].find((step) => step * scale >= greatest) ?? 10) * scale;
}
