import { Chip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { ParameterStatus } from '../../../functions/monitoring/contract/parameter.ts';

const colours = { draft: 'warning', approved: 'success', withdrawn: 'default' } as const;

export function StatusOfParameter({ status }: { status: ParameterStatus }) {
  const { t } = useTranslation('monitoring');
  return (
    <Chip size="small" variant="outlined" color={colours[status]} label={t(`parameters.status.${status}`)} />
  );
}
