import { Box, Button } from '@mui/material';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../../../functions/messaging/contract/webhooks.ts';
import { formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { CellNote } from '../../../shared/ui/table/CellNote.tsx';
import type { DataColumn } from '../../../shared/ui/table/columns.ts';

const attemptsShown = 3;

/** What was to be told and to whom, how it went, and the press that sends it again. */
export function useDeliveryColumns(
  names: ReadonlyMap<string, string>,
  onReplay: (delivery: Pick<Delivery, 'id' | 'version'>) => void,
): readonly DataColumn<Delivery>[] {
  const { t } = useTranslation('post');
  const language = useLanguage();
  return useMemo(() => {
    const eventOf = ({ type }: Delivery) => t(`webhooks.event.${type}`);
    const receiverOf = ({ webhookId }: Delivery) => names.get(webhookId) ?? webhookId;
    const standingOf = ({ deadBecause, attempts, state, dueAt }: Delivery) =>
      [
        deadBecause && t(`webhooks.because.${deadBecause}`),
        t('webhooks.attempts', { count: attempts.length }),
        state === 'waiting' && t('webhooks.next', { at: formatInstant(dueAt, language) }),
      ]
        .filter(Boolean)
        .join(' · ');
    const attemptsOf = ({ attempts }: Delivery) =>
      attempts.slice(-attemptsShown).map(({ at, status, error }) =>
        t('webhooks.attempt', {
          at: formatInstant(at, language),
          result: status === undefined ? error : `HTTP ${status}`,
        }),
      );
    return [
      {
        key: 'event',
        label: t('webhooks.column.event'),
        width: 'minmax(0, 3fr)',
        cell: (delivery) => (
          <>
            {eventOf(delivery)}
            <CellNote>{delivery.eventId}</CellNote>
            <Body text={delivery.body} />
          </>
        ),
        text: (delivery) => `${eventOf(delivery)}, ${delivery.eventId}`,
      },
      {
        key: 'receiver',
        label: t('webhooks.column.receiver'),
        width: 'minmax(0, 2fr)',
        cell: receiverOf,
        text: receiverOf,
      },
      {
        key: 'standing',
        label: t('webhooks.column.standing'),
        width: 'minmax(0, 3fr)',
        cell: (delivery) => (
          <>
            {standingOf(delivery)}
            {attemptsOf(delivery).map((attempt) => (
              <CellNote key={attempt}>{attempt}</CellNote>
            ))}
          </>
        ),
        text: (delivery) => [standingOf(delivery), ...attemptsOf(delivery)].join('; '),
        sortBy: ({ attempts }) => attempts.at(-1)?.at,
      },
      {
        key: 'actions',
        label: t('webhooks.column.actions'),
        width: '170px',
        cell: ({ id, version, eventId, state }) =>
          state !== 'waiting' && (
            <Button
              size="small"
              variant="outlined"
              onClick={() => onReplay({ id, version })}
              aria-label={t('webhooks.replayOf', { id: eventId })}
            >
              {t('webhooks.replay')}
            </Button>
          ),
        text: () => '',
        onPhone: 'unnamed',
      },
    ];
  }, [t, language, names, onReplay]);
}

function Body({ text }: { text: string }) {
  const { t } = useTranslation('post');
  return (
    <Box component="details" sx={{ fontSize: '0.8125rem', '& summary': { cursor: 'pointer' } }}>
      <summary>{t('webhooks.body')}</summary>
      <Box component="code" sx={{ display: 'block', overflowWrap: 'anywhere', fontFamily: 'monospace' }}>
        {text}
      </Box>
    </Box>
  );
}
