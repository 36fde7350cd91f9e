import { ButtonGroup, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { receiptFormatSchema } from '../../../../functions/exchange/contract/receipt.ts';
import { receiptLink } from '../../runQueries.ts';
import { DownloadButton } from '../DownloadButton.tsx';

/** The import log of the run, to be handed on. */
export function Receipt({ runId }: { runId: string }) {
  const { t } = useTranslation('exchange');
  return (
    <div>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 0.5 }}>
        {t('receipt.note')}
      </Typography>
      <ButtonGroup size="small" aria-label={t('receipt.label')}>
        {receiptFormatSchema.options.map((format) => (
          <DownloadButton
            key={format}
            label={`${t('receipt.label')}, ${format.toUpperCase()}`}
            linkOf={() => receiptLink(runId, format)}
          />
        ))}
      </ButtonGroup>
    </div>
  );
}
