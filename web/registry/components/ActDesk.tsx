import {
  Alert,
  Box,
  Button,
  Card,
  Checkbox,
  FormControlLabel,
  List,
  ListItem,
  Stack,
  Typography,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AwaitingActs } from '../../../functions/registry/contract/actsDesk.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { awaitingActs, useAcceptActs } from '../actDeskQueries.ts';
import { nameOf } from '../names.ts';
import { kindOfId } from '../nodeRows.ts';
import { useMayAccept } from '../useMayAccept.ts';
import { AwaitingAct } from './AwaitingAct.tsx';
import { RefusedActs } from './RefusedActs.tsx';
import { SaveFailed } from './SaveFailed.tsx';

interface ActDeskProps {
  desk: NodeId;
  onNode: (nodeId: NodeId) => void;
}

/** What awaits the people of a desk, the longest waiting first: accepted one by one or many at once. */
export function ActDesk({ desk, onNode }: ActDeskProps) {
  const { t } = useTranslation('registry');
  const waiting = useInfiniteQuery(awaitingActs(desk));
  return (
    <Sights query={waiting}>
      {({ pages }) => {
        const records = pages.flatMap(({ items }) => items);
        return records.length === 0 ? (
          <Nothing title={t('acts.empty')}>{t('acts.emptyAdvice')}</Nothing>
        ) : (
          <>
            <Desk key={desk} desk={desk} records={records} onNode={onNode} />
            {waiting.hasNextPage && (
              <Button onClick={() => void waiting.fetchNextPage()} loading={waiting.isFetchingNextPage}>
                {t('more', { ns: 'shared' })}
              </Button>
            )}
          </>
        );
      }}
    </Sights>
  );
}

interface DeskProps {
  desk: NodeId;
  records: readonly AwaitingActs[];
  onNode: (nodeId: NodeId) => void;
}

function Desk({ desk, records, onNode }: DeskProps) {
  const { t } = useTranslation('registry');
  const [language, today] = [useLanguage(), useToday()];
  const accept = useAcceptActs();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // A region's desk holds the acts of municipalities and its own; a municipality's those of schools and branches.
  const mayAccept = useMayAccept(kindOfId(desk) === 'region' ? desk : 's-any');
  const lines = records.flatMap((record) =>
    record.acts.map((act) => ({ record, act, name: nameOf(record, today, language) })),
  );
  const free = lines.filter(({ act }) => mayAccept?.(act) === 'yes');
  const selected = free.filter(({ act }) => chosen.has(act.id));
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen(
      (before) => new Set(isChosen ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))),
    );
  const acceptSelected = () =>
    accept.mutate(
      selected.slice(0, mostAtOnce).map(({ record, act }) => ({ nodeId: record.nodeId, actId: act.id })),
      { onSuccess: () => setChosen(new Set()) },
    );
  return (
    <Stack sx={{ gap: 1.5 }}>
      {!mayAccept && <Alert severity="info">{t('acts.onlyLooking')}</Alert>}
      {accept.isError && <SaveFailed error={accept.error} />}
      {accept.data && <RefusedActs reply={accept.data} lines={lines} />}
      {free.length > 0 && (
        <Stack direction="row" sx={{ gap: 2, alignItems: 'center', flexWrap: 'wrap' }} className="no-print">
          <FormControlLabel
            control={
              <Checkbox
                checked={selected.length === free.length}
                indeterminate={selected.length > 0 && selected.length < free.length}
                onChange={(_event, isChosen) =>
                  choose(
                    free.map(({ act }) => act.id),
                    isChosen,
                  )
                }
              />
            }
            label={t('acts.selectAll')}
          />
          <Button
            variant="contained"
            disabled={selected.length === 0}
            loading={accept.isPending}
            onClick={acceptSelected}
          >
            {t('acts.acceptSelected')}
          </Button>
          <Typography variant="body2" color="text.secondary" role="status">
            {selected.length > 0 && t('acts.selected', { count: selected.length })}
          </Typography>
        </Stack>
      )}
      <Card>
        <List disablePadding>
          {lines.map(({ record, act, name }) => (
            <ListItem key={act.id} divider sx={{ alignItems: 'flex-start', px: { xs: 1, sm: 2 } }}>
              {mayAccept && (
                <Checkbox
                  checked={chosen.has(act.id)}
                  disabled={mayAccept(act) === 'own'}
                  onChange={(_event, isChosen) => choose([act.id], isChosen)}
                  slotProps={{
                    input: { 'aria-label': t('acts.select', { number: act.number, node: name }) },
                  }}
                  sx={{ mt: -1 }}
                />
              )}
              <Box sx={{ minWidth: 0, flex: 1 }}>
                <AwaitingAct
                  act={act}
                  nodeId={record.nodeId}
                  nodeName={name}
                  version={record.version}
                  decision={mayAccept?.(act)}
                  onNode={onNode}
                />
              </Box>
            </ListItem>
          ))}
        </List>
      </Card>
    </Stack>
  );
}

/** As many as the server takes in one request. */
const mostAtOnce = 300;
