import { Link as MuiLink } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { RunView } from '../../../../functions/exchange/contract/run.ts';
import { paths } from '../../../app/paths.ts';
import { formatInstant, formatNumber } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { Nothing, Sights } from '../../../shared/ui/sights.tsx';
import type { DataColumn } from '../../../shared/ui/table/columns.ts';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';
import { moreOf } from '../../../shared/ui/table/moreOf.ts';
import { useTableView } from '../../../shared/ui/table/useTableView.ts';
import { boardList } from '../../runQueries.ts';
import { StageChip } from '../StageChip.tsx';

/** Runs of the whole region, newest first. */
export function BoardRuns() {
  const { t } = useTranslation('exchange');
  const runs = useInfiniteQuery(boardList());
  const pages = runs.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const columns = useColumns();
  const view = useTableView('runs');
  return (
    <Sights query={runs}>
      {() =>
        rows.length === 0 ? (
          <Nothing title={t('board.empty')}>{t('board.emptyAdvice')}</Nothing>
        ) : (
          <DataTable label={t('board.runs')} columns={columns} rows={rows} view={view} more={moreOf(runs)} />
        )
      }
    </Sights>
  );
}

function useColumns(): readonly DataColumn<RunView>[] {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  return useMemo(() => {
    const whenOf = ({ createdAt }: RunView) => formatInstant(createdAt, language);
    const fileOf = ({ fileName }: RunView) => fileName ?? t('verdict.package');
    const senderOf = ({ createdBy, createdByName }: RunView) => createdByName ?? createdBy;
    const errorsOf = ({ byCode }: RunView) =>
      byCode.map(({ code, count }) => `${t(`finding.${code}.what`)}: ${count}`).join('; ') ||
      t('board.noErrors');
    const secondsOf = ({ checkedMs, workedMs = 0 }: RunView) => (checkedMs + workedMs) / 1000;
    const durationOf = (run: RunView) =>
      t('board.seconds', { seconds: formatNumber(Math.round(secondsOf(run) * 10) / 10, language) });
    return [
      {
        key: 'when',
        label: t('board.column.when'),
        width: '140px',
        cell: (run) => (
          <MuiLink
            component={Link}
            to={`${paths.exchange}?run=${run.id}`}
            aria-label={t('board.open', { when: whenOf(run) })}
          >
            {whenOf(run)}
          </MuiLink>
        ),
        text: whenOf,
        sortBy: ({ createdAt }) => createdAt,
      },
      {
        key: 'stage',
        label: t('board.column.stage'),
        width: '190px',
        cell: ({ stage }) => <StageChip stage={stage} />,
        text: ({ stage }) => t(`runs.stage.${stage}`),
      },
      {
        key: 'rows',
        label: t('board.column.rows'),
        width: '90px',
        cell: ({ rows }) => formatNumber(rows, language),
        text: ({ rows }) => String(rows),
        sortBy: ({ rows }) => rows,
        look: 'number',
      },
      {
        key: 'errors',
        label: t('board.column.errors'),
        width: 'minmax(0, 3fr)',
        cell: errorsOf,
        text: errorsOf,
      },
      { key: 'file', label: t('board.column.file'), width: 'minmax(0, 3fr)', cell: fileOf, text: fileOf },
      {
        key: 'sender',
        label: t('board.column.sender'),
        width: 'minmax(0, 2fr)',
        cell: senderOf,
        text: senderOf,
      },
      {
        key: 'duration',
        label: t('board.column.duration'),
        width: '140px',
        cell: durationOf,
        text: durationOf,
        sortBy: secondsOf,
        look: 'number',
      },
    ];
  }, [t, language]);
}
