import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Forecast } from '../../../functions/plan/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { planForecast } from '../../plan/queries.ts';
import type { LineForecast } from '../../shared/charts/types.ts';
import { formatShortDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { forecastLine } from './forecastLine.ts';

/** The forecast of one measure and node, and the line it draws; neither while no single one is asked about. */
export function useLineForecast(
  planId: string,
  asOf: Day,
  number: string | undefined,
  nodeId: NodeId,
): { forecast?: Forecast; line?: LineForecast } {
  const { t } = useTranslation('forecast');
  const language = useLanguage();
  const query = useQuery({ ...planForecast(planId, asOf, { node: nodeId }), enabled: number !== undefined });
  const forecast = query.isPlaceholderData
    ? undefined
    : query.data?.items.find((one) => one.number === number && one.nodeId === nodeId);
  if (number === undefined || !query.data || !forecast) return {};
  const points = forecastLine(forecast, query.data.madeOn);
  if (points.length === 0) return { forecast };
  const { reach } = forecast;
  const target = reach.kind === 'expected' && {
    day: reach.on,
    label: t('forecast.target', { day: formatShortDay(reach.on, language) }),
  };
  return { forecast, line: { name: t('forecast.line'), points, ...(target && { target }) } };
}
