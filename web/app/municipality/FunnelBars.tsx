import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { FunnelCounts } from '../../../functions/adoption/contract/funnel.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';
import { type FunnelPlace, funnelPlaces } from './funnel.ts';

interface FunnelProps {
  counts: FunnelCounts;
  /** The list of the schools that stand there. */
  linkOf: (place: FunnelPlace) => string | undefined;
}

/** Where the schools stand on the way to the platform; the places add up to all schools. */
export function FunnelBars({ counts, linkOf }: FunnelProps) {
  const { t } = useTranslation('municipality');
  const language = useLanguage();
  return (
    <>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
        {funnelPlaces.map((place) => (
          <Box
            component="li"
            key={place}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr 48px', sm: '210px 1fr 48px' },
              gap: 1,
              alignItems: 'center',
            }}
          >
            <Typography variant="body2">{t(`municipality.place.${place}`)}</Typography>
            <Box
              sx={{
                display: { xs: 'none', sm: 'block' },
                height: 14,
                borderRadius: 1,
                bgcolor: 'action.hover',
              }}
            >
              <Box
                sx={{
                  height: '100%',
                  borderRadius: 1,
                  bgcolor: 'primary.main',
                  width: `${counts.schools === 0 ? 0 : (counts[place] / counts.schools) * 100}%`,
                }}
              />
            </Box>
            <Typography variant="body2" sx={{ textAlign: 'right', fontWeight: 650 }}>
              <NumberLink
                to={counts[place] > 0 ? linkOf(place) : undefined}
                label={`${t(`municipality.place.${place}`)}: ${formatNumber(counts[place], language)}`}
              >
                {formatNumber(counts[place], language)}
              </NumberLink>
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {t('municipality.funnelTotal', { count: counts.schools })}
      </Typography>
    </>
  );
}
