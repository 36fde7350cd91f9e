import {
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router-dom';
import type { Forecast, MeasureView } from '../../../functions/plan/contract.ts';
import { useCarry } from '../../plan/carry.ts';
import { planForecast } from '../../plan/queries.ts';
import { compareNames, formatNumber, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { ForecastNote } from '../forecast/ForecastNote.tsx';
import { useForecastWords } from '../forecast/useForecastWords.ts';
import { paths } from '../paths.ts';
import { type Names, useNames } from '../rollout/names.ts';
import { Panel } from '../rollout/Panel.tsx';
import type { Rollout } from '../rollout/rollout.ts';

interface ForecastPanelProps {
  rollout: Rollout;
  measure: MeasureView;
}

/** When the measure is done at today's pace: in the region, and in each municipality. */
export function ForecastPanel({ rollout, measure }: ForecastPanelProps) {
  const { t } = useTranslation(['app', 'forecast']);
  const { asOf } = useAsOf();
  const { hash } = useLocation();
  const anchor = useRef<HTMLDivElement>(null);
  const names = useNames(rollout.municipalities);
  const query = useQuery(planForecast(rollout.plan.id, asOf, { number: measure.number }));
  const isThere = query.data !== undefined;
  useEffect(() => {
    if (hash === '#forecast' && isThere) anchor.current?.scrollIntoView({ block: 'start' });
  }, [hash, isThere]);
  return (
    <div ref={anchor} id="forecast" style={{ scrollMarginTop: 64 }}>
      <Panel title={t('forecast.title')}>
        <Sights query={query}>
          {({ items: [region, ...places] }) => (
            <>
              {region && <ForecastNote forecast={region} />}
              {places.some(({ reach }) => reach.kind !== 'cannotBeSaid') && (
                <PlacesTable forecasts={places} names={names} />
              )}
            </>
          )}
        </Sights>
      </Panel>
    </div>
  );
}

/** The latest first: those who will be done last, and before them those who at this pace never will. */
function PlacesTable({ forecasts, names }: { forecasts: readonly Forecast[]; names: Names }) {
  const { t } = useTranslation(['app', 'forecast']);
  const language = useLanguage();
  const carry = useCarry();
  const words = useForecastWords();
  const sorted = [...forecasts].sort(
    (a, b) =>
      (lastDayOf(a) < lastDayOf(b) ? 1 : lastDayOf(a) > lastDayOf(b) ? -1 : 0) ||
      compareNames(names.short(a.nodeId), names.short(b.nodeId), language),
  );
  const hasDeadline = forecasts.some(({ atDeadline }) => atDeadline !== undefined);
  const error = ({ backTest }: Forecast) =>
    backTest
      ? t('forecast.error', { mean: formatNumber(Math.round(backTest.meanError * 1000) / 10, language) })
      : '—';
  return (
    <TableContainer
      sx={{ maxHeight: 360, mt: 1 }}
      tabIndex={0}
      role="region"
      aria-label={t('forecast.byMunicipality')}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow sx={{ '& th': { lineHeight: 1.2, verticalAlign: 'bottom' } }}>
            <TableCell>{t('rollout.municipality')}</TableCell>
            <TableCell align="right">{t('forecast.column.now')}</TableCell>
            <TableCell>{t('forecast.column.reach')}</TableCell>
            <TableCell>{t('forecast.column.band')}</TableCell>
            {hasDeadline && <TableCell>{t('forecast.column.deadline')}</TableCell>}
            <TableCell align="right">{t('forecast.column.error')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted.map((forecast) => (
            <TableRow key={forecast.nodeId} hover>
              <TableCell component="th" scope="row">
                <MuiLink component={Link} to={carry(paths.municipality(forecast.nodeId))}>
                  {names.short(forecast.nodeId)}
                </MuiLink>
              </TableCell>
              <TableCell align="right">
                {forecast.share === undefined ? '—' : formatShare(forecast.share, language)}
              </TableCell>
              <TableCell>{words.reach(forecast)}</TableCell>
              <TableCell>{words.band(forecast) || '—'}</TableCell>
              {hasDeadline && <TableCell>{words.verdict(forecast) || '—'}</TableCell>}
              <TableCell align="right">{error(forecast)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

const never = '9999-12-31';

function lastDayOf({ reach }: Forecast): string {
  if (reach.kind === 'notAtThisPace') return never;
  return reach.kind === 'expected' ? reach.on : '';
}
