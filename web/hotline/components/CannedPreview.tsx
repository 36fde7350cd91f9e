import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fillReply } from '../../../functions/hotline/rules/replyText.ts';
import { useSession } from '../../shared/auth/person.ts';
import { valuesOf } from '../cannedSearch.ts';
import { conversationOf, ticketHead } from '../queries.ts';

const examples = 15;

/** The reply filled in with an open ticket's own values. */
export function CannedPreview({ text }: { text: string }) {
  const { t } = useTranslation('hotline');
  const { person } = useSession();
  const open = useQuery({ ...ticketHead({ view: 'open', queue: '', q: '' }), refetchInterval: false });
  const [chosen, setChosen] = useState('');
  const rows = open.data?.items.slice(0, examples) ?? [];
  const id = chosen || (rows[0]?.id ?? '');
  const ticket = useQuery({ ...conversationOf(id), refetchInterval: false, enabled: id !== '' });
  const filled = ticket.data && fillReply(text, valuesOf(ticket.data, person?.name));
  return (
    <Stack component="section" aria-label={t('canned.preview')} sx={{ gap: 1 }}>
      <Typography component="h2" variant="subtitle2">
        {t('canned.preview')}
      </Typography>
      {open.data && rows.length === 0 && <Typography variant="body2">{t('canned.noExample')}</Typography>}
      {rows.length > 0 && (
        <TextField
          select
          label={t('canned.previewOf')}
          value={id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {rows.map(({ id: one, number, subject }) => (
            <MenuItem key={one} value={one}>
              {`${t('numbered', { number })} · ${subject}`}
            </MenuItem>
          ))}
        </TextField>
      )}
      {filled && text.trim() !== '' && (
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.25 }}>
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{filled.text}</Typography>
        </Box>
      )}
      {filled && filled.missing.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('canned.missing', {
            names: filled.missing.map((name) => t(`canned.variable.${name}`)).join(', '),
          })}
        </Typography>
      )}
    </Stack>
  );
}
