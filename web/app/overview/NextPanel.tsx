import { Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeProgress } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { paths } from '../paths.ts';
import { useCountsWords } from '../rollout/countsWords.ts';
import { inPeriod } from '../rollout/figures.ts';
import { useListLink } from '../rollout/lists.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';
import { Panel } from '../rollout/Panel.tsx';
import type { NextDeadline } from './nextDeadlines.ts';
import { Rows } from './Rows.tsx';

/** What falls due next, and how much of it is done already. */
export function NextPanel({ next, region }: { next: readonly NextDeadline[]; region: NodeProgress }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const listLink = useListLink();
  const carry = useCarry();
  const { share } = useCountsWords();
  return (
    <Panel title={t('overview.next')}>
      <Rows isEmpty={next.length === 0} whenEmpty={t('overview.nothingNext')}>
        {next.map(({ measure, on, orderDay, period }) => {
          const figures = inPeriod(region.measures[measure.number], period);
          return (
            <li key={measure.number}>
              <Stack sx={{ minWidth: 0 }}>
                <MuiLink component={Link} to={carry(paths.measure(measure.number), { period })}>
                  {measure.number}. {inLanguage(measure.title, language)}
                </MuiLink>
                <Typography variant="caption" color="text.secondary">
                  {formatDay(on, language)}
                  {orderDay && ` (${t('overview.inOrder', { day: formatDay(orderDay, language) })})`}
                  {period && ` · ${periodWords(period)}`}
                </Typography>
              </Stack>
              <Typography component="span" variant="body2" noWrap sx={{ flex: 'none' }}>
                <NumberLink to={listLink(measure.number, { status: 'obliged', period })}>
                  {share(figures)}
                </NumberLink>
              </Typography>
            </li>
          );
        })}
      </Rows>
    </Panel>
  );
}
