import { Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { UsageCategory, UsageCounts } from '../../../functions/adoption/contract/usage.ts';
import type { OpenPart } from '../../../functions/adoption/open/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { paths } from '../../app/paths.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { schoolUsage } from './queries.ts';
import { UsageBars } from './UsageBars.tsx';

interface SchoolUsageProps {
  nodeId: NodeId;
  asOf: Day;
  mayImport: boolean;
}

/** Who of a school uses the platform, in the latest week that was counted by the day. */
export function SchoolUsage({ nodeId, asOf, mayImport }: SchoolUsageProps) {
  const { t } = useTranslation('adoption');
  const periodWords = usePeriodWords();
  const usage = useQuery(schoolUsage(nodeId));
  const toImports = mayImport && (
    <Button
      component={Link}
      to={`${paths.imports}?kind=usage`}
      variant="outlined"
      className="no-print"
      sx={{ mt: 1.5 }}
    >
      {t('usage.import')}
    </Button>
  );
  return (
    <Sights query={usage}>
      {({ weeks, percents }) => {
        const latest = weeks.findLast(({ effectiveAt }) => effectiveAt <= asOf);
        return latest ? (
          <>
            <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
              {t('usage.week', { week: periodWords(latest.week) })}
            </Typography>
            <UsageBars parts={partsOf(latest.counts)} percents={percents} />
            {toImports}
          </>
        ) : (
          <>
            <Nothing title={t('usage.none')}>{t('usage.noneAdvice')}</Nothing>
            {toImports}
          </>
        );
      }}
    </Sights>
  );
}

function partsOf(counts: UsageCounts): Partial<Record<UsageCategory, OpenPart>> {
  return Object.fromEntries(
    Object.entries(counts).map(([category, { entered, of }]) => [
      category,
      { of, done: entered, share: entered / of },
    ]),
  );
}
