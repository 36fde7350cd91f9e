import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Forecast } from '../../../functions/plan/contract.ts';
import { compareNames, formatNumber, formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useForecastWords } from '../forecast/useForecastWords.ts';
import { paths } from '../paths.ts';
import { CarriedLink } from '../rollout/CarriedLink.tsx';
import type { Names } from '../rollout/names.ts';

interface ForecastTableProps {
  forecasts: readonly Forecast[];
  names: Names;
}

/** The latest first: those who will be done last, and before them those who at this pace never will. */
export function ForecastTable({ forecasts, names }: ForecastTableProps) {
  const { t } = useTranslation('forecast');
  const language = useLanguage();
  const hasDeadline = forecasts.some(({ atDeadline }) => atDeadline !== undefined);
  const columns = useColumns(names, hasDeadline);
  const sorted = useMemo(
    () =>
      [...forecasts].sort(
        (a, b) =>
          (lastDayOf(a) < lastDayOf(b) ? 1 : lastDayOf(a) > lastDayOf(b) ? -1 : 0) ||
          compareNames(names.short(a.nodeId), names.short(b.nodeId), language),
      ),
    [forecasts, names, language],
  );
  return (
    <DataTable
      label={t('forecast.byMunicipality')}
      columns={columns}
      rows={sorted}
      view={useTableView('forecast')}
      mostPx={360}
    />
  );
}

function useColumns(names: Names, hasDeadline: boolean): readonly DataColumn<Forecast>[] {
  const { t } = useTranslation(['app', 'forecast']);
  const language = useLanguage();
  const words = useForecastWords();
  return useMemo(() => {
    const nameOf = ({ nodeId }: Forecast) => names.short(nodeId);
    const shareOf = ({ share }: Forecast) => (share === undefined ? '—' : formatShare(share, language));
    const bandOf = (row: Forecast) => words.band(row) || '—';
    const verdictOf = (row: Forecast) => words.verdict(row) || '—';
    const errorOf = ({ backTest }: Forecast) =>
      backTest
        ? t('forecast.error', { mean: formatNumber(Math.round(backTest.meanError * 1000) / 10, language) })
        : '—';
    const verdict: DataColumn<Forecast> = {
      key: 'deadline',
      label: t('forecast.column.deadline'),
      width: 'minmax(0, 3fr)',
      cell: verdictOf,
      text: verdictOf,
    };
    return [
      {
        key: 'place',
        label: t('rollout.municipality'),
        width: 'minmax(0, 3fr)',
        cell: (row) => <CarriedLink path={paths.municipality(row.nodeId)}>{nameOf(row)}</CarriedLink>,
        text: nameOf,
        onPhone: 'unnamed',
      },
      {
        key: 'now',
        label: t('forecast.column.now'),
        width: '90px',
        cell: shareOf,
        text: shareOf,
        sortBy: ({ share }) => share,
        look: 'number',
      },
      {
        key: 'reach',
        label: t('forecast.column.reach'),
        width: 'minmax(0, 3fr)',
        cell: words.reach,
        text: words.reach,
        sortBy: (row) => lastDayOf(row) || undefined,
      },
      {
        key: 'band',
        label: t('forecast.column.band'),
        width: 'minmax(0, 3fr)',
        cell: bandOf,
        text: bandOf,
      },
      ...(hasDeadline ? [verdict] : []),
      {
        key: 'error',
        label: t('forecast.column.error'),
        width: 'minmax(110px, 1fr)',
        cell: errorOf,
        text: errorOf,
        sortBy: ({ backTest }) => backTest?.meanError,
        look: 'number',
      },
    ];
  }, [t, language, words, names, hasDeadline]);
}

const never = '9999-12-31';

function lastDayOf({ reach }: Forecast): string {
  if (reach.kind === 'notAtThisPace') return never;
  return reach.kind === 'expected' ? reach.on : '';
}
