import { Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { planForecast } from '../../plan/queries.ts';
import { formatDay, formatShare } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { type Outlook, outlooks } from '../forecast/outlook.ts';
import { useForecastWords } from '../forecast/useForecastWords.ts';
import { paths } from '../paths.ts';
import { Panel } from '../rollout/Panel.tsx';
import type { Rollout } from '../rollout/rollout.ts';
import { Rows } from './Rows.tsx';

interface ForecastPanelProps {
  rollout: Rollout;
  measures: readonly MeasureView[];
  asOf: Day;
  most: number;
}

/** What will be missed at today's pace, three weeks before it is; and when what is late will be done. */
export function ForecastPanel({ rollout, measures, asOf, most }: ForecastPanelProps) {
  const { t } = useTranslation('forecast');
  const forecast = useQuery(planForecast(rollout.plan.id, asOf));
  return (
    <Panel title={t('forecast.panel')}>
      <Sights query={forecast}>
        {({ items }) => {
          const found = outlooks(measures, items, asOf);
          return (
            <Rows isEmpty={found.length === 0} whenEmpty={t('forecast.panelEmpty')}>
              {found.slice(0, most).map((outlook) => (
                <OutlookRow key={outlook.measure.number} outlook={outlook} />
              ))}
            </Rows>
          );
        }}
      </Sights>
    </Panel>
  );
}

function OutlookRow({ outlook: { measure, forecast, kind } }: { outlook: Outlook }) {
  const { t } = useTranslation('forecast');
  const language = useLanguage();
  const carry = useCarry();
  const words = useForecastWords();
  const due = forecast.atDeadline?.on ?? measure.due?.counted ?? '';
  const share = forecast.atDeadline?.share ?? forecast.share ?? 0;
  const dueWords = { warned: 'forecast.warned', missed: 'forecast.dueOn', late: 'forecast.dueGone' } as const;
  return (
    <li>
      <Stack sx={{ minWidth: 0 }}>
        <MuiLink component={Link} to={`${carry(paths.measure(measure.number))}#forecast`} noWrap>
          {measure.number}. {inLanguage(measure.title, language)}
        </MuiLink>
        <Typography variant="body2" title={words.band(forecast)} sx={{ fontWeight: 650 }}>
          {kind === 'late' ? words.reach(forecast) : words.verdict(forecast)}
        </Typography>
        <Typography variant="caption" sx={{ color: kind === 'warned' ? 'error.main' : 'text.secondary' }}>
          {t(dueWords[kind], { day: formatDay(due, language) })}
          {' · '}
          {t(kind === 'late' ? 'forecast.now' : 'forecast.byDeadline', {
            share: formatShare(share, language),
          })}
        </Typography>
      </Stack>
    </li>
  );
}
