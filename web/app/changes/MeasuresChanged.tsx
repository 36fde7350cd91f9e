import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { Counts, changesReplySchema, MeasureView } from '../../../functions/plan/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { measuresIn } from '../../plan/timeline.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { signed } from '../overview/signed.ts';
import { paths } from '../paths.ts';
import { CarriedLink } from '../rollout/CarriedLink.tsx';
import { Panel } from '../rollout/Panel.tsx';
import type { Rollout } from '../rollout/rollout.ts';

interface MeasuresChangedProps {
  rollout: Rollout;
  from: Day;
  municipality: NodeId | undefined;
  changes: z.infer<typeof changesReplySchema>;
}

interface ChangedRow {
  measure: MeasureView;
  before: Counts;
  after: Counts;
}

/** The measures whose figures differ; each leads to the nodes behind the difference. */
export function MeasuresChanged({ rollout, from, municipality, changes }: MeasuresChangedProps) {
  const { t } = useTranslation('changes');
  const rows = useMemo(() => {
    const cells = municipality
      ? changes.municipalities.filter(({ nodeId }) => nodeId === municipality)
      : changes.region;
    return measuresIn(rollout.measures).flatMap((measure): ChangedRow[] => {
      const change = cells.find(({ number }) => number === measure.number);
      return change ? [{ measure, ...change }] : [];
    });
  }, [rollout.measures, changes, municipality]);
  const columns = useColumns(from, municipality);
  const view = useTableView();
  if (rows.length === 0) return <Nothing title={t('changes.nothing')}>{t('changes.nothingAdvice')}</Nothing>;
  return (
    <Panel title={t('changes.measures')}>
      <DataTable label={t('changes.measures')} columns={columns} rows={rows} view={view} isSearched={false} />
    </Panel>
  );
}

function useColumns(from: Day, municipality: NodeId | undefined): readonly DataColumn<ChangedRow>[] {
  const { t } = useTranslation('changes');
  const language = useLanguage();
  return useMemo(() => {
    const titleOf = ({ measure: { number, title } }: ChangedRow) =>
      `${number}. ${inLanguage(title, language)}`;
    const fromTo = (before: number, after: number) =>
      before === after
        ? formatNumber(after, language)
        : t('changes.fromTo', { from: formatNumber(before, language), to: formatNumber(after, language) });
    const number = (
      key: 'satisfied' | 'change' | 'overdue',
      textOf: (row: ChangedRow) => string,
      countOf: (row: ChangedRow) => number,
    ): DataColumn<ChangedRow> => ({
      key,
      label: t(`changes.column.${key}`),
      width: 'minmax(120px, 1fr)',
      cell: textOf,
      text: textOf,
      sortBy: countOf,
      look: 'number',
      onPhone: 'beside',
    });
    const gainOf = ({ before, after }: ChangedRow) => after.satisfied - before.satisfied;
    return [
      {
        key: 'measure',
        label: t('changes.column.measure'),
        width: 'minmax(0, 5fr)',
        cell: (row) => (
          <CarriedLink path={paths.changes} more={{ from, measure: row.measure.number, municipality }}>
            {titleOf(row)}
          </CarriedLink>
        ),
        text: titleOf,
        onPhone: 'unnamed',
      },
      number(
        'satisfied',
        ({ before, after }) => fromTo(before.satisfied, after.satisfied),
        ({ after }) => after.satisfied,
      ),
      number('change', (row) => signed(gainOf(row), language), gainOf),
      number(
        'overdue',
        ({ before, after }) => fromTo(before.overdue ?? 0, after.overdue ?? 0),
        ({ after }) => after.overdue ?? 0,
      ),
    ];
  }, [t, language, from, municipality]);
}
