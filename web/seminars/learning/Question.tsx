import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { Check, X } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checked, PathView } from '../../../functions/seminars/learning/contract.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';

interface QuestionProps {
  question: PathView['questions'][number];
  place: number;
  chosen: number | undefined;
  /** What the check said of the answer. */
  told: Checked['answers'][number] | undefined;
  isMissed: boolean;
  onChoose: (option: number) => void;
}

/** A question with three options; once checked, which was right and why. */
export function Question({
  question: { text, options },
  place,
  chosen,
  told,
  isMissed,
  onChoose,
}: QuestionProps) {
  const { t } = useTranslation('learning');
  const language = useLanguage();
  const id = useId();
  const Mark = told?.isRight ? Check : X;
  return (
    <Box
      component="li"
      sx={{ p: 1.5, border: 1, borderColor: isMissed ? 'error.main' : 'divider', borderRadius: 2 }}
    >
      <FormControl error={isMissed} disabled={told !== undefined} fullWidth>
        <FormLabel
          id={id}
          sx={{ color: 'text.primary', fontWeight: 600, '&.Mui-disabled': { color: 'text.primary' } }}
        >
          {place}. {inLanguage(text, language)}
        </FormLabel>
        <RadioGroup
          aria-labelledby={id}
          aria-describedby={told && `${id}-told`}
          value={chosen ?? ''}
          onChange={(_event, value) => onChoose(Number(value))}
        >
          {options.map((option, at) => (
            <FormControlLabel
              key={option.ru}
              value={at}
              control={<Radio />}
              label={inLanguage(option, language)}
              sx={{
                minHeight: 44,
                py: 0.5,
                '& .MuiFormControlLabel-label.Mui-disabled': { color: 'text.primary' },
              }}
            />
          ))}
        </RadioGroup>
      </FormControl>
      {told && (
        <Box id={`${id}-told`} sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
          <Box sx={{ color: told.isRight ? 'success.main' : 'error.main', flex: 'none', pt: 0.25 }}>
            <Mark size={18} aria-hidden="true" />
          </Box>
          <Typography variant="body2">
            <strong>
              {told.isRight
                ? t('check.right')
                : t('check.wrong', { option: inLanguage(options[told.right] ?? text, language) })}
            </strong>{' '}
            {inLanguage(told.because, language)}
          </Typography>
        </Box>
      )}
    </Box>
  );
}
