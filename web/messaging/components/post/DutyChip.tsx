import { Chip } from '@mui/material';
import { CircleCheck, Hourglass, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../../../functions/messaging/contract/post.ts';

const looks: Partial<Record<Duty, { icon: LucideIcon; color: 'warning' | 'error' | 'success' }>> = {
  waiting: { icon: Hourglass, color: 'warning' },
  overdue: { icon: TriangleAlert, color: 'error' },
  answered: { icon: CircleCheck, color: 'success' },
  answeredLate: { icon: CircleCheck, color: 'warning' },
};

/** Where an owed answer stands, in words and with a sign of its own; nothing where none is owed. */
export function DutyChip({ duty }: { duty: Duty }) {
  const { t } = useTranslation('post');
  const look = looks[duty];
  if (!look) return null;
  const Icon = look.icon;
  return (
    <Chip
      size="small"
      variant="outlined"
      color={look.color}
      icon={<Icon size={14} aria-hidden="true" />}
      label={t(`duty.${duty}`)}
    />
  );
}
