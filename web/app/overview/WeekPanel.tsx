import { Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { useCarry } from '../../plan/carry.ts';
import { usePeriodWords } from '../../shared/evidence/words.ts';
import { formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { paths } from '../paths.ts';
import { useListLink } from '../rollout/lists.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';
import { Panel } from '../rollout/Panel.tsx';
import { Rows } from './Rows.tsx';
import { signed } from './signed.ts';
import type { WeekChange } from './weekChanges.ts';

interface WeekPanelProps {
  /** Undefined in the first week of the plan. */
  changes: readonly WeekChange[] | undefined;
  most: number;
}

/** What changed within the week, each change with the nodes behind it. */
export function WeekPanel({ changes, most }: WeekPanelProps) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const carry = useCarry();
  const isEmpty = !changes || changes.length === 0;
  return (
    <Panel title={t('overview.weekChanges')}>
      <Rows isEmpty={isEmpty} whenEmpty={t(changes ? 'overview.nothingChanged' : 'overview.firstWeek')}>
        {changes?.slice(0, most).map((change) => (
          <li key={change.measure.number}>
            <Stack sx={{ minWidth: 0 }}>
              <MuiLink component={Link} to={carry(paths.measure(change.measure.number))}>
                {change.measure.number}. {inLanguage(change.measure.title, language)}
              </MuiLink>
              <Typography component="span" variant="body2" sx={{ fontWeight: 650 }}>
                {change.kind === 'count' ? <CountChange change={change} /> : <PeriodChange change={change} />}
              </Typography>
            </Stack>
          </li>
        ))}
      </Rows>
    </Panel>
  );
}

function CountChange({ change }: { change: Extract<WeekChange, { kind: 'count' }> }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const listLink = useListLink();
  const { measure, satisfied, overdue } = change;
  const changedSince = addDays(asOf, -7);
  return (
    <>
      {satisfied !== 0 && (
        <NumberLink to={listLink(measure.number, { changedSince })}>
          {t('overview.moreDone', { change: signed(satisfied, language) })}
        </NumberLink>
      )}
      {satisfied !== 0 && overdue !== 0 && ' · '}
      {overdue !== 0 && (
        <NumberLink to={listLink(measure.number, { changedSince })}>
          {t('overview.moreLate', { change: signed(overdue, language) })}
        </NumberLink>
      )}
    </>
  );
}

function PeriodChange({ change }: { change: Extract<WeekChange, { kind: 'period' }> }) {
  const language = useLanguage();
  const periodWords = usePeriodWords();
  const listLink = useListLink();
  const { measure, from, to } = change;
  return (
    <span title={`${periodWords(from.period)} → ${periodWords(to.period)}`}>
      {formatShare(from.share, language)} →{' '}
      <NumberLink to={listLink(measure.number, { period: to.period, status: 'satisfied' })}>
        {formatShare(to.share, language)}
      </NumberLink>
    </span>
  );
}
