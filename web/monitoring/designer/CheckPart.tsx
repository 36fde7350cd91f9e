import { Alert, Autocomplete, Box, IconButton, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { comparisons, type Form } from '../../../functions/monitoring/contract/form.ts';
import type { ParameterLine } from '../../../functions/monitoring/contract/parameter.ts';
import { isNumeric, outcomeOf } from '../../../functions/monitoring/rules/checks.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import type { Design } from './Designer.tsx';
import { FlaggedToday } from './FlaggedToday.tsx';

type Check = Design['checks'][number];

interface CheckPartProps {
  form: Form;
  /** What stands here is what the server has. */
  isSaved: boolean;
  check: Check;
  /** Codes that the form asks for. */
  codes: readonly string[];
  catalogue: readonly ParameterLine[];
  schoolName: (school: NodeId) => string;
  /** With nothing the check is left out. */
  onChange: (check: Check | undefined) => void;
}

/** A check between fields: two sums, how they compare, a case that passes and one that fails. */
export function CheckPart({ form, isSaved, check, codes, catalogue, schoolName, onChange }: CheckPartProps) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const numbers = catalogue.filter((one) => codes.includes(one.code) && isNumeric(one));
  const nameOf = (code: string) => {
    const parameter = catalogue.find((one) => one.code === code);
    return parameter ? inLanguage(parameter.name, language) : code;
  };
  const sum = (side: 'left' | 'right') => (
    <Autocomplete
      multiple
      options={numbers.map(({ code }) => code)}
      value={check[side]}
      getOptionLabel={nameOf}
      onChange={(_event, chosen) => onChange({ ...check, [side]: chosen })}
      renderInput={(props) => <TextField {...props} label={t(`designer.${side}`)} />}
    />
  );
  const fields = [...new Set([...check.left, ...check.right])];
  return (
    <Box
      component="fieldset"
      sx={{
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        p: 2,
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1.5,
        minWidth: 0,
      }}
    >
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5 }}>
        {(['ru', 'en'] as const).map((one) => (
          <TextField
            key={one}
            label={t(`designer.message.${one}`)}
            required={one === 'ru'}
            value={check.message[one]}
            onChange={({ target }) =>
              onChange({ ...check, message: { ...check.message, [one]: target.value } })
            }
            sx={{ flex: 1 }}
          />
        ))}
        <IconButton
          aria-label={t('designer.removeCheck', { name: check.message.ru })}
          onClick={() => onChange(undefined)}
          sx={{
            alignSelf: { xs: 'flex-end', sm: 'center' },
            order: { xs: -1, sm: 0 },
            mt: { xs: -1, sm: 0 },
          }}
        >
          <X size={18} />
        </IconButton>
      </Stack>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: 'minmax(0, 1fr) 160px minmax(0, 1fr) 96px',
          },
        }}
      >
        {sum('left')}
        <TextField
          select
          label={t('designer.compare')}
          value={check.compare}
          onChange={({ target }) =>
            onChange({
              ...check,
              compare: comparisons.find((one) => one === target.value) ?? check.compare,
            })
          }
        >
          {comparisons.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`designer.comparison.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {sum('right')}
        <TextField
          type="number"
          label={t('designer.constant')}
          value={check.constant}
          onChange={({ target }) => onChange({ ...check, constant: Number(target.value) })}
        />
      </Box>
      {fields.length > 0 &&
        (['passing', 'failing'] as const).map((example) => {
          const outcome = outcomeOf(check, check[example]);
          const isRight = outcome === (example === 'passing' ? 'passes' : 'fails');
          return (
            <Stack key={example} sx={{ gap: 1 }}>
              <Typography variant="body2">{t(`designer.example.${example}`)}</Typography>
              <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
                {fields.map((code) => (
                  <TextField
                    key={code}
                    size="small"
                    type="number"
                    label={nameOf(code)}
                    value={check[example][code] ?? ''}
                    onChange={({ target }) => {
                      const { [code]: _before, ...rest } = check[example];
                      const typed = target.value === '' ? {} : { [code]: Number(target.value) };
                      onChange({ ...check, [example]: { ...rest, ...typed } });
                    }}
                    sx={{ flex: '0 1 300px' }}
                  />
                ))}
              </Stack>
              {!isRight && outcome !== 'unknown' && (
                <Alert severity="warning">{t(`designer.misbehaves.${example}`)}</Alert>
              )}
            </Stack>
          );
        })}
      {isSaved && <FlaggedToday form={form} checkId={check.id} schoolName={schoolName} />}
    </Box>
  );
}
