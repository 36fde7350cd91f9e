import { chartPalette, type StatusPattern, statusKeys } from '../shared/charts/palette.ts';
import type { GanttPalette, GanttTone } from '../shared/gantt/types.ts';

type Mode = 'light' | 'dark';

/** From nobody to all, lighter to stronger in the light theme and the other way round in the dark one. */
const shares: Record<Mode, readonly string[]> = {
  light: ['#f2d3c2', '#b9dfd2', '#7cc4ae', '#35997d', '#00775a'],
  dark: ['#59311f', '#1c4a3c', '#256d57', '#2c9a79', '#35c79a'],
};

export const severityColours: Record<Mode, Record<'contradiction' | 'gap' | 'notice', string>> = {
  light: { contradiction: '#b3261e', gap: '#8a5300', notice: '#50606d' },
  dark: { contradiction: '#ff9b8f', gap: '#efb65a', notice: '#b4c0cb' },
};

const patterns: Partial<Record<StatusPattern, NonNullable<GanttTone['pattern']>>> = {
  hatch: 'hatch',
  stripes: 'hatch',
  bars: 'hatch',
  dots: 'dots',
  dotsSparse: 'dots',
  open: 'outline',
};

/** Colours of the Gantt chart in the theme’s own variables; tones are the statuses everybody uses. */
export function ganttPalette(mode: Mode): GanttPalette {
  const { status } = chartPalette[mode];
  const statusTones = statusKeys.map((key): [string, GanttTone] => {
    const pattern = patterns[status[key].pattern];
    return [key, { fill: status[key].colour, ...(pattern && { pattern }) }];
  });
  const shareTones = shares[mode].map((fill, index): [string, GanttTone] => [`share${index}`, { fill }]);
  const severityTones = Object.entries(severityColours[mode]).map(([name, fill]): [string, GanttTone] => [
    name,
    { fill },
  ]);
  const quiet = 'var(--mui-palette-text-disabled)';
  const faint = mode === 'light' ? '#b4c0c0' : '#4d5b5e';
  return {
    background: 'var(--mui-palette-background-paper)',
    header: 'var(--mui-palette-background-default)',
    text: 'var(--mui-palette-text-primary)',
    mutedText: 'var(--mui-palette-text-secondary)',
    gridLine: 'var(--mui-palette-divider)',
    dayOff: 'var(--mui-palette-action-hover)',
    hover: 'var(--mui-palette-action-hover)',
    selected: 'var(--mui-palette-action-selected)',
    accent: 'var(--mui-palette-primary-main)',
    due: mode === 'light' ? '#dde9ea' : '#263438',
    dueLine: mode === 'light' ? '#5d7f83' : '#7fa3a8',
    happened: status.satisfied.colour,
    baseline: quiet,
    critical: mode === 'light' ? '#7a3fa0' : '#d3a4f0',
    link: mode === 'light' ? '#7b8a8c' : '#8b9b9d',
    warning: severityColours[mode].contradiction,
    today: 'var(--mui-palette-primary-main)',
    ghost: 'var(--mui-palette-secondary-main)',
    markText: mode === 'light' ? '#ffffff' : '#14201f',
    tones: {
      ...Object.fromEntries([...statusTones, ...shareTones, ...severityTones]),
      ahead: { fill: faint, pattern: 'outline' },
      unassessed: { fill: faint, pattern: 'dots' },
    },
  };
}

/** On paper whatever the theme: plain colours of the light one on white. */
export const paperPalette: GanttPalette = {
  ...ganttPalette('light'),
  background: '#ffffff',
  header: '#f6f8f8',
  text: '#14201f',
  mutedText: '#4a5a5a',
  gridLine: '#d8e0e0',
  dayOff: '#eef1f1',
  hover: '#ffffff',
  selected: '#ffffff',
  accent: '#00626a',
  baseline: '#98a4a5',
  today: '#00626a',
  ghost: '#7a4f00',
};
