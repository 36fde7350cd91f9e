import { Accordion, AccordionDetails, AccordionSummary, Box, Button, Typography } from '@mui/material';
import { ChevronDown, FileX, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, FileSpec } from '../../../functions/exchange/contract/contract.ts';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { ColumnTable } from '../components/ColumnTable.tsx';
import { ColumnDialog } from './ColumnDialog.tsx';
import { FileDialog } from './FileDialog.tsx';

interface FilePartProps {
  spec: FileSpec;
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  /** The edition whose columns the reader may change. */
  reworking: EditionView | undefined;
}

/** A file of the contract with its columns. */
export function FilePart({ spec, isOpen, onOpen, reworking }: FilePartProps) {
  const { t } = useTranslation('exchange');
  const [isDropped, setDropped] = useState(false);
  const [edited, setEdited] = useState<{ column: Column | undefined }>();
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
            {t(`fileMeaning.${spec.name.replace('.csv', '')}` as 'fileMeaning.orgs', { defaultValue: '' })}
            {spec.notAccepted && ` ${t(`contract.refused.${spec.notAccepted}`)}`}
          </Typography>
        </Box>
      </AccordionSummary>
      <AccordionDetails>
        <ColumnTable spec={spec} {...(reworking && { onEdit: (column: Column) => setEdited({ column }) })} />
        {reworking && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            <Button startIcon={<Plus size={18} />} onClick={() => setEdited({ column: undefined })}>
              {t('rework.add', { file: spec.name })}
            </Button>
            <Button color="error" startIcon={<FileX size={18} />} onClick={() => setDropped(true)}>
              {t('rework.dropFile', { file: spec.name })}
            </Button>
          </Box>
        )}
      </AccordionDetails>
      {reworking && isDropped && (
        <FileDialog edition={reworking} file={spec.name} onClose={() => setDropped(false)} />
      )}
      {reworking && edited && (
        <ColumnDialog
          edition={reworking}
          file={spec.name}
          column={edited.column}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Accordion>
  );
}
