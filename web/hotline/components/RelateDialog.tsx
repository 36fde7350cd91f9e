import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  ListItemButton,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketRow } from '../../../functions/hotline/contract/lists.ts';
import type { Conversation } from '../../../functions/hotline/contract/views.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { ticketsFound, useRelate } from '../incidentQueries.ts';
import type { Related } from '../related.ts';

interface RelateDialogProps {
  does: 'merge' | 'link';
  ticket: Conversation;
  onClose: () => void;
  onDone: (done: Related) => void;
}

/** Chooses the other ticket by its number or words; arrows and Tab go through what was found, Enter chooses. */
export function RelateDialog({ does, ticket, onClose, onDone }: RelateDialogProps) {
  const { t } = useTranslation('incidents');
  const [typed, setTyped] = useState('');
  const found = useQuery(ticketsFound(typed.trim()));
  const relate = useRelate();
  const { id: ticketId } = ticket;
  const rows = (found.data?.items ?? []).filter(({ id, mergedInto }) => id !== ticketId && !mergedInto);
  const choose = (other: TicketRow) =>
    does === 'merge'
      ? relate.mutate(
          { does, ticketId, into: other.id },
          { onSuccess: () => onDone({ what: does, undo: { does: 'unmerge', ticketId }, opens: other.id }) },
        )
      : relate.mutate(
          { does, ticketId, otherId: other.id },
          { onSuccess: () => onDone({ what: does, undo: { does: 'unlink', ticketId, otherId: other.id } }) },
        );
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="relate-title">
      <DialogTitle id="relate-title">{t(`relate.${does}Title`)}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 1.5, pt: 1 }}>
          <Typography variant="body2">{t(`relate.${does}Hint`)}</Typography>
          <TextField
            autoFocus
            label={t('relate.find')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          {relate.isError && <LoadFailed error={relate.error} />}
          {found.isError && <LoadFailed error={found.error} />}
          <Stack
            component="ul"
            aria-label={t('relate.found')}
            aria-live="polite"
            sx={{ m: 0, p: 0, listStyle: 'none' }}
          >
            {rows.map((row) => (
              <li key={row.id}>
                <Line row={row} isDisabled={relate.isPending} onChoose={() => choose(row)} />
              </li>
            ))}
          </Stack>
          {found.data && rows.length === 0 && (
            <Typography variant="body2" color="text.secondary">
              {t('relate.notFound')}
            </Typography>
          )}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface LineProps {
  row: TicketRow;
  isDisabled: boolean;
  onChoose: () => void;
}

function Line({ row, isDisabled, onChoose }: LineProps) {
  const { t } = useTranslation('hotline');
  const language = useLanguage();
  const { number, subject, status, schoolName } = row;
  return (
    <ListItemButton disabled={isDisabled} onClick={onChoose} sx={{ display: 'block', px: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        {subject}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {[number, t(`status.${status}`), schoolName && inLanguage(schoolName, language)]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
    </ListItemButton>
  );
}
