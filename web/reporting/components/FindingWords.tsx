import { Box } from '@mui/material';
import { Check, Hourglass, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ControlView } from '../../../functions/reporting/contract/controls.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

const icons = { open: Hourglass, overdue: TriangleAlert, remedied: Check } as const;
const colours = { open: 'text.secondary', overdue: 'error.main', remedied: 'success.main' } as const;

/** How a finding stands, with a sign beside the colour. */
export function FindingWords({ finding }: { finding: ControlView['findings'][number] }) {
  const { t } = useTranslation('control');
  const language = useLanguage();
  const { state, remedyBy, overdueDays = 0, rechecks } = finding;
  const Icon = icons[state];
  const day = formatDay(state === 'remedied' ? (rechecks.at(-1)?.on ?? remedyBy) : remedyBy, language);
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        gap: 0.75,
        alignItems: 'center',
        fontSize: '0.875rem',
        color: colours[state],
        '& svg': { flexShrink: 0 },
      }}
    >
      <Icon size={15} aria-hidden="true" />
      {state === 'overdue'
        ? t('finding.overdue', { day, count: overdueDays })
        : t(`finding.${state}`, { day })}
    </Box>
  );
}
