import { Chip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { TrustLevel } from '../../../functions/exchange/contract/trust.ts';

const colours = { trusted: 'success', low: 'warning', notEnough: 'default' } as const;

export function LevelChip({ level }: { level: TrustLevel }) {
  const { t } = useTranslation('exchange');
  return <Chip size="small" variant="outlined" color={colours[level]} label={t(`trust.level.${level}`)} />;
}
