import { TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { readDay } from '../../calendarWords.ts';

interface DayFieldProps {
  label: string;
  /** An ISO day, or what was typed while it is not one. */
  value: string;
  onChange: (day: string) => void;
  disabled?: boolean;
  required?: boolean;
  helperText?: string | undefined;
}

function shown(value: string, language: 'ru' | 'en'): string {
  return readDay(value) === value ? formatDay(value, language).replaceAll('/', '.') : value;
}

/** A day typed as people write it; what is no day of the calendar is said at once. */
export function DayField({ label, value, onChange, helperText, ...field }: DayFieldProps) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const [text, setText] = useState(() => shown(value, language));
  useEffect(() => {
    setText((typed) => ((readDay(typed) ?? typed) === value ? typed : shown(value, language)));
  }, [value, language]);
  const isWrong = text.trim() !== '' && readDay(text) === undefined;
  return (
    <TextField
      {...field}
      label={label}
      value={text}
      placeholder={t('draft.dayHint')}
      error={isWrong}
      helperText={isWrong ? t('draft.dayImpossible') : helperText}
      onChange={(event) => {
        setText(event.target.value);
        onChange(readDay(event.target.value) ?? event.target.value);
      }}
      slotProps={{ htmlInput: { maxLength: 10, autoComplete: 'off' } }}
      sx={{ width: 168 }}
    />
  );
}
