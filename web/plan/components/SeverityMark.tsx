import { Box } from '@mui/material';
import { CircleAlert, Info, type LucideIcon, OctagonAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { severityColours } from '../ganttPalette.ts';
import type { Severity } from '../severity.ts';

const icons: Record<Severity, LucideIcon> = { contradiction: OctagonAlert, gap: CircleAlert, notice: Info };

/** How much a finding weighs, by shape and colour alike. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = useTranslation('plan');
  const Icon = icons[severity];
  return (
    <Box
      component="span"
      role="img"
      aria-label={t(`finding.severity.${severity}`)}
      sx={[
        { display: 'inline-flex', flexShrink: 0, mt: '1px', color: severityColours.light[severity] },
        (theme) => theme.applyStyles('dark', { color: severityColours.dark[severity] }),
      ]}
    >
      <Icon size={20} aria-hidden="true" />
    </Box>
  );
}
