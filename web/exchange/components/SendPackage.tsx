import {
  Alert,
  AlertTitle,
  Box,
  Button,
  LinearProgress,
  MenuItem,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemWords } from '../../shared/ui/problemWords.ts';
import { editionList } from '../editions/queries.ts';
import { useCheckPackage } from '../queries.ts';

/** A package is chosen and goes to be checked at once. */
export function SendPackage({ onChecked }: { onChecked: (runId: string) => void }) {
  const { t } = useTranslation('exchange');
  const words = useProblemWords();
  const input = useRef<HTMLInputElement>(null);
  const check = useCheckPackage();
  const editions = useQuery(editionList());
  const [edition, setEdition] = useState<number>();
  const [sent, setSent] = useState(0);
  const send = (file: File | undefined) => {
    setSent(0);
    if (file) check.mutate({ file, edition, onSent: setSent }, { onSuccess: ({ id }) => onChecked(id) });
  };
  return (
    <Box sx={{ p: 2, border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5, maxWidth: 760 }}>
        {t('check.note')}
      </Typography>
      <input
        ref={input}
        type="file"
        hidden
        accept=".zip,application/zip"
        aria-label={t('check.choose')}
        onChange={(event) => {
          send(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      {(editions.data?.items.length ?? 0) > 0 && (
        <TextField
          select
          size="small"
          label={t('edition.checkBy')}
          value={edition ?? 0}
          onChange={({ target }) => setEdition(Number(target.value) || undefined)}
          sx={{ minWidth: 260, maxWidth: '100%', mr: 2, mb: { xs: 1.5, sm: 0 } }}
        >
          <MenuItem value={0}>{t('edition.checkByInForce')}</MenuItem>
          {editions.data?.items.map(({ number, state }) => (
            <MenuItem key={number} value={number}>
              {t('edition.option', { number, state: t(`edition.state.${state}`) })}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Button
        variant="contained"
        startIcon={<Upload size={18} />}
        loading={check.isPending}
        onClick={() => input.current?.click()}
      >
        {t('check.choose')}
      </Button>
      {check.isPending && sent > 0 && (
        <Box role="status" sx={{ mt: 2, maxWidth: 420 }}>
          <Typography variant="body2">
            {t(sent < 1 ? 'check.sent' : 'check.received', { share: Math.floor(sent * 100) })}
          </Typography>
          <LinearProgress
            aria-label={t('check.choose')}
            {...(sent < 1 ? { variant: 'determinate', value: sent * 100 } : {})}
          />
        </Box>
      )}
      {check.isError && (
        <Alert severity="error" sx={{ mt: 2 }}>
          <AlertTitle>{words(check.error).title}</AlertTitle>
          {words(check.error).advice}
        </Alert>
      )}
    </Box>
  );
}
