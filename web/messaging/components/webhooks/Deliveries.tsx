import { Box, Button, List, ListItem, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Delivery, deliveryStates } from '../../../../functions/messaging/contract/webhooks.ts';
import { formatInstant } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { LoadFailed, Nothing, Sights } from '../../../shared/ui/sights.tsx';
import { useAddress } from '../../../shared/ui/useAddress.ts';
import { deliveries, useReplay } from '../../webhookQueries.ts';

/** Events by what became of them: set aside, on their way, delivered; what is not on its way can be sent again. */
export function Deliveries({ nameOf }: { nameOf: (webhookId: string) => string }) {
  const { t } = useTranslation('post');
  const [address, choose] = useAddress('state');
  const state = deliveryStates.find((one) => one === address.state) ?? 'dead';
  const list = useInfiniteQuery(deliveries(state));
  const replay = useReplay();
  return (
    <Box component="section">
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('webhooks.deliveries')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('webhooks.states')}
        value={state}
        onChange={(_event, chosen: string | null) => chosen && choose({ state: chosen })}
        sx={{ mb: 1, flexWrap: 'wrap' }}
      >
        {(['dead', 'waiting', 'delivered'] as const).map((one) => (
          <ToggleButton key={one} value={one}>
            {t(`webhooks.state.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {replay.isError && <LoadFailed error={replay.error} />}
      <Sights query={list}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return rows.length === 0 ? (
            <Nothing title={t('webhooks.none')}>{t(`webhooks.noneAdvice.${state}`)}</Nothing>
          ) : (
            <List aria-label={t('webhooks.deliveries')} disablePadding>
              {rows.map((delivery) => (
                <DeliveryLine
                  key={delivery.id}
                  delivery={delivery}
                  receiver={nameOf(delivery.webhookId)}
                  onReplay={() => replay.mutate({ id: delivery.id, version: delivery.version })}
                />
              ))}
            </List>
          );
        }}
      </Sights>
      {list.hasNextPage && (
        <Button sx={{ mt: 1 }} loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more', { ns: 'shared' })}
        </Button>
      )}
    </Box>
  );
}

interface DeliveryLineProps {
  delivery: Delivery;
  receiver: string;
  onReplay: () => void;
}

function DeliveryLine({ delivery, receiver, onReplay }: DeliveryLineProps) {
  const { t } = useTranslation('post');
  const language = useLanguage();
  const { type, eventId, state, deadBecause, attempts, dueAt, body } = delivery;
  return (
    <ListItem divider disableGutters sx={{ gap: 1.5, flexWrap: 'wrap', alignItems: 'flex-start' }}>
      <Box sx={{ flex: '1 1 300px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {t(`webhooks.event.${type}`)} → {receiver}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
          {[
            deadBecause && t(`webhooks.because.${deadBecause}`),
            t('webhooks.attempts', { count: attempts.length }),
            state === 'waiting' && t('webhooks.next', { at: formatInstant(dueAt, language) }),
            eventId,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: '0.8125rem' }}>
          {attempts.slice(-3).map(({ at, status, error }) => (
            <li key={at}>
              {t('webhooks.attempt', {
                at: formatInstant(at, language),
                result: status === undefined ? error : `HTTP ${status}`,
              })}
            </li>
          ))}
        </Box>
        <Box component="details" sx={{ fontSize: '0.8125rem', '& summary': { cursor: 'pointer' } }}>
          <summary>{t('webhooks.body')}</summary>
          <Box component="code" sx={{ display: 'block', overflowWrap: 'anywhere', fontFamily: 'monospace' }}>
            {body}
          </Box>
        </Box>
      </Box>
      {state !== 'waiting' && (
        <Button
          size="small"
          variant="outlined"
          onClick={onReplay}
          aria-label={t('webhooks.replayOf', { id: eventId })}
        >
          {t('webhooks.replay')}
        </Button>
      )}
    </ListItem>
  );
}
