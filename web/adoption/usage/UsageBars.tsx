import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import {
  type ThresholdPercents,
  type UsageCategory,
  usageCategories,
} from '../../../functions/adoption/contract/usage.ts';
import type { OpenPart } from '../../../functions/adoption/open/contract.ts';
import { formatNumber, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

interface UsageBarsProps {
  parts: Partial<Record<UsageCategory, OpenPart>>;
  percents: ThresholdPercents;
}

/** The categories beside what is asked of each; one that nobody counted has no bar, for no data is not zero. */
export function UsageBars({ parts, percents }: UsageBarsProps) {
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 1.5,
        columnGap: 3,
        gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
      }}
    >
      {usageCategories.map((category) => (
        <CategoryItem
          key={category}
          category={category}
          part={parts[category]}
          percent={percents[category]}
        />
      ))}
    </Box>
  );
}

interface CategoryItemProps {
  category: UsageCategory;
  part: OpenPart | undefined;
  percent: number;
}

function CategoryItem({ category, part, percent }: CategoryItemProps) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const name = t(`usage.category.${category}`);
  const { of, done, share, hidden } = part ?? {};
  const isReached = done !== undefined && of !== undefined && done * 100 >= percent * of;
  const figure =
    done !== undefined && of !== undefined
      ? t('usage.doneOf', { done: formatNumber(done, language), of: formatNumber(of, language) })
      : t(hidden ? 'usage.hidden' : 'usage.noData');
  return (
    <li>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {name}
        </Typography>
        <Typography
          variant="body2"
          sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
          color={done === undefined ? 'text.secondary' : undefined}
        >
          {isReached && '✓ '}
          {figure}
        </Typography>
      </Box>
      {done !== undefined && (
        <LinearProgress
          variant="determinate"
          value={Math.min(100, (share ?? 0) * 100)}
          color={isReached ? 'primary' : 'secondary'}
          aria-label={name}
          aria-valuetext={figure}
          sx={{ height: 6, borderRadius: 3 }}
        />
      )}
      <Typography variant="caption" color="text.secondary">
        {share !== undefined
          ? t(isReached ? 'usage.reached' : 'usage.wanted', { share: formatShare(share, language), percent })
          : t('usage.wantedOnly', { percent })}
      </Typography>
    </li>
  );
}
