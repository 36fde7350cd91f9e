import { Button, List } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { TicketRow } from '../../../functions/hotline/contract.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
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

export function TicketList({ rows, now, chosen, isSearch, onChoose, selection, onMore }: TicketListProps) {
  const { t } = useTranslation('hotline');
  if (rows.length === 0)
    return (
      <Nothing title={t(isSearch ? 'desk.notFound' : 'desk.none')}>
        {t(isSearch ? 'desk.notFoundAdvice' : 'desk.noneAdvice')}
      </Nothing>
    );
  return (
    <>
      <List disablePadding aria-label={t('desk.list')}>
        {rows.map((row) => (
          <TicketLine
            key={row.id}
            row={row}
            now={now}
            isChosen={row.id === chosen}
            onChoose={() => onChoose(row.id)}
            selection={
              selection && {
                isSelected: selection.ids.has(row.id),
                toggle: () => selection.toggle(row.id),
              }
            }
          />
        ))}
      </List>
      {onMore && (
        <Button sx={{ mt: 1 }} onClick={onMore}>
          {t('desk.more')}
        </Button>
      )}
    </>
  );
}
