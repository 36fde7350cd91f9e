import { Alert, Box, Button, useMediaQuery, useTheme } from '@mui/material';
import { ArrowLeft } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ViewName, viewNameSchema } from '../../../functions/hotline/contract/lists.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { later } from '../../shared/ui/later.tsx';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import type { Done } from '../bulk.ts';
import { useDeskKeys } from '../deskKeys.ts';
import { stepFrom, viewsOf } from '../deskViews.ts';
import { useMany, useTake } from '../queries.ts';
import type { Related } from '../related.ts';
import { useTicketRows } from '../useTicketRows.ts';
import type { WrittenKind } from './Composer.tsx';
import { DeskFilters } from './DeskFilters.tsx';
import { TicketList } from './TicketList.tsx';

const BulkBar = later(async () => (await import('./BulkBar.tsx')).BulkBar);
const BulkResult = later(async () => (await import('./BulkResult.tsx')).BulkResult);
const Proposals = later(async () => (await import('./Proposals.tsx')).Proposals);
const RelatedSnackbar = later(async () => (await import('./RelatedSnackbar.tsx')).RelatedSnackbar);
const TicketPane = later(async () => (await import('./TicketPane.tsx')).TicketPane);

interface DeskProps {
  keysOn: boolean;
  onCall: () => void;
  onKeyMap: () => void;
}

/** List and conversation side by side; on a phone one at a time. Everything that is chosen stands in the address. */
export function Desk({ keysOn, onCall, onKeyMap }: DeskProps) {
  const { t } = useTranslation('hotline');
  const { person } = useSession();
  const isWide = useMediaQuery(useTheme().breakpoints.up('md'));
  const works = useRight('ticket.work') !== undefined;
  const views = viewsOf(person?.role);
  const [address, choose] = useAddress('view', 'queue', 'q', 'ticket');
  const asked = viewNameSchema.safeParse(address.view).data;
  const view: ViewName = asked && views.includes(asked) ? asked : (views[0] ?? 'open');
  const filter = { view, queue: address.queue, q: address.q };
  const { list, rows, now, isLost, more } = useTicketRows(filter);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<Done>();
  const [related, setRelated] = useState<Related>();
  /** What says it stays from then on: its undo may be on its way when it is closed. */
  const [wasRelated, setWasRelated] = useState(false);
  const [kind, setKind] = useState<WrittenKind>('answer');
  const take = useTake(address.ticket);
  const undo = useMany();
  const field = useRef<HTMLTextAreaElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const open = (ticket: string) => {
    take.reset();
    setKind('answer');
    choose({ ticket });
  };
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const step = (by: 1 | -1) => {
    const next = stepFrom(
      rows.map(({ id }) => id),
      address.ticket,
      by,
    );
    if (next) open(next);
  };
  const write = (next: WrittenKind) => {
    setKind(next);
    field.current?.focus();
  };
  const whenRelated = (next: Related) => {
    setRelated(next);
    setWasRelated(true);
    if (next.opens) open(next.opens);
  };
  const isOpen = address.ticket !== '';
  useDeskKeys(keysOn && works, {
    j: () => step(1),
    k: () => step(-1),
    '/': () => searchField.current?.focus(),
    c: onCall,
    '?': onKeyMap,
    ...(isOpen && {
      a: () => take.mutate({}),
      r: () => write('answer'),
      n: () => write('note'),
      p: () => write('handOver'),
      x: () => toggle(address.ticket),
    }),
    ...Object.fromEntries(views.map((one, at) => [String(at + 1), () => choose({ view: one, ticket: '' })])),
  });
  const chosenRows = rows.filter(({ id }) => selected.has(id));
  return (
    <>
      {works && <Proposals />}
      {isLost && (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {t('desk.lost')}
        </Alert>
      )}
      {(isWide || !isOpen) && (
        <DeskFilters
          filter={filter}
          views={views}
          isPartner={person?.role === 'partner'}
          searchField={searchField}
          onChange={choose}
          savesViews={works}
        />
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'minmax(260px, 330px) minmax(0, 1fr)',
            xl: '460px minmax(0, 1fr)',
          },
        }}
      >
        {(isWide || !isOpen) && (
          <Box sx={{ minWidth: 0 }}>
            {done && (
              <BulkResult
                done={done}
                onUndo={() => {
                  undo.mutate(() => Promise.allSettled(done.undo.map((back) => back())));
                  setDone(undefined);
                }}
                onClose={() => setDone(undefined)}
              />
            )}
            {chosenRows.length > 0 && (
              <BulkBar rows={chosenRows} onClear={() => setSelected(new Set())} onDone={setDone} />
            )}
            {list.isError && !list.data && (
              <LoadFailed error={list.error} onRetry={() => void list.refetch()} />
            )}
            {list.isPending && <Waiting />}
            {list.data && (
              <TicketList
                rows={rows}
                now={now}
                chosen={address.ticket}
                isSearch={address.q !== ''}
                onChoose={open}
                selection={works ? { ids: selected, toggle } : undefined}
                onMore={more}
              />
            )}
          </Box>
        )}
        {isOpen && (
          <Box sx={{ minWidth: 0 }}>
            {!isWide && (
              <Button startIcon={<ArrowLeft size={16} />} onClick={() => choose({ ticket: '' })}>
                {t('desk.back')}
              </Button>
            )}
            <TicketPane
              key={address.ticket}
              ticketId={address.ticket}
              now={now}
              take={take}
              kind={kind}
              onKind={setKind}
              field={field}
              onTicket={open}
              keysOn={keysOn && works}
              onRelated={whenRelated}
            />
          </Box>
        )}
        {!isOpen && isWide && (
          <Nothing title={t('desk.choose')}>
            {t(works ? 'desk.chooseAdvice' : 'desk.chooseAdviceQuiet')}
          </Nothing>
        )}
      </Box>
      {wasRelated && (
        <RelatedSnackbar
          done={related}
          onClose={() => setRelated(undefined)}
          onUndone={(ticketId) => {
            setRelated({ what: 'undone' });
            open(ticketId);
          }}
        />
      )}
    </>
  );
}
