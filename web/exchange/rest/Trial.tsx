import { Alert, Box, Button, MenuItem, Paper, Stack, TextField, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { SendHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shelfNameSchema, shelfNames } from '../../../functions/exchange/contract/rest.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { TrialResult } from './TrialResult.tsx';
import { type Credentials, trialPath, tryCall } from './trial.ts';

const usualQuery = 'limit=5';

interface TrialProps {
  credentials: Credentials;
  onCredentials: (credentials: Credentials) => void;
}

/** A call as another system would make it, with the reply as it would get it. */
export function Trial({ credentials, onCredentials }: TrialProps) {
  const { t } = useTranslation('exchange');
  const [address, choose] = useAddress('list', 'id', 'query');
  const list = shelfNameSchema.safeParse(address.list).data ?? 'orgs';
  const [typed, setTyped] = useState({ id: address.id, query: address.query || usualQuery });
  const call = useMutation({ mutationFn: (path: string) => tryCall(credentials, path) });
  const isReady = credentials.id.trim() !== '' && credentials.secret.trim() !== '';
  const send = () => {
    if (!isReady) return;
    choose({ list, ...typed });
    call.mutate(trialPath({ list, ...typed }));
  };
  return (
    <Paper component="section" variant="outlined" aria-labelledby="rest-trial" sx={{ p: 2 }}>
      <Typography component="h2" variant="h6" id="rest-trial">
        {t('rest.trial.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {t('rest.trial.note')}
      </Typography>
      <Box
        component="form"
        noValidate
        autoComplete="off"
        onSubmit={submitting(send)}
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}
      >
        <TextField
          required
          size="small"
          label={t('rest.secret.id')}
          value={credentials.id}
          onChange={({ target }) => onCredentials({ ...credentials, id: target.value })}
        />
        <TextField
          required
          size="small"
          type="password"
          label={t('rest.secret.secret')}
          value={credentials.secret}
          onChange={({ target }) => onCredentials({ ...credentials, secret: target.value })}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
        <TextField
          select
          size="small"
          label={t('rest.trial.list')}
          value={list}
          onChange={({ target }) => {
            choose({ list: target.value });
            setTyped({ ...typed, id: '' });
          }}
        >
          {shelfNames.map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          size="small"
          label={t('rest.trial.id')}
          value={typed.id}
          onChange={({ target }) => setTyped({ ...typed, id: target.value })}
        />
        <TextField
          size="small"
          label={t('rest.trial.query')}
          helperText={t('rest.trial.queryAdvice')}
          value={typed.query}
          onChange={({ target }) => setTyped({ ...typed, query: target.value })}
          sx={{ gridColumn: { sm: '1 / -1' } }}
        />
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', gridColumn: { sm: '1 / -1' } }}>
          <Button
            type="submit"
            variant="contained"
            startIcon={<SendHorizontal size={16} />}
            loading={call.isPending}
            disabled={!isReady}
          >
            {t('rest.trial.send')}
          </Button>
          {call.data?.next && (
            <Button loading={call.isPending} onClick={() => call.data?.next && call.mutate(call.data.next)}>
              {t('rest.trial.next')}
            </Button>
          )}
        </Stack>
      </Box>
      <Box aria-live="polite">
        {call.isError && (
          <Alert severity="error" sx={{ mt: 2 }}>
            {t('rest.trial.failed')}
          </Alert>
        )}
        {call.data && <TrialResult reply={call.data} />}
      </Box>
    </Paper>
  );
}
