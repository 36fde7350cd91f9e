import { Button, FormHelperText, Stack, Typography } from '@mui/material';
import { Paperclip } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/text/language.ts';
import { fileSize } from '../fileSize.ts';
import { scanFault } from '../scanQueries.ts';

interface ScanFieldProps {
  file: File | undefined;
  isPending?: boolean;
  onFile: (file: File | undefined) => void;
}

/** A scan chosen from the device or taken by its camera; what it is by its bytes is looked at on the spot. */
export function ScanField({ file, isPending = false, onFile }: ScanFieldProps) {
  const { t } = useTranslation('registry');
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<'scanNotRead' | 'scanTooLarge'>();
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const found = await scanFault(chosen);
    setFault(found);
    onFile(found ? undefined : chosen);
  };
  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('acts.scan.choose')}
        accept="application/pdf,image/png,image/jpeg"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Stack direction="row" sx={{ gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button
          size="small"
          variant="outlined"
          startIcon={<Paperclip size={16} />}
          loading={isPending}
          onClick={() => input.current?.click()}
        >
          {t(file ? 'acts.scan.another' : 'acts.scan.choose')}
        </Button>
        {file && (
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {file.name}, {fileSize(file.size, language)}
          </Typography>
        )}
      </Stack>
      <FormHelperText error={fault !== undefined} role={fault && 'alert'}>
        {t(fault ? `acts.scan.${fault}` : 'acts.scan.note')}
      </FormHelperText>
    </div>
  );
}
