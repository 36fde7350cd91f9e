import { MenuItem, Stack, TextField } from '@mui/material';
import type { ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrongWords, type Wrong } from '../forms.ts';

const kinds = ['regionalAct', 'schoolAct'] as const;

interface ActFieldsProps {
  field: (name: 'actKind' | 'actNumber' | 'actSignedOn') => {
    name: string;
    value: string;
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  };
  wrong: Wrong;
}

/** The act that a statement of a calendar rests on. */
export function ActFields({ field, wrong }: ActFieldsProps) {
  const { t } = useTranslation('calendar');
  const words = useWrongWords();
  const fault = (place: string) => ({
    error: wrong[place] !== undefined,
    helperText: words(wrong[place]),
  });
  return (
    <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
      <TextField select {...field('actKind')} fullWidth label={t('calendar.field.actKind')}>
        {kinds.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`calendar.actKindName.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        {...field('actNumber')}
        {...fault('act.number')}
        fullWidth
        label={t('calendar.field.actNumber')}
      />
      <TextField
        {...field('actSignedOn')}
        {...fault('act.signedOn')}
        type="date"
        fullWidth
        label={t('calendar.field.actSignedOn')}
        slotProps={{ inputLabel: { shrink: true } }}
      />
    </Stack>
  );
}

/** The act as typed; none while it has no number. */
export function actTyped({
  actKind,
  actNumber,
  actSignedOn,
}: Record<'actKind' | 'actNumber' | 'actSignedOn', string>) {
  return actNumber.trim() === '' ? undefined : { kind: actKind, number: actNumber, signedOn: actSignedOn };
}
