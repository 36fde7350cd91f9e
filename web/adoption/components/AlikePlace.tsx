import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type {
  AlikeGroup,
  alikeViewSchema,
  AlikePlace as Place,
} from '../../../functions/adoption/contract/alike.ts';
import { periodBounds } from '../../../functions/shared/calendar/period.ts';
import { formatNumber, formatShare, formatShortDays } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { AlikeStrip } from './AlikeStrip.tsx';

/** The places a school may hold among alike schools, in words and as a strip. */
export function AlikePlace({ view }: { view: z.infer<typeof alikeViewSchema> }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const words = useAlikeWords();
  const { place, group, weeks, shares } = view;
  if (!place || !group) return <Nothing title={t(`alike.notCompared.${view.notCompared ?? 'noData'}`)} />;
  const [first, last] = [weeks[0], weeks.at(-1)];
  const share = (value: number) => formatShare(value, language);
  return (
    <Box>
      <Typography sx={{ fontWeight: 650, fontSize: '1.15rem' }}>{words.places(place)}</Typography>
      <Typography variant="body2" color="text.secondary">
        {t('alike.group', {
          ...words.group(group),
          days:
            first && last ? formatShortDays(periodBounds(first).from, periodBounds(last).to, language) : '',
        })}
      </Typography>
      <AlikeStrip place={place} shares={shares} />
      <Typography variant="body2">
        {t('alike.share', { share: share(place.share), low: share(place.low), high: share(place.high) })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('alike.why', { count: place.classWeeks })} {t('alike.method')}
      </Typography>
    </Box>
  );
}

export function useAlikeWords() {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  return useMemo(
    () => ({
      places: ({ best, worst, of }: Place) =>
        best === worst
          ? t('alike.onePlace', { best, count: of })
          : t('alike.place', { best, worst: formatNumber(worst, language), count: of }),
      group: ({ locality, size }: AlikeGroup) => ({
        locality: t(`alike.locality.${locality}`),
        size: t(`alike.size.${size}`),
      }),
    }),
    [t, language],
  );
}
