import { Accordion, AccordionDetails, AccordionSummary, Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FileSpec } from '../../../functions/exchange/contract/contract.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { ColumnTable } from '../components/ColumnTable.tsx';
import { contractInForce } from '../queries.ts';

/** The contract for people: each file with its columns, as the check runs them. The open file stands in the address. */
export function ContractPage() {
  const { t } = useTranslation('exchange');
  const contract = useQuery(contractInForce());
  const [{ file }, choose] = useAddress('file');
  return (
    <PageFrame title={t('contract.title')} subtitle={t('contract.subtitle')}>
      <Sights query={contract}>
        {({ standard, edition, manifest, files }) => (
          <>
            <Typography sx={{ mb: 1, maxWidth: 860 }}>
              {t('contract.edition', { standard, edition, manifest: manifest.file, count: files.length })}
            </Typography>
            <Typography sx={{ mb: 1, maxWidth: 860 }}>{t('contract.modes')}</Typography>
            <Alert severity="info" sx={{ mb: 2, maxWidth: 860 }}>
              {t('contract.notTaken')}
            </Alert>
            {files.map((spec) => (
              <FilePart
                key={spec.name}
                spec={spec}
                isOpen={file === spec.name}
                onOpen={(open) => choose({ file: open ? spec.name : '' })}
              />
            ))}
          </>
        )}
      </Sights>
    </PageFrame>
  );
}

interface FilePartProps {
  spec: FileSpec;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
}

function FilePart({ spec, isOpen, onOpen }: FilePartProps) {
  const { t } = useTranslation('exchange');
  return (
    <Accordion
      variant="outlined"
      disableGutters
      expanded={isOpen}
      onChange={(_event, open) => onOpen(open)}
      slotProps={{ heading: { component: 'h2' }, transition: { unmountOnExit: true } }}
    >
      <AccordionSummary expandIcon={<ChevronDown size={18} />}>
        <Box>
          <Typography component="span" variant="subtitle1" sx={{ display: 'block' }}>
            {spec.name}
          </Typography>
          <Typography component="span" variant="body2" color="text.secondary">
            {t(`fileMeaning.${spec.name.replace('.csv', '')}` as 'fileMeaning.orgs')}
            {spec.notAccepted && ` ${t(`contract.refused.${spec.notAccepted}`)}`}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <ColumnTable spec={spec} />
      </AccordionDetails>
    </Accordion>
  );
}
