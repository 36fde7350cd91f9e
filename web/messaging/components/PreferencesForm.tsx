import {
  Alert,
  Button,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  type Choices,
  languageSchema,
  mailChoiceSchema,
  type ownPreferencesSchema,
} from '../../../functions/messaging/contract.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useSavePreferences } from '../queries.ts';

const choices = mailChoiceSchema.options;
const languages = languageSchema.options;

export function PreferencesForm({ own }: { own: z.infer<typeof ownPreferencesSchema> }) {
  const { t } = useTranslation('messaging');
  const { version, email, ...kept } = own;
  const [chosen, setChosen] = useState<Choices>(kept);
  const save = useSavePreferences();
  const change = (changes: Partial<Choices>) => {
    save.reset();
    setChosen({ ...chosen, ...changes });
  };
  return (
    <Stack
      component="form"
      sx={{ gap: 3, maxWidth: 620, alignItems: 'flex-start' }}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ ...chosen, version });
      }}
    >
      <Alert severity={email ? 'info' : 'warning'} sx={{ width: '100%' }}>
        {email ? t('preferences.address', { email }) : t('preferences.noAddress')}
      </Alert>
      <FormControl>
        <FormLabel id="mail-choice">{t('preferences.mail')}</FormLabel>
        <RadioGroup
          aria-labelledby="mail-choice"
          value={chosen.mail}
          onChange={(_event, mail) => change({ mail: mailChoiceSchema.parse(mail) })}
        >
          {choices.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio size="small" />}
              label={t(`preferences.choice.${one}`)}
            />
          ))}
        </RadioGroup>
        <FormHelperText sx={{ mx: 0 }}>{t(`preferences.hint.${chosen.mail}`)}</FormHelperText>
      </FormControl>
      <TextField
        select
        label={t('preferences.language')}
        value={chosen.language}
        onChange={(event) => change({ language: languageSchema.parse(event.target.value) })}
        sx={{ minWidth: 220 }}
      >
        {languages.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`preferences.languageOf.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Stack component="fieldset" sx={{ gap: 1, border: 0, p: 0, m: 0 }}>
        <Typography component="legend" variant="subtitle2">
          {t('preferences.quiet')}
        </Typography>
        <Stack direction="row" sx={{ gap: 2, mt: 1 }}>
          <TextField
            type="time"
            required
            label={t('preferences.quietFrom')}
            value={chosen.quietFrom}
            onChange={(event) => change({ quietFrom: event.target.value })}
          />
          <TextField
            type="time"
            required
            label={t('preferences.quietTo')}
            value={chosen.quietTo}
            onChange={(event) => change({ quietTo: event.target.value })}
          />
        </Stack>
        <FormHelperText>{t('preferences.quietAdvice')}</FormHelperText>
      </Stack>
      {save.isError && <LoadFailed error={save.error} />}
      <Stack direction="row" sx={{ gap: 2, alignItems: 'center' }}>
        <Button type="submit" variant="contained" loading={save.isPending}>
          {t('preferences.save')}
        </Button>
        {save.isSuccess && <Typography role="status">{t('preferences.saved')}</Typography>}
      </Stack>
    </Stack>
  );
}
