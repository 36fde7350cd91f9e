import { MenuItem, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { MeasurePredicate } from '../../../../functions/plan/contract.ts';
import { knownPredicates, nameOfPredicate, predicateNames } from '../../knownPredicates.ts';

interface PredicateFieldProps {
  label: string;
  predicate: MeasurePredicate | undefined;
  onChange: (predicate: MeasurePredicate | undefined) => void;
}

const NONE = 'none';
const OTHER = 'other';

/** What proves a measure: one of the proofs the system knows, each with its meaning. */
export function PredicateField({ label, predicate, onChange }: PredicateFieldProps) {
  const { t } = useTranslation('plan');
  const name = predicate ? (nameOfPredicate(predicate) ?? OTHER) : NONE;
  return (
    <TextField
      select
      fullWidth
      label={label}
      value={name}
      helperText={t(`predicate.${name}Meaning`)}
      onChange={(event) => {
        const chosen = predicateNames.find((known) => known === event.target.value);
        onChange(chosen && knownPredicates[chosen]);
      }}
    >
      <MenuItem value={NONE}>{t('predicate.none')}</MenuItem>
      {predicateNames.map((known) => (
        <MenuItem key={known} value={known}>
          {t(`predicate.${known}`)}
        </MenuItem>
      ))}
      {predicate && name === OTHER && (
        <MenuItem value={OTHER}>{t('predicate.other', { id: predicate.id })}</MenuItem>
      )}
    </TextField>
  );
}
