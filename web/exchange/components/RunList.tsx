import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunView } from '../../../functions/exchange/contract/run.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { runList } from '../queries.ts';

interface RunListProps {
  chosen: string;
  onChoose: (runId: string) => void;
}

/** Packages that were checked, newest first; a line opens its verdict. */
export function RunList({ chosen, onChoose }: RunListProps) {
  const { t } = useTranslation('exchange');
  const titleId = useId();
  const runs = useInfiniteQuery(runList());
  const pages = runs.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const columns = useColumns(onChoose);
  const view = useTableView('runs');
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('runs.title')}
      </Typography>
      <Sights query={runs}>
        {() =>
          rows.length === 0 ? (
            <Nothing title={t('runs.empty')} />
          ) : (
            <DataTable
              label={t('runs.title')}
              columns={columns}
              rows={rows}
              view={view}
              more={moreOf(runs)}
              isChosen={({ id }) => id === chosen}
            />
          )
        }
      </Sights>
    </Box>
  );
}

function useColumns(onChoose: (runId: string) => void): readonly DataColumn<RunView>[] {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  return useMemo(() => {
    const whenOf = ({ createdAt }: RunView) => formatInstant(createdAt, language);
    const fileOf = ({ fileName }: RunView) => fileName ?? t('verdict.package');
    const stageOf = ({ stage }: RunView) => t(`runs.stage.${stage}`);
    const resultOf = ({ rows, errorCount }: RunView) => t('runs.result', { rows, count: errorCount });
    return [
      {
        key: 'when',
        label: t('runs.column.when'),
        width: '150px',
        cell: (run) => (
          <MuiLink
            component="button"
            type="button"
            onClick={() => onChoose(run.id)}
            aria-label={t('runs.open', { when: whenOf(run) })}
          >
            {whenOf(run)}
          </MuiLink>
        ),
        text: whenOf,
        sortBy: ({ createdAt }) => createdAt,
      },
      { key: 'file', label: t('runs.column.file'), width: 'minmax(0, 3fr)', cell: fileOf, text: fileOf },
      { key: 'stage', label: t('runs.column.stage'), width: 'minmax(0, 2fr)', cell: stageOf, text: stageOf },
      {
        key: 'result',
        label: t('runs.column.result'),
        width: 'minmax(0, 3fr)',
        cell: resultOf,
        text: resultOf,
        sortBy: ({ errorCount }) => errorCount,
      },
    ];
  }, [t, language, onChoose]);
}
