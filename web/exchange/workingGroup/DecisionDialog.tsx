import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { GroupMeetingView } from '../../../functions/exchange/contract/workingGroup.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { editionList } from '../editions/queries.ts';
import { useMeetingStep } from './queries.ts';

const draftSchema = z.object({
  text: z.string(),
  owner: z.string(),
  dueOn: z.string(),
  parameters: z.string(),
  edition: z.string(),
});
const empty = () => ({ text: '', owner: '', dueOn: '', parameters: '', edition: '' });

/** What a meeting decided: who, by when, and which parameters and edition of the contract it is about. */
export function DecisionDialog({ meeting, onClose }: { meeting: GroupMeetingView; onClose: () => void }) {
  const { t } = useTranslation('exchange');
  const attempt = useAttempt();
  const decide = useMeetingStep();
  const editions = useQuery(editionList());
  const key = `exchange.group.decision.${meeting.id}`;
  const { draft, change, startAnew } = useKeptDraft(key, draftSchema, empty);
  const isReady = draft.text.trim().length >= 3 && draft.owner.trim().length >= 3 && draft.dueOn !== '';
  const send = () =>
    isReady &&
    decide.mutate(
      {
        what: 'decide',
        meeting,
        idempotencyKey: attempt.key,
        body: {
          text: draft.text.trim(),
          owner: draft.owner.trim(),
          dueOn: draft.dueOn,
          links: {
            parameters: draft.parameters
              .split(',')
              .map((code) => code.trim())
              .filter(Boolean),
            ...(draft.edition && { edition: Number(draft.edition) }),
          },
        },
      },
      {
        onSuccess: () => {
          startAnew();
          onClose();
        },
        onError: attempt.failed,
      },
    );
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby="decision-title">
      <form onSubmit={submitting(send)}>
        <DialogTitle id="decision-title">{t('group.decide')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          <TextField
            required
            multiline
            minRows={2}
            label={t('group.decision')}
            value={draft.text}
            onChange={({ target }) => change({ ...draft, text: target.value })}
            slotProps={{ htmlInput: { maxLength: 5000 } }}
          />
          <TextField
            required
            label={t('group.owner')}
            value={draft.owner}
            onChange={({ target }) => change({ ...draft, owner: target.value })}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          <TextField
            required
            type="date"
            label={t('group.dueOn')}
            value={draft.dueOn}
            onChange={({ target }) => change({ ...draft, dueOn: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            label={t('group.parameterCodes')}
            helperText={t('group.parameterHint')}
            value={draft.parameters}
            onChange={({ target }) => change({ ...draft, parameters: target.value })}
          />
          <TextField
            select
            label={t('group.ofEdition')}
            value={editions.data ? draft.edition : ''}
            onChange={({ target }) => change({ ...draft, edition: target.value })}
            slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          >
            <MenuItem value="">{t('group.noEdition')}</MenuItem>
            {editions.data?.items.map(({ number }) => (
              <MenuItem key={number} value={String(number)}>
                {t('group.edition', { number })}
              </MenuItem>
            ))}
          </TextField>
          {decide.error && <LoadFailed error={decide.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" disabled={!isReady} loading={decide.isPending}>
            {t('group.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
