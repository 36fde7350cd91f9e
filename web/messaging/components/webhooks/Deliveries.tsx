import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { deliveryStates } from '../../../../functions/messaging/contract/webhooks.ts';
import { LoadFailed, Nothing, Sights } from '../../../shared/ui/sights.tsx';
import { DataTable } from '../../../shared/ui/table/DataTable.tsx';
import { moreOf } from '../../../shared/ui/table/moreOf.ts';
import { useTableView } from '../../../shared/ui/table/useTableView.ts';
import { useAddress } from '../../../shared/ui/useAddress.ts';
import { useSteady } from '../../../shared/ui/useSteady.ts';
import { deliveries, useReplay } from '../../webhookQueries.ts';
import { useDeliveryColumns } from './deliveryColumns.tsx';

/** Events by what became of them: set aside, on their way, delivered; what is not on its way can be sent again. */
export function Deliveries({ names }: { names: ReadonlyMap<string, string> }) {
  const { t } = useTranslation('post');
  const [address, choose] = useAddress('state');
  const state = deliveryStates.find((one) => one === address.state) ?? 'dead';
  const list = useInfiniteQuery(deliveries(state));
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ items }) => items) ?? [], [pages]);
  const replay = useReplay();
  const columns = useDeliveryColumns(names, useSteady(replay.mutate));
  const view = useTableView('events');
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
        {() =>
          rows.length === 0 ? (
            <Nothing title={t('webhooks.none')}>{t(`webhooks.noneAdvice.${state}`)}</Nothing>
          ) : (
            <DataTable
              label={t('webhooks.deliveries')}
              columns={columns}
              rows={rows}
              view={view}
              more={moreOf(list)}
              keyOf={({ id }) => id}
            />
          )
        }
      </Sights>
    </Box>
  );
}
