import type { Bounds } from './projection.ts';

export interface InsetCandidate {
  id: string;
  /** Square pixels before zooming. */
  area: number;
  bounds: Bounds;
}

/** An enlarged shape in its frame under the map. */
export interface Inset {
  id: string;
  frame: Bounds;
  /** Moves the shape from its place on the map into the frame. */
  scale: number;
  left: number;
  top: number;
}

export interface InsetStrip {
  insets: readonly Inset[];
  /** Height that the strip takes; 0 without insets. */
  height: number;
}

/** A square of 16 pixels: less than a fingertip, and too little to tell a class by. */
const smallArea = 256;
/** Small among its neighbours; where all are small, zooming is the help. */
const smallShare = 0.125;
const most = 8;
const framePx = { width: 104, height: 92 };
/** Under the shape, for its name and its value. */
const nameRoomPx = 30;
const gapPx = 8;
const paddingPx = 6;

/** Shapes that can hardly be seen or hit among the others, the smallest first. */
export function smallOnes(shapes: readonly InsetCandidate[]): InsetCandidate[] {
  const areas = shapes.map(({ area }) => area).sort((a, b) => a - b);
  const median = areas[Math.floor(areas.length / 2)] ?? 0;
  return shapes
    .filter(({ area }) => area < smallArea && area < median * smallShare)
    .sort((a, b) => a.area - b.area || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

/** Frames in rows under a map of this size, each with its shape as large as fits. */
export function layInsets(
  shapes: readonly InsetCandidate[],
  box: { width: number; height: number },
): InsetStrip {
  const small = smallOnes(shapes);
  if (small.length === 0) return { insets: [], height: 0 };
  const across = Math.max(1, Math.floor((box.width - gapPx) / (framePx.width + gapPx)));
  const insets = small.map((shape, i): Inset => {
    const left = gapPx + (i % across) * (framePx.width + gapPx);
    const top = box.height + gapPx + Math.floor(i / across) * (framePx.height + gapPx);
    const frame = { left, top, right: left + framePx.width, bottom: top + framePx.height };
    return { id: shape.id, frame, ...enlargement(shape.bounds, frame) };
  });
  const rows = Math.ceil(small.length / across);
  return { insets, height: rows * (framePx.height + gapPx) + gapPx };
}

function enlargement(bounds: Bounds, frame: Bounds): Pick<Inset, 'scale' | 'left' | 'top'> {
  const room = {
    x: frame.right - frame.left - 2 * paddingPx,
    y: frame.bottom - frame.top - 2 * paddingPx - nameRoomPx,
  };
  const size = { x: bounds.right - bounds.left, y: bounds.bottom - bounds.top };
  const scale = Math.min(room.x / size.x, room.y / size.y);
  const fits = Number.isFinite(scale) ? scale : 1;
  return {
    scale: fits,
    left: frame.left + paddingPx + (room.x - size.x * fits) / 2 - bounds.left * fits,
    top: frame.top + paddingPx + (room.y - size.y * fits) / 2 - bounds.top * fits,
  };
}
