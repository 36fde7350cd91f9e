import { Link as MuiLink, Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { daysBetween } from '../../../functions/shared/calendar/day.ts';
import { useCarry } from '../../plan/carry.ts';
import { formatDay, formatNumber } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { paths } from '../paths.ts';
import { useListLink } from '../rollout/lists.ts';
import { NumberLink } from '../rollout/NumberLink.tsx';
import type { Names } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import { Rows } from './Rows.tsx';
import type { LateMeasure, LateMunicipality } from './standing.ts';

/** What is late: measures with their owners, the most of it first. */
export function LateMeasuresPanel({ late, most }: { late: readonly LateMeasure[]; most: number }) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const { asOf } = useAsOf();
  const listLink = useListLink();
  const carry = useCarry();
  return (
    <Panel
      title={t('overview.lateMeasures')}
      action={<More to={carry(paths.plan)} shown={most} all={late.length} />}
    >
      <Rows isEmpty={late.length === 0} whenEmpty={t('overview.nothingLate')}>
        {late.slice(0, most).map(({ measure, overdue, obliged }) => (
          <li key={measure.number}>
            <Stack sx={{ minWidth: 0 }}>
              <MuiLink component={Link} to={carry(paths.measure(measure.number))}>
                {measure.number}. {inLanguage(measure.title, language)}
              </MuiLink>
              <Typography
                variant="caption"
                color="text.secondary"
                title={measure.owners.join(', ')}
                sx={{
                  display: '-webkit-box',
                  WebkitLineClamp: 2,
                  WebkitBoxOrient: 'vertical',
                  overflow: 'hidden',
                  lineHeight: 1.4,
                }}
              >
                {measure.due &&
                  `${t('overview.dueAgo', {
                    day: formatDay(measure.due.counted, language),
                    count: daysBetween(measure.due.counted, asOf),
                  })} · `}
                {measure.owners.join(', ') || t('overview.noOwner')}
              </Typography>
            </Stack>
            <Typography component="span" sx={{ fontWeight: 650, whiteSpace: 'nowrap' }}>
              <NumberLink
                to={listLink(measure.number, { status: 'overdue' })}
                label={t('overview.overdueList', { number: measure.number, count: overdue })}
              >
                {t('overview.ofAll', { count: overdue, all: formatNumber(obliged, language) })}
              </NumberLink>
            </Typography>
          </li>
        ))}
      </Rows>
    </Panel>
  );
}

interface LateMunicipalitiesPanelProps {
  late: readonly LateMunicipality[];
  most: number;
  names: Names;
}

/** Whose it is: municipalities, the most overdue first. */
export function LateMunicipalitiesPanel({ late, most, names }: LateMunicipalitiesPanelProps) {
  const { t } = useTranslation('overview');
  const language = useLanguage();
  const listLink = useListLink();
  const carry = useCarry();
  return (
    <Panel
      title={t('overview.lateMunicipalities')}
      action={
        <More to={carry(paths.grid, { show: 'overdue', sort: 'lag' })} shown={most} all={late.length} />
      }
    >
      <Rows isEmpty={late.length === 0} whenEmpty={t('overview.nothingLate')}>
        {late.slice(0, most).map(({ nodeId, overdue, worst }) => (
          <li key={nodeId}>
            <Stack sx={{ minWidth: 0 }}>
              <MuiLink component={Link} to={carry(paths.municipality(nodeId))} noWrap>
                {names.short(nodeId)}
              </MuiLink>
              <Typography variant="caption" color="text.secondary">
                <NumberLink to={listLink(worst, { municipality: nodeId, status: 'overdue' })}>
                  {t('overview.mostOf', { number: worst })}
                </NumberLink>
              </Typography>
            </Stack>
            <Typography component="span" sx={{ fontWeight: 650 }}>
              <NumberLink to={carry(paths.municipality(nodeId))}>
                {formatNumber(overdue, language)}
              </NumberLink>
            </Typography>
          </li>
        ))}
      </Rows>
    </Panel>
  );
}

function More({ to, shown, all }: { to: string; shown: number; all: number }) {
  const { t } = useTranslation('overview');
  if (all <= shown) return null;
  return (
    <MuiLink component={Link} to={to} variant="body2">
      {t('overview.allOfThem', { count: all })}
    </MuiLink>
  );
}
