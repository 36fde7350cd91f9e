import { Box, List } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketRow } from '../../../functions/hotline/contract.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { useSteady } from '../useSteady.ts';
import { TicketLine } from './TicketLine.tsx';

interface TicketListProps {
  rows: readonly TicketRow[];
  now: string;
  chosen: string;
  isSearch: boolean;
  onChoose: (ticketId: string) => void;
  selection?: { ids: ReadonlySet<string>; toggle: (ticketId: string) => void } | undefined;
  onMore?: (() => void) | undefined;
}

const usualLinePx = 82;
/** So many lines before the end the next page is asked for. */
const aheadLines = 25;

/** Tickets in their own scroll, of which only those in sight are drawn; the rest comes as one scrolls to it. */
export function TicketList({ rows, now, chosen, isSearch, onChoose, selection, onMore }: TicketListProps) {
  const { t } = useTranslation('hotline');
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => usualLinePx,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    initialRect: { width: 330, height: 640 },
  });
  const lines = virtual.getVirtualItems();
  const last = lines.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onMore && last >= rows.length - aheadLines) onMore();
  }, [onMore, last, rows.length]);
  const chosenAt = useMemo(() => rows.findIndex(({ id }) => id === chosen), [rows, chosen]);
  const chooseRow = useSteady(onChoose);
  const selectRow = useSteady(selection?.toggle ?? (() => undefined));
  useEffect(() => {
    if (chosenAt >= 0) virtual.scrollToIndex(chosenAt, { align: 'auto' });
  }, [chosenAt, virtual]);
  if (rows.length === 0)
    return (
      <Nothing title={t(isSearch ? 'desk.notFound' : 'desk.none')}>
        {t(isSearch ? 'desk.notFoundAdvice' : 'desk.noneAdvice')}
      </Nothing>
    );
  return (
    <Box
      ref={box}
      sx={{ height: { xs: '70vh', md: 'calc(100vh - 300px)' }, minHeight: 320, overflowY: 'auto' }}
    >
      <List
        disablePadding
        aria-label={t('desk.list')}
        sx={{ position: 'relative', height: virtual.getTotalSize() }}
      >
        {lines.map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row && (
              <TicketLine
                key={key}
                row={row}
                now={now}
                isChosen={row.id === chosen}
                onChoose={chooseRow}
                isSelected={selection?.ids.has(row.id) ?? false}
                onSelect={selection && selectRow}
                index={index}
                of={rows.length}
                start={start}
                measure={virtual.measureElement}
              />
            )
          );
        })}
      </List>
    </Box>
  );
}
