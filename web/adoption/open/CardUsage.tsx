import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { usageCategories } from '../../../functions/adoption/contract/usage.ts';
import type { SchoolCard } from '../../../functions/adoption/open/contract.ts';
import { cardPartKey } from './cardWords.ts';
import { OpenSection } from './OpenSection.tsx';
import { useOpenWords } from './useOpenWords.ts';

/** How many of the school's people use the platform, in rounded figures; nothing where nobody counted them. */
export function CardUsage({ card: { usage } }: { card: SchoolCard }) {
  const { t } = useTranslation('open');
  const { weekDays, share } = useOpenWords();
  if (!usage) return null;
  return (
    <OpenSection title={t('card.usage')}>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: 2, rowGap: 0.25 }}
      >
        {usageCategories.map((category) => {
          const part = usage.categories[category];
          const key = part && cardPartKey(part);
          return (
            <Box key={category} sx={{ display: 'contents' }}>
              <Typography component="dt" color="text.secondary">
                {t(`card.category.${category}`)}
              </Typography>
              <Typography component="dd" sx={{ m: 0 }}>
                {key
                  ? t(`card.use.${key}`, { percent: share((part?.percent ?? 0) / 100) })
                  : t('card.use.noData')}
              </Typography>
            </Box>
          );
        })}
      </Box>
      <Typography color="text.secondary">{t('card.usageWeek', { days: weekDays(usage) })}</Typography>
    </OpenSection>
  );
}
