import { Box, Stack, Typography } from '@mui/material';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { GanttPalette, GanttTone } from '../../shared/gantt/types.ts';
import { shareTones } from '../timeline.ts';

type Sign = { name: string; style: CSSProperties };

/** Each sign of the chart with its meaning: fills, periods, links. */
export function PlanLegend({ palette, showsCritical }: { palette: GanttPalette; showsCritical: boolean }) {
  const { t } = useTranslation('plan');
  const { t: shared } = useTranslation('shared');
  const tone = (key: string) => toneStyle(palette.tones[key], palette);
  const bars: Sign[] = [
    { name: t('mark.due'), style: { background: palette.due, border: `1px solid ${palette.dueLine}` } },
    ...(['satisfied', 'satisfiedLate', 'overdue', 'notAccepted', 'noData'] as const).map((key) => ({
      name: shared(`status.${key}`),
      style: tone(key),
    })),
    { name: t('mark.happened'), style: { background: palette.happened, height: 4, alignSelf: 'center' } },
    { name: t('gantt.today'), style: { background: palette.today, width: 2, height: 16 } },
    ...(showsCritical
      ? [{ name: t('mark.critical'), style: { border: `2px solid ${palette.critical}` } }]
      : []),
  ];
  const periods: Sign[] = [...shareTones, 'ahead' as const, 'unassessed' as const].map((key) => ({
    name: t(`mark.${key}`),
    style: { ...tone(key), width: 14 },
  }));
  const line = (colour: string, dash: 'solid' | 'dashed'): CSSProperties => ({
    height: 0,
    alignSelf: 'center',
    borderTop: `2px ${dash} ${colour}`,
  });
  const links: Sign[] = [
    { name: t('mark.link'), style: line(palette.link, 'solid') },
    { name: t('mark.tentative'), style: line(palette.link, 'dashed') },
    { name: t('mark.inverted'), style: line(palette.warning, 'solid') },
  ];
  return (
    <Stack
      component="section"
      aria-label={t('page.legend')}
      sx={{ mt: 1.5, gap: 0.75, fontSize: '0.8125rem', color: 'text.secondary' }}
    >
      <Signs title={t('mark.bars')} signs={bars} />
      <Signs title={t('mark.periods')} signs={periods} />
      <Signs title={t('mark.links')} signs={links} />
    </Stack>
  );
}

function Signs({ title, signs }: { title: string; signs: readonly Sign[] }) {
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'center' }}>
      <Typography variant="caption" sx={{ fontWeight: 650, width: 68 }}>
        {title}
      </Typography>
      {signs.map(({ name, style }) => (
        <Stack key={name} direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
          <Box aria-hidden="true" style={{ width: 22, height: 12, borderRadius: 3, ...style }} />
          <span>{name}</span>
        </Stack>
      ))}
    </Stack>
  );
}

function toneStyle(tone: GanttTone | undefined, { background }: GanttPalette): CSSProperties {
  if (!tone) return {};
  const { fill, pattern } = tone;
  switch (pattern) {
    case 'hatch':
      return {
        background: `repeating-linear-gradient(135deg, ${fill} 0 2px, ${background} 2px 5px)`,
        border: `1px solid ${fill}`,
      };
    case 'dots':
      return {
        background: `radial-gradient(${fill} 1.2px, ${background} 1.4px) 0 0 / 5px 5px`,
        border: `1px solid ${fill}`,
      };
    case 'outline':
      return { background, border: `1px solid ${fill}` };
    default:
      return { background: fill };
  }
}
