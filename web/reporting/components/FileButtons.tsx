import { Button, ButtonGroup, Stack, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type FileLink, type Format, formatSchema } from '../../../functions/reporting/contract/formats.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { saveFile } from './saveFile.ts';

/** A report in every format, each by a link of its own that expires. */
export function FileButtons({ linkOf }: { linkOf: (format: Format) => Promise<FileLink> }) {
  const { t } = useTranslation('reporting');
  const link = useMutation({
    mutationFn: linkOf,
    onSuccess: saveFile,
  });
  return (
    <Stack className="no-print" sx={{ gap: 0.5, alignItems: 'flex-start' }}>
      <ButtonGroup size="small" aria-label={t('files.label')} disabled={link.isPending}>
        {formatSchema.options.map((format, index) => (
          <Button
            key={format}
            startIcon={index === 0 ? <Download size={16} /> : undefined}
            onClick={() => link.mutate(format)}
            aria-label={`${t('files.label')} ${format.toUpperCase()}`}
          >
            {format.toUpperCase()}
          </Button>
        ))}
      </ButtonGroup>
      {link.isPending && (
        <Typography variant="caption" role="status">
          {t('files.making')}
        </Typography>
      )}
      {link.isError && <LoadFailed error={link.error} />}
    </Stack>
  );
}
