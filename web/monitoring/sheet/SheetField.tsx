import { MenuItem, type SxProps, TextField, type Theme } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { FormParameter, PrefillSource } from '../../../functions/monitoring/contract/form.ts';
import type { Value } from '../../../functions/monitoring/contract/submission.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { unitOf } from './unitOf.ts';
import { useValueWords } from './valueWords.ts';

interface SheetFieldProps {
  parameter: FormParameter;
  isRequired: boolean;
  isWrong: boolean;
  value: Value | undefined;
  /** What the product knows of the school, and from where. */
  known?: { value: Value; from: PrefillSource };
  onChange: (value: Value) => void;
}

/** The name of an indicator is a sentence: it stands above its field and wraps, instead of being cut within. */
const nameAbove: SxProps<Theme> = {
  '& .MuiInputLabel-root': {
    position: 'static',
    transform: 'none',
    whiteSpace: 'normal',
    color: 'text.primary',
    mb: 0.5,
  },
  '& .MuiFormHelperText-root': { mx: 0 },
};
const shortUnderName: SxProps<Theme> = { ...nameAbove, '& .MuiInputBase-root': { maxWidth: 280 } };

/** One field of a sheet, by the kind of value its parameter asks for. */
export function SheetField({ parameter, isRequired, isWrong, value, known, onChange }: SheetFieldProps) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const words = useValueWords();
  const { code, name, definition, valueType } = parameter;
  const isNumber = valueType === 'count' || valueType === 'number' || valueType === 'share';
  const isYesNo = valueType === 'yesNo';
  const measuredIn = unitOf(parameter, language);
  const hint = [
    isWrong ? t(`sheet.wrong.${valueType}`) : inLanguage(definition, language),
    known && t('sheet.known', { from: t(`designer.prefill.${known.from}`), value: words(known.value) }),
  ];
  return (
    <TextField
      id={`field-${code}`}
      label={[inLanguage(name, language), measuredIn].filter(Boolean).join(', ')}
      required={isRequired}
      error={isWrong}
      helperText={sentences(hint)}
      value={shownIn(value)}
      select={isYesNo}
      multiline={valueType === 'text'}
      type={valueType === 'date' ? 'date' : 'text'}
      onChange={({ target }) => onChange(isNumber ? numberIn(target.value) : yesNoIn(target.value, isYesNo))}
      onBlur={() => isNumber && typeof value === 'string' && onChange(finished(value))}
      slotProps={{
        htmlInput: { ...(isNumber && { inputMode: 'decimal' }), maxLength: 500 },
        inputLabel: { shrink: true },
        input: { notched: false },
      }}
      sx={valueType === 'text' ? nameAbove : shortUnderName}
    >
      {isYesNo && [
        <MenuItem key="" value="">
          {t('sheet.noAnswer')}
        </MenuItem>,
        <MenuItem key="yes" value="yes">
          {words(true)}
        </MenuItem>,
        <MenuItem key="no" value="no">
          {words(false)}
        </MenuItem>,
      ]}
    </TextField>
  );
}

function shownIn(value: Value | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === undefined ? '' : String(value);
}

/** What there is to say of a field, each part a sentence. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part ? `${part.replace(/\.$/u, '')}.` : [])).join(' ');
}

/** A number as people type it; what is none stays as it was typed, so that nothing is lost while it is. */
function numberIn(typed: string): Value {
  const plain = typed.replace(/\s/gu, '').replace(',', '.');
  return /^-?\d+(\.\d*[1-9])?$/u.test(plain) ? Number(plain) : typed;
}

/** «12,50» is a number too, once nobody types on. */
function finished(typed: string): Value {
  const plain = typed.replace(/\s/gu, '').replace(',', '.');
  return /^-?\d+(\.\d+)?$/u.test(plain) ? Number(plain) : typed;
}

function yesNoIn(typed: string, isYesNo: boolean): Value {
  return isYesNo && typed !== '' ? typed === 'yes' : typed;
}
