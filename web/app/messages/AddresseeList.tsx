import { Button, Paper, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedDesk } from '../../../functions/messaging/contract/post.ts';
import { addresseesOf, useSendMessage } from '../../messaging/postQueries.ts';
import { LoadFailed, Nothing, Sights } from '../../shared/ui/sights.tsx';
import type { DataColumn } from '../../shared/ui/table/columns.ts';
import { DataTable } from '../../shared/ui/table/DataTable.tsx';
import { useDeskNames } from './deskNames.ts';

/** Exactly who would get the message now, and the press that sends it to them; the page then leads to what was sent. */
export function AddresseeList({ draft }: { draft: { id: string; version: number } }) {
  const { t } = useTranslation('post');
  const list = useQuery(addresseesOf(draft.id, draft.version));
  const sending = useSendMessage();
  const columns = useColumns();
  return (
    <Paper
      variant="outlined"
      sx={{ p: { xs: 1.5, sm: 2 } }}
      component="section"
      aria-label={t('compose.listed')}
    >
      <Sights query={list}>
        {({ items, total }) =>
          total === 0 ? (
            <Nothing title={t('compose.noneListed')}>{t('compose.noneListedAdvice')}</Nothing>
          ) : (
            <Stack sx={{ gap: 1.5 }}>
              <Typography component="h2" variant="h6">
                {t('compose.list', { count: total })}
              </Typography>
              <DataTable label={t('compose.listed')} columns={columns} rows={items} />
              {sending.isError && <LoadFailed error={sending.error} />}
              <div>
                <Button
                  variant="contained"
                  size="large"
                  startIcon={<Send size={16} />}
                  loading={sending.isPending}
                  onClick={() => sending.mutate(draft)}
                >
                  {t('compose.send', { count: total })}
                </Button>
              </div>
            </Stack>
          )
        }
      </Sights>
    </Paper>
  );
}

function useColumns(): DataColumn<ListedDesk>[] {
  const { t } = useTranslation('post');
  const { nameOf, names } = useDeskNames();
  return useMemo(() => {
    const placeOf = ({ path: [, municipality], nodeId }: ListedDesk) =>
      municipality && municipality !== nodeId ? names.short(municipality) : '';
    const personOf = ({ personName }: ListedDesk) => personName ?? t('compose.noPerson');
    return [
      { key: 'name', label: t('compose.columnName'), width: 'minmax(0, 5fr)', cell: nameOf, text: nameOf },
      {
        key: 'place',
        label: t('compose.columnPlace'),
        width: 'minmax(0, 3fr)',
        cell: placeOf,
        text: placeOf,
      },
      {
        key: 'person',
        label: t('compose.columnPerson'),
        width: 'minmax(0, 4fr)',
        cell: personOf,
        text: personOf,
      },
    ];
  }, [t, nameOf, names]);
}
