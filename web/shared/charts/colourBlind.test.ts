import { describe, expect, test } from 'vitest';
import { chartPalette, statusKeys } from './palette.ts';

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB. */
const kinds = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;
type Kind = keyof typeof kinds;

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function labSeenBy(colour: string, kind: Kind): [number, number, number] {
  const rgb = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  const times = (matrix: readonly number[], from: readonly number[]) =>
    [0, 1, 2].map((row) =>
      from.reduce((sum, value, column) => sum + (matrix[row * 3 + column] ?? 0) * value, 0),
    );
  const seen = times(kinds[kind], rgb).map((channel) => Math.min(1, Math.max(0, channel)));
  const toXyz = [0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505];
  const white = [0.9505, 1, 1.089];
  const [x = 0, y = 0, z = 0] = times(toXyz, seen).map((value, at) => {
    const ratio = value / (white[at] ?? 1);
    return ratio > 0.008856 ? Math.cbrt(ratio) : 7.787 * ratio + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76: 2.3 is just noticed, 10 is told apart at a glance. */
function distance(one: string, other: string, kind: Kind): number {
  const [a, b] = [labSeenBy(one, kind), labSeenBy(other, kind)];
  return Math.hypot(...a.map((value, at) => value - (b[at] ?? 0)));
}

const pairsOf = <Value>(values: readonly Value[]) =>
  values.flatMap((one, at) => values.slice(at + 1).map((other) => [one, other] as const));

describe.each(Object.keys(kinds) as Kind[])('to an eye with %s', (kind) => {
  test.each(['light', 'dark'] as const)('what is done stands apart from what is overdue, %s', (mode) => {
    const { satisfied, overdue, missing } = chartPalette[mode].status;
    expect(distance(satisfied.colour, overdue.colour, kind)).toBeGreaterThanOrEqual(10);
    expect(distance(missing.colour, overdue.colour, kind)).toBeGreaterThanOrEqual(10);
  });

  test.each(['light', 'dark'] as const)('the first four lines stand apart by colour alone, %s', (mode) => {
    for (const [one, other] of pairsOf(chartPalette[mode].series.slice(0, 4)))
      expect(distance(one, other, kind), `${one} and ${other}`).toBeGreaterThanOrEqual(10);
  });

  test.each(['light', 'dark'] as const)(
    'no two statuses and no two lines are alike in colour and mark, %s',
    (mode) => {
      const { status, series, dashes } = chartPalette[mode];
      for (const [one, other] of pairsOf(statusKeys))
        expect(
          status[one].pattern !== status[other].pattern ||
            distance(status[one].colour, status[other].colour, kind) >= 10,
        ).toBe(true);
      for (const [one, other] of pairsOf(series.map((colour, at) => ({ colour, dash: dashes[at] }))))
        expect(one.dash !== other.dash || distance(one.colour, other.colour, kind) >= 10).toBe(true);
    },
  );
});
