import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { placeUsage } from '../../adoption/usage/queries.ts';
import { UsageBars } from '../../adoption/usage/UsageBars.tsx';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { UsageChart } from './UsageChart.tsx';

interface PlaceUsagePartProps {
  nodeId: NodeId;
  name: string;
  headingLevel?: 2 | 3;
}

/** The latest week of a region or municipality by category, and how each came to it. */
export function PlaceUsagePart({ nodeId, name, headingLevel = 3 }: PlaceUsagePartProps) {
  const { t } = useTranslation('adoption');
  const { asOf } = useAsOf();
  const periodWords = usePeriodWords();
  const usage = useQuery(placeUsage(nodeId, asOf));
  return (
    <Sights query={usage}>
      {({ weeks, percents }) => {
        const latest = weeks.at(-1);
        if (!latest) return <Nothing title={t('usage.none')}>{t('usage.noneAdvice')}</Nothing>;
        return (
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
            <div>
              <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
                {t('usage.chart.latest', { week: periodWords(latest.week) })}
              </Typography>
              <UsageBars parts={latest.categories} percents={percents} />
            </div>
            <UsageChart
              weeks={weeks}
              place={name}
              asOf={asOf}
              fileName={`usage-${nodeId}-${asOf}`}
              headingLevel={headingLevel}
            />
          </Box>
        );
      }}
    </Sights>
  );
}
