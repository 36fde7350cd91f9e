import { Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BuiltQuery } from '../../../functions/reporting/contract/built.ts';
import { type ExtractView, extractFormatSchema } from '../../../functions/reporting/contract/extracts.ts';
import { saveFile } from '../../reporting/components/saveFile.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { formatDay, formatInstant, formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { isGoing, listLink, orderedLists, useCancelList, useOrderList } from './extractQueries.ts';

interface SchoolListsProps {
  /** What is shown now; its list can be ordered once something is. */
  query: BuiltQuery | undefined;
  title: string;
}

/** The list behind the whole table, a row a school, measure and day: ordered, made by the way, fetched when it is ready. */
export function SchoolLists({ query, title }: SchoolListsProps) {
  const { t } = useTranslation('built');
  const ordered = useQuery(orderedLists());
  const order = useOrderList();
  const attempt = useAttempt();
  const items = ordered.data?.items ?? [];
  if (!query && items.length === 0) return null;
  return (
    <Stack component="section" aria-labelledby="school-lists" sx={{ gap: 1.5, mt: 4 }} className="no-print">
      <Typography id="school-lists" component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('lists.title')}
      </Typography>
      <Typography color="text.secondary">{t('lists.what')}</Typography>
      {query && (
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
          {extractFormatSchema.options.map((format) => (
            <Button
              key={format}
              variant="outlined"
              loading={order.isPending && order.variables.format === format}
              onClick={() =>
                order.mutate(
                  { query, title, format, idempotencyKey: attempt.key },
                  { onSuccess: attempt.next, onError: attempt.failed },
                )
              }
            >
              {t('lists.order', { format: format.toUpperCase() })}
            </Button>
          ))}
        </Stack>
      )}
      {order.isError && <LoadFailed error={order.error} />}
      {ordered.isError && <LoadFailed error={ordered.error} onRetry={() => void ordered.refetch()} />}
      {items.length > 0 && (
        <Stack component="ul" sx={{ gap: 1.5, m: 0, p: 0, listStyle: 'none' }}>
          {items.map((one) => (
            <OrderedList key={one.id} list={one} />
          ))}
        </Stack>
      )}
    </Stack>
  );
}

/** One order: how far it has come, or its file. */
function OrderedList({ list }: { list: ExtractView }) {
  const { t } = useTranslation('built');
  const language = useLanguage();
  const cancel = useCancelList();
  const fetchFile = useMutation({ mutationFn: () => listLink(list.id), onSuccess: saveFile });
  const { title, format, asOf, state, done, of, rows = 0, expiresAt } = list;
  const name = t('lists.name', { title, day: formatDay(asOf, language), format: format.toUpperCase() });
  const failed = [cancel, fetchFile].find(({ isError }) => isError);
  return (
    <Stack component="li" sx={{ gap: 0.5 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 500 }}>{name}</Typography>
        {state === 'ready' && (
          <Button
            size="small"
            startIcon={<Download size={16} />}
            loading={fetchFile.isPending}
            onClick={() => fetchFile.mutate()}
            aria-label={t('lists.fetchWhich', { name })}
          >
            {t('lists.fetch')}
          </Button>
        )}
        <Button
          size="small"
          color="inherit"
          loading={cancel.isPending}
          onClick={() => cancel.mutate(list)}
          aria-label={t(isGoing(list) ? 'lists.cancelWhich' : 'lists.discardWhich', { name })}
        >
          {t(isGoing(list) ? 'lists.cancel' : 'lists.discard')}
        </Button>
      </Stack>
      {isGoing(list) ? (
        <Stack role="status" sx={{ gap: 0.5, maxWidth: 480 }}>
          <LinearProgress
            variant={done > 0 ? 'determinate' : 'indeterminate'}
            value={of > 0 ? Math.round((done / of) * 100) : 0}
            aria-label={name}
            sx={{ height: 8, borderRadius: 4 }}
          />
          <Typography variant="body2" color="text.secondary">
            {done > 0 ? t('lists.progress', { done, of }) : t('lists.waiting')}
          </Typography>
        </Stack>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {state === 'ready'
            ? t('lists.ready', {
                rows: formatNumber(rows, language),
                count: rows,
                until: formatInstant(expiresAt ?? '', language),
              })
            : t(state === 'expired' ? 'lists.expired' : 'lists.stalled')}
        </Typography>
      )}
      {failed && <LoadFailed error={failed.error} />}
    </Stack>
  );
}
