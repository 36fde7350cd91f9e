import { Chip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { SubmissionStatus } from '../../../functions/monitoring/contract/submission.ts';

const colours = {
  notBegun: 'default',
  draft: 'default',
  submitted: 'info',
  returned: 'warning',
  accepted: 'success',
} as const;

export function StatusOfSheet({
  status = 'notBegun',
}: {
  status?: SubmissionStatus | 'notBegun' | undefined;
}) {
  const { t } = useTranslation('monitoring');
  return <Chip size="small" variant="outlined" color={colours[status]} label={t(`sheet.status.${status}`)} />;
}
