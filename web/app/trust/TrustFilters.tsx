import { MenuItem, Stack, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { type TrustPage, trustLevels } from '../../../functions/exchange/contract/trust.ts';
import { useTrustWords } from './useTrustWords.ts';

interface TrustFiltersProps {
  chosen: { town: string; level: string; against: string };
  onChoose: (change: Partial<TrustFiltersProps['chosen']>) => void;
  /** Absent where the list is of one municipality anyhow. */
  towns?: readonly { id: string; name: string }[] | undefined;
  /** How many schools each field counts against. */
  against: TrustPage['against'];
}

export function TrustFilters({ chosen, onChoose, towns, against }: TrustFiltersProps) {
  const { t } = useTranslation('exchange');
  const { fieldName } = useTrustWords();
  return (
    <Stack direction="row" className="no-print" sx={{ gap: 1.5, flexWrap: 'wrap', mb: 2 }}>
      {towns && (
        <Select
          label={t('trust.filter.place')}
          value={chosen.town}
          options={[{ id: '', name: t('trust.filter.region') }, ...towns]}
          onChange={(town) => onChoose({ town })}
        />
      )}
      <Select
        label={t('trust.filter.level')}
        value={chosen.level}
        options={[
          { id: '', name: t('trust.filter.anyLevel') },
          ...trustLevels.map((id) => ({ id, name: t(`trust.level.${id}`) })),
        ]}
        onChange={(level) => onChoose({ level })}
      />
      <Select
        label={t('trust.filter.against')}
        value={chosen.against}
        options={[
          { id: '', name: t('trust.filter.anything') },
          ...against.map(({ field, schools }) => ({ id: field, name: `${fieldName(field)} – ${schools}` })),
        ]}
        onChange={(field) => onChoose({ against: field })}
      />
    </Stack>
  );
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange: (value: string) => void;
}

function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      sx={{ width: { xs: '100%', sm: 260 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {options.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
