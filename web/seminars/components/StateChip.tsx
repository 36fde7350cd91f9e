import { Chip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../../functions/seminars/contract/sessions.ts';

const colours = {
  draft: 'default',
  published: 'primary',
  moved: 'warning',
  cancelled: 'default',
  held: 'success',
} as const satisfies Record<SessionState, string>;

export function StateChip({ state }: { state: SessionState }) {
  const { t } = useTranslation('seminars');
  return <Chip size="small" variant="outlined" color={colours[state]} label={t(`state.${state}`)} />;
}
