import { MenuItem, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { DeskOperator } from '../../../functions/hotline/contract/desk.ts';

interface AssignFieldProps {
  operators: readonly DeskOperator[];
  isDisabled?: boolean;
  onAssign: (operatorId: string) => void;
}

/** To whom of the desk tickets are given; choosing a name is the deed. */
export function AssignField({ operators, isDisabled = false, onAssign }: AssignFieldProps) {
  const { t } = useTranslation('hotline');
  return (
    <TextField
      select
      label={t('assign.label')}
      value=""
      disabled={isDisabled}
      onChange={(event) => onAssign(event.target.value)}
      sx={{ minWidth: 150 }}
    >
      {operators.length === 0 && <MenuItem disabled>{t('assign.nobody')}</MenuItem>}
      {operators.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
