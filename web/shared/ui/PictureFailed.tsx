import { Alert, Snackbar } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format/format.ts';
import { mostPixels, PictureTooLarge } from '../map/canvasRoom.ts';
import { useLanguage } from '../text/language.ts';

/** Says why a picture was not saved, and what to do instead. */
export function PictureFailed({ reason, onClose }: { reason: unknown; onClose: () => void }) {
  const { t } = useTranslation('pictures');
  const language = useLanguage();
  const inWords = (pixels: number) => formatNumber(pixels, language);
  return (
    <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
      <Alert severity="warning" onClose={onClose} closeText={t('close')} sx={{ maxWidth: 640 }}>
        {reason instanceof PictureTooLarge
          ? t('tooLarge', {
              width: inWords(reason.size.width),
              height: inWords(reason.size.height),
              most: inWords(mostPixels),
            })
          : t('failed')}
      </Alert>
    </Snackbar>
  );
}
