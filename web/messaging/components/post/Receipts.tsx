import { Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Desk, type ThreadView, threadShows } from '../../../../functions/messaging/contract/post.ts';
import { formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { Nothing } from '../../../shared/ui/sights.tsx';
import type { DataColumn } from '../../../shared/ui/table/columns.ts';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';
import { useTableView } from '../../../shared/ui/table/useTableView.ts';
import { useAddress } from '../../../shared/ui/useAddress.ts';
import { DutyChip } from './DutyChip.tsx';

interface ReceiptsProps {
  threads: readonly ThreadView[];
  nameOf: (desk: Desk) => string;
  placeOf: (thread: ThreadView) => string;
  onOpen: (threadId: string) => void;
}

const isShown: Record<(typeof threadShows)[number], (thread: ThreadView) => boolean> = {
  all: () => true,
  unread: ({ read }) => read === undefined,
  unanswered: ({ duty }) => duty === 'waiting' || duty === 'overdue',
  answered: ({ duty }) => duty === 'answered' || duty === 'answeredLate',
};

/** Desk by desk: who has read a message, when, and what they have answered; the address keeps how it is cut. */
export function Receipts({ threads, nameOf, placeOf, onOpen }: ReceiptsProps) {
  const { t } = useTranslation('post');
  const [{ show }, choose] = useAddress('show');
  const shown = threadShows.find((one) => one === show) ?? 'all';
  const rows = useMemo(() => threads.filter(isShown[shown]), [threads, shown]);
  const columns = useColumns({ nameOf, placeOf, onOpen });
  const view = useTableView('receipts');
  return (
    <>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('message.receiptsShow')}
        value={shown}
        onChange={(_event, chosen: string | null) =>
          choose({ show: chosen === 'all' || !chosen ? '' : chosen })
        }
        sx={{ mb: 1, flexWrap: 'wrap' }}
      >
        {threadShows.map((one) => (
          <ToggleButton key={one} value={one}>
            {t(`message.receiptShows.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {rows.length === 0 ? (
        <Nothing title={t('message.noneShown')}>{t('message.noneShownAdvice')}</Nothing>
      ) : (
        <DataTable label={t('message.receipts')} columns={columns} rows={rows} view={view} />
      )}
    </>
  );
}

function useColumns({ nameOf, placeOf, onOpen }: Omit<ReceiptsProps, 'threads'>): DataColumn<ThreadView>[] {
  const { t } = useTranslation('post');
  const language = useLanguage();
  return useMemo(() => {
    const readOf = ({ read }: ThreadView) =>
      read
        ? [formatInstant(read.at, language), ...(read.byName ? [read.byName] : [])].join(', ')
        : t('message.notRead');
    const lastOf = ({ entries }: ThreadView) => entries.findLast(({ from }) => from === 'addressee');
    return [
      {
        key: 'name',
        label: t('compose.columnName'),
        width: 'minmax(0, 4fr)',
        cell: (row) => (
          <>
            {nameOf(row)}
            <Typography variant="caption" color="text.secondary" component="div">
              {[placeOf(row), row.personName].filter(Boolean).join(' · ')}
            </Typography>
          </>
        ),
        text: (row) => [nameOf(row), placeOf(row), row.personName].filter(Boolean).join(', '),
      },
      {
        key: 'read',
        label: t('message.columnRead'),
        width: 'minmax(0, 3fr)',
        cell: readOf,
        text: readOf,
        sortBy: ({ read }) => read?.at,
      },
      {
        key: 'answer',
        label: t('message.columnAnswer'),
        width: 'minmax(0, 4fr)',
        cell: (row) => (
          <>
            <DutyChip duty={row.duty} />
            {lastOf(row) && (
              <Button
                size="small"
                onClick={() => onOpen(row.id)}
                aria-label={t('message.openThread', { name: nameOf(row) })}
              >
                {t('message.open')}
              </Button>
            )}
          </>
        ),
        text: (row) => [t(`duty.${row.duty}`), lastOf(row)?.text].filter(Boolean).join(': '),
      },
    ];
  }, [nameOf, placeOf, onOpen, t, language]);
}
