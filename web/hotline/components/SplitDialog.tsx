import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation, EntryView } from '../../../functions/hotline/contract/views.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useRelate } from '../incidentQueries.ts';
import type { Related } from '../related.ts';

const movable = new Set<EntryView['kind']>(['question', 'reply', 'reopened', 'answer', 'note']);
const longest = 120;

interface SplitDialogProps {
  ticket: Conversation;
  onClose: () => void;
  onDone: (done: Related) => void;
}

/** Chooses entries for a ticket of their own; the last word of the asker is chosen to begin with. */
export function SplitDialog({ ticket, onClose, onDone }: SplitDialogProps) {
  const { t } = useTranslation('incidents');
  const { t: th } = useTranslation('hotline');
  const entries = ticket.conversation.filter(({ kind, from }) => movable.has(kind) && !from);
  const lastWord = entries.slice(1).findLast(({ side }) => side === 'asker');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(lastWord ? [lastWord.id] : []));
  const [subject, setSubject] = useState((lastWord?.text ?? '').slice(0, longest));
  const attempt = useAttempt();
  const relate = useRelate();
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const split = () =>
    relate.mutate(
      { does: 'split', ticketId: ticket.id, entries: [...chosen], subject, idempotencyKey: attempt.key },
      {
        onSuccess: ({ id }) =>
          onDone({ what: 'split', undo: { does: 'rejoin', ticketId: ticket.id, partId: id } }),
        onError: attempt.failed,
      },
    );
  return (
    <Dialog open fullWidth onClose={onClose} aria-labelledby="split-title">
      <DialogTitle id="split-title">{t('relate.splitTitle')}</DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 1.5, pt: 1 }}>
          <Typography variant="body2">{t('relate.splitHint')}</Typography>
          {entries.map(({ id, kind, text }) => {
            const words = text ? text.slice(0, longest) : t('relate.noWords');
            return (
              <FormControlLabel
                key={id}
                control={
                  <Checkbox
                    checked={chosen.has(id)}
                    onChange={() => toggle(id)}
                    slotProps={{ input: { 'aria-label': t('relate.choose', { text: words }) } }}
                  />
                }
                label={
                  <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                    {`${th(`entryKind.${kind}`)}: ${words}`}
                  </Typography>
                }
              />
            );
          })}
          <TextField
            label={t('relate.subject')}
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          {relate.isError && <LoadFailed error={relate.error} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
        <Button
          variant="contained"
          disabled={chosen.size === 0 || subject.trim() === ''}
          loading={relate.isPending}
          onClick={split}
        >
          {t('relate.doSplit')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
