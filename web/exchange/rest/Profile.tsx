import { Accordion, AccordionDetails, AccordionSummary, Box, Typography } from '@mui/material';
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
        <Box
          component="dl"
          sx={{
            display: 'grid',
            gridTemplateColumns: { md: 'minmax(160px, max-content) minmax(0, 75ch)' },
            columnGap: 3,
            rowGap: { xs: 0.5, md: 1.5 },
            m: 0,
          }}
        >
          {parts.map((part) => (
            <Box key={part} sx={{ display: 'contents' }}>
              <Typography component="dt" variant="body2" sx={{ fontWeight: 600, maxWidth: 240 }}>
                {t(`rest.profile.${part}.name`)}
              </Typography>
              <Typography
                component="dd"
                variant="body2"
                sx={{ m: 0, mb: { xs: 1, md: 0 }, overflowWrap: 'anywhere' }}
              >
                {t(`rest.profile.${part}.text`, pageSize)}
              </Typography>
            </Box>
          ))}
        </Box>
      </AccordionDetails>
    </Accordion>
  );
}
