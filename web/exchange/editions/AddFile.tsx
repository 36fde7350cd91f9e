import { Button } from '@mui/material';
import { FilePlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { FileDialog } from './FileDialog.tsx';

/** One more file for an edition that is being agreed on. */
export function AddFile({ edition }: { edition: EditionView }) {
  const { t } = useTranslation('exchange');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button sx={{ my: 1 }} startIcon={<FilePlus size={18} />} onClick={() => setOpen(true)}>
        {t('rework.addFile')}
      </Button>
      {isOpen && <FileDialog edition={edition} file={undefined} onClose={() => setOpen(false)} />}
    </>
  );
}
