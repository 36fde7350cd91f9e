import { Accordion, AccordionDetails, AccordionSummary, Typography } from '@mui/material';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RestView } from '../../../functions/exchange/contract/rest.ts';

const parts = ['paging', 'filter', 'order', 'inner', 'bound', 'modified', 'notGiven', 'errors'] as const;

/** What of the standard is kept, and what is not given. */
export function Profile({ pageSize }: Pick<RestView, 'pageSize'>) {
  const { t } = useTranslation('exchange');
  return (
    <Accordion variant="outlined" disableGutters defaultExpanded slotProps={{ heading: { component: 'h2' } }}>
      <AccordionSummary expandIcon={<ChevronDown size={18} />}>
        <Typography component="span" variant="h6">
          {t('rest.profile.title')}
        </Typography>
      </AccordionSummary>
      <AccordionDetails>
        {parts.map((part) => (
          <Typography key={part} variant="body2" sx={{ mb: 1, maxWidth: '75ch', overflowWrap: 'anywhere' }}>
            {t(`rest.profile.${part}`, pageSize)}
          </Typography>
        ))}
      </AccordionDetails>
    </Accordion>
  );
}
