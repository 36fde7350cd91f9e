import { Button, Stack, Typography } from '@mui/material';
import { FileDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Act } from '../../../functions/registry/contract/acts.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { ActRef } from '../actQueries.ts';
import { fileSize } from '../fileSize.ts';
import { useAttachScan, useOpenScan } from '../scanQueries.ts';
import { SaveFailed } from './SaveFailed.tsx';
import { ScanField } from './ScanField.tsx';

interface ActScanProps {
  act: Pick<Act, 'scan'>;
  actRef: ActRef;
  /** Of the node's record of acts. */
  version: number;
  /** A scan may be laid beside the act, or exchanged while nobody has decided. */
  mayAttach?: boolean;
}

/** The scan of an act: opened by a link that is good for minutes, or laid beside the act. */
export function ActScan({ act: { scan }, actRef, version, mayAttach = false }: ActScanProps) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const open = useOpenScan(actRef);
  const attach = useAttachScan(actRef);
  const failed = open.error ?? attach.error;
  return (
    <Stack sx={{ gap: 0.5, mt: 0.5, alignItems: 'flex-start' }}>
      {scan ? (
        <Button
          size="small"
          startIcon={<FileDown size={16} />}
          loading={open.isPending}
          onClick={() => open.mutate()}
          sx={{ ml: -0.5, textAlign: 'left', overflowWrap: 'anywhere' }}
        >
          {t('acts.scan.open', { name: scan.fileName, size: fileSize(scan.bytes, language) })}
        </Button>
      ) : (
        <Typography variant="body2" color="text.secondary">
          {t('acts.scan.none')}
        </Typography>
      )}
      {mayAttach && (
        <ScanField
          file={undefined}
          isPending={attach.isPending}
          onFile={(file) => file && attach.mutate({ version, file })}
        />
      )}
      {failed && <SaveFailed error={failed} />}
    </Stack>
  );
}
