import { Box, List } from '@mui/material';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketRow } from '../../../functions/hotline/contract/lists.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import type { RowKind } from '../../shared/ui/table/rowWindow.ts';
import { useRowWindow } from '../../shared/ui/table/useRowWindow.ts';
import { useSteady } from '../../shared/ui/useSteady.ts';
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

const ticketLines: RowKind = { usualPx: 82, boxPx: 640, mostWhole: 20 };
/** So many lines before the end the next page is asked for. */
const aheadLines = 25;

/** Tickets in their own scroll, of which only those in sight are drawn; the rest comes as one scrolls to it. */
export function TicketList({ rows, now, chosen, isSearch, onChoose, selection, onMore }: TicketListProps) {
  const { t } = useTranslation('hotline');
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { from, to, reveal } = useRowWindow({ box, list, count: rows.length, kind: ticketLines });
  useEffect(() => {
    if (onMore && to >= rows.length - aheadLines) onMore();
  }, [onMore, to, rows.length]);
  const chosenAt = useMemo(() => rows.findIndex(({ id }) => id === chosen), [rows, chosen]);
  const chooseRow = useSteady(onChoose);
  const selectRow = useSteady(selection?.toggle ?? (() => undefined));
  const revealRow = useSteady(reveal);
  useEffect(() => {
    if (chosenAt >= 0) revealRow(chosenAt);
  }, [chosenAt, revealRow]);
  if (rows.length === 0)
    return (
      <Nothing title={t(isSearch ? 'desk.notFound' : 'desk.none')}>
        {t(isSearch ? 'desk.notFoundAdvice' : 'desk.noneAdvice')}
      </Nothing>
    );
  return (
    <Box
      ref={box}
      sx={{
        height: { xs: '70vh', md: 'calc(100vh - 300px)' },
        minHeight: 320,
        overflowY: 'auto',
        // The window of lines keeps its place by itself.
        overflowAnchor: 'none',
      }}
    >
      <List ref={list} disablePadding aria-label={t('desk.list')}>
        {rows.slice(from, to).map((row, at) => (
          <TicketLine
            key={row.id}
            row={row}
            now={now}
            isChosen={row.id === chosen}
            onChoose={chooseRow}
            isSelected={selection?.ids.has(row.id) ?? false}
            onSelect={selection && selectRow}
            index={from + at}
            of={rows.length}
          />
        ))}
      </List>
    </Box>
  );
}
