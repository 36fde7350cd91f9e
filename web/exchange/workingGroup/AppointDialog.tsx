import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { sideSchema } from '../../../functions/exchange/contract/editions.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useAppoint } from './queries.ts';

const draftSchema = z.object({
  number: z.string(),
  signedOn: z.string(),
  signatory: z.string(),
  members: z.array(z.object({ name: z.string(), post: z.string(), side: sideSchema })),
});
const empty = (): z.infer<typeof draftSchema> => ({
  number: '',
  signedOn: '',
  signatory: '',
  members: [
    { name: '', post: '', side: 'department' },
    { name: '', post: '', side: 'partner' },
  ],
});

/** An act with the whole group: who speaks for which organisation. */
export function AppointDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('exchange');
  const attempt = useAttempt();
  const appoint = useAppoint();
  const { draft, change, startAnew } = useKeptDraft('exchange.group.act', draftSchema, empty);
  const members = draft.members
    .map(({ name, post, side }) => ({ name: name.trim(), post: post.trim(), side }))
    .filter(({ name, post }) => name !== '' || post !== '');
  const isReady =
    draft.number.trim() !== '' &&
    draft.signedOn !== '' &&
    draft.signatory.trim().length >= 3 &&
    members.length > 0 &&
    members.every(({ name, post }) => name.length >= 3 && post.length >= 2);
  const send = () =>
    isReady &&
    appoint.mutate(
      {
        body: {
          number: draft.number.trim(),
          signedOn: draft.signedOn,
          signatory: draft.signatory.trim(),
          members,
        },
        idempotencyKey: attempt.key,
      },
      {
        onSuccess: () => {
          startAnew();
          onClose();
        },
        onError: attempt.failed,
      },
    );
  const put = (at: number, more: Partial<(typeof draft.members)[number]>) =>
    change({
      ...draft,
      members: draft.members.map((member, index) => (index === at ? { ...member, ...more } : member)),
    });
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="appoint-title">
      <form onSubmit={submitting(send)}>
        <DialogTitle id="appoint-title">{t('group.appoint')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, '&&': { pt: 1 } }}>
          <TextField
            required
            label={t('group.number')}
            value={draft.number}
            onChange={({ target }) => change({ ...draft, number: target.value })}
            slotProps={{ htmlInput: { maxLength: 40 } }}
          />
          <TextField
            required
            type="date"
            label={t('group.signedOn')}
            value={draft.signedOn}
            onChange={({ target }) => change({ ...draft, signedOn: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
          />
          <TextField
            required
            label={t('group.signatory')}
            value={draft.signatory}
            onChange={({ target }) => change({ ...draft, signatory: target.value })}
            slotProps={{ htmlInput: { maxLength: 200 } }}
          />
          {draft.members.map((member, at) => (
            <Box
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name until they are sent
              key={at}
              role="group"
              aria-label={t('group.member', { number: at + 1 })}
              sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '2fr 2fr 1fr' } }}
            >
              <TextField
                size="small"
                label={t('group.name')}
                value={member.name}
                onChange={({ target }) => put(at, { name: target.value })}
                slotProps={{ htmlInput: { maxLength: 200 } }}
              />
              <TextField
                size="small"
                label={t('group.post')}
                value={member.post}
                onChange={({ target }) => put(at, { post: target.value })}
                slotProps={{ htmlInput: { maxLength: 200 } }}
              />
              <TextField
                select
                size="small"
                label={t('group.side')}
                value={member.side}
                onChange={({ target }) => put(at, { side: sideSchema.parse(target.value) })}
              >
                {sideSchema.options.map((side) => (
                  <MenuItem key={side} value={side}>
                    {t(`side.${side}`)}
                  </MenuItem>
                ))}
              </TextField>
            </Box>
          ))}
          <Button
            startIcon={<Plus size={18} />}
            onClick={() =>
              change({ ...draft, members: [...draft.members, { name: '', post: '', side: 'department' }] })
            }
            sx={{ justifySelf: 'start' }}
          >
            {t('group.addMember')}
          </Button>
          {appoint.error && <LoadFailed error={appoint.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" disabled={!isReady} loading={appoint.isPending}>
            {t('group.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
