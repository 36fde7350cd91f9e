import {
  Alert,
  Box,
  FormControlLabel,
  MenuItem,
  Paper,
  Stack,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ConnectionView } from '../../../functions/exchange/contract/connection.ts';
import { sourceNameSchema } from '../../../functions/exchange/contract/pull.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { DropFile } from './DropFile.tsx';
import { useFaultWords } from './faultWords.ts';
import { useSaveConnection } from './queries.ts';

/** How the region is connected: what is asked, since when it answers, what is wrong. Secrets are not here. */
export function ConnectionPanel({ view, mayChange }: { view: ConnectionView; mayChange: boolean }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const save = useSaveConnection(view);
  const faultWords = useFaultWords();
  const { source, nightly, isSetUp, address, token, answeredAt, fault } = view;
  const facts = [
    address && [t('gradebook.connection.address'), address],
    token && [
      t('gradebook.connection.token'),
      t('gradebook.connection.tokenUntil', {
        from: formatInstant(token.obtainedAt, language),
        until: formatInstant(token.expiresAt, language),
      }),
    ],
    [
      t('gradebook.connection.answered'),
      answeredAt ? formatInstant(answeredAt, language) : t('gradebook.connection.never'),
    ],
  ].filter((fact) => Array.isArray(fact));
  return (
    <Paper component="section" variant="outlined" aria-label={t('gradebook.connection.title')} sx={{ p: 2 }}>
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('gradebook.connection.title')}
      </Typography>
      {!isSetUp && (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {t('gradebook.connection.notSetUp')}
        </Alert>
      )}
      {isSetUp && fault && (
        <Alert severity="error" sx={{ mb: 1.5 }}>
          {faultWords(fault)} {formatInstant(fault.at, language)}.
        </Alert>
      )}
      {isSetUp && !fault && answeredAt && (
        <Alert severity="success" sx={{ mb: 1.5 }}>
          {t('gradebook.connection.works')}
        </Alert>
      )}
      {source === 'dnevnik' && isSetUp && (
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: { sm: 'max-content 1fr' },
            columnGap: 2,
            rowGap: 0.5,
            m: 0,
            mb: 1.5,
          }}
        >
          {facts.map(([name, value]) => (
            <Box key={name} sx={{ display: 'contents' }}>
              <Typography component="dt" variant="body2" color="text.secondary">
                {name}
              </Typography>
              <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {value}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
      {mayChange && (
        <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
          <TextField
            select
            label={t('gradebook.connection.source')}
            value={source}
            size="small"
            disabled={save.isPending}
            onChange={({ target }) => save.mutate({ source: sourceNameSchema.parse(target.value), nightly })}
            sx={{ width: { xs: '100%', sm: 320 } }}
          >
            {sourceNameSchema.options.map((name) => (
              <MenuItem key={name} value={name}>
                {t(`gradebook.source.${name}`)}
              </MenuItem>
            ))}
          </TextField>
          <FormControlLabel
            control={
              <Switch
                checked={nightly}
                disabled={save.isPending}
                onChange={(_event, next) => save.mutate({ source, nightly: next })}
              />
            }
            label={t('gradebook.connection.nightly')}
          />
        </Stack>
      )}
      {save.isError && <LoadFailed error={save.error} />}
      {mayChange && source === 'fileDrop' && <DropFile />}
    </Paper>
  );
}
