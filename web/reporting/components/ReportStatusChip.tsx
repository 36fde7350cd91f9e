import { Chip } from '@mui/material';
import { CircleDashed, FileCheck2, FilePenLine, Hourglass, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ReportStatus } from '../../../functions/reporting/contract/reports.ts';

const icons = {
  none: CircleDashed,
  draft: FilePenLine,
  submitted: Hourglass,
  returned: Undo2,
  accepted: FileCheck2,
  signed: FileCheck2,
};
const colours = {
  none: 'default',
  draft: 'default',
  submitted: 'info',
  returned: 'warning',
  accepted: 'success',
  signed: 'success',
} as const;

/** Where a report stands, in words with a sign beside the colour. */
export function ReportStatusChip({ status }: { status: ReportStatus | undefined }) {
  const { t } = useTranslation('reporting');
  const Icon = icons[status ?? 'none'];
  return (
    <Chip
      size="small"
      variant="outlined"
      color={colours[status ?? 'none']}
      icon={<Icon size={15} aria-hidden="true" />}
      label={status ? t(`status.${status}`) : t('list.none')}
      sx={{ color: 'text.primary' }}
    />
  );
}
