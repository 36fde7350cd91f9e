import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack } from '../../../functions/registry/contract/packs.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { moreOf } from '../../shared/ui/table/moreOf.ts';
import { useTableView } from '../../shared/ui/table/useTableView.ts';
import { useSteady } from '../../shared/ui/useSteady.ts';
import { packList } from '../packQueries.ts';

interface PackListProps {
  chosen: string;
  onChoose: (packId: string) => void;
}

/** Packs that were sent, newest first; a line opens its report. */
export function PackList({ chosen, onChoose }: PackListProps) {
  const { t } = useTranslation('packs');
  const titleId = useId();
  const packs = useInfiniteQuery(packList());
  const pages = packs.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const columns = useColumns(useSteady(onChoose));
  const view = useTableView('packs');
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Typography id={titleId} component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('packs.earlier')}
      </Typography>
      <Sights query={packs}>
        {() =>
          rows.length === 0 ? (
            <Nothing title={t('packs.earlierEmpty')} />
          ) : (
            <DataTable
              label={t('packs.earlier')}
              columns={columns}
              rows={rows}
              view={view}
              more={moreOf(packs)}
              isChosen={({ id }) => id === chosen}
            />
          )
        }
      </Sights>
    </Box>
  );
}

function useColumns(onChoose: (packId: string) => void): readonly DataColumn<Pack>[] {
  const { t } = useTranslation('packs');
  const language = useLanguage();
  return useMemo(() => {
    const whenOf = ({ recordedAt }: Pack) => formatInstant(recordedAt, language);
    const statusOf = ({ status }: Pack) => t(`packs.status.${status}`);
    const resultOf = ({ counts }: Pack) => t('packs.result', counts);
    return [
      {
        key: 'when',
        label: t('packs.column.when'),
        width: '150px',
        cell: (pack) => (
          <MuiLink
            component="button"
            type="button"
            onClick={() => onChoose(pack.id)}
            aria-label={t('packs.openReport', { when: whenOf(pack) })}
          >
            {whenOf(pack)}
          </MuiLink>
        ),
        text: whenOf,
        sortBy: ({ recordedAt }) => recordedAt,
      },
      {
        key: 'file',
        label: t('packs.column.file'),
        width: 'minmax(0, 3fr)',
        cell: ({ fileName }) => fileName,
        text: ({ fileName }) => fileName ?? '',
      },
      {
        key: 'status',
        label: t('packs.column.status'),
        width: 'minmax(0, 2fr)',
        cell: statusOf,
        text: statusOf,
      },
      {
        key: 'result',
        label: t('packs.column.result'),
        width: 'minmax(0, 3fr)',
        cell: resultOf,
        text: resultOf,
      },
    ];
  }, [t, language, onChoose]);
}
