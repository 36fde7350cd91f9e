/** SVG path of a line over evenly spaced values; a gap where a value is not known. */
export function sparkPath(
  values: readonly (number | undefined)[],
  box: { width: number; height: number; max: number },
): string {
  const step = values.length > 1 ? box.width / (values.length - 1) : 0;
  let drawing = false;
  return values
    .map((value, i) => {
      if (value === undefined || !Number.isFinite(value)) {
        drawing = false;
        return '';
      }
      const command = drawing ? 'L' : 'M';
      drawing = true;
      return `${command}${round(i * step)} ${round(sparkY(value, box))}`;
    })
    .join('');
}

/** Height of a value in the box; values beyond the scale lie on its edge. */
export function sparkY(value: number, { height, max }: { height: number; max: number }): number {
  const share = max > 0 ? Math.min(Math.max(value / max, 0), 1) : 0;
  return height * (1 - share);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
