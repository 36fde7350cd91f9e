import { Box } from '@mui/material';
import {
  AlarmClockCheck,
  Ban,
  Check,
  CircleDashed,
  CircleHelp,
  Hourglass,
  type LucideIcon,
  Minus,
  TriangleAlert,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import { chartPalette, type StatusKey } from '../charts/palette.ts';

const icons: Record<StatusKey, LucideIcon> = {
  satisfied: Check,
  satisfiedLate: AlarmClockCheck,
  missing: Hourglass,
  overdue: TriangleAlert,
  noData: CircleHelp,
  notAccepted: CircleDashed,
  excused: Ban,
  notExpected: Minus,
};

/** A status in words, with a sign of its own beside the colour. */
export function StatusChip({ status, late }: { status: EvidenceStatus; late?: boolean | undefined }) {
  const { t } = useTranslation('shared');
  const key: StatusKey = status === 'satisfied' && late ? 'satisfiedLate' : status;
  const Icon = icons[key];
  return (
    <Box
      component="span"
      sx={[
        {
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.75,
          pl: 0.75,
          pr: 1,
          py: 0.25,
          borderRadius: 4,
          border: 1,
          borderColor: chartPalette.light.status[key].colour,
          fontSize: '0.8125rem',
          lineHeight: 1.4,
          '& svg': { color: chartPalette.light.status[key].colour, flexShrink: 0 },
        },
        (theme) =>
          theme.applyStyles('dark', {
            borderColor: chartPalette.dark.status[key].colour,
            '& svg': { color: chartPalette.dark.status[key].colour },
          }),
      ]}
    >
      <Icon size={15} aria-hidden="true" />
      {t(`status.${key}`)}
    </Box>
  );
}
