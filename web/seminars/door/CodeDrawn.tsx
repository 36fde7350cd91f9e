import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../shared/ui/QrCode.tsx';
import { codeAddress } from './doorList.ts';

/** What a participant holds to the camera at the door, and says where there is none. */
export function CodeDrawn({ sessionId, code }: { sessionId: string; code: string }) {
  const { t } = useTranslation('door');
  return (
    <>
      <QrCode text={codeAddress(location.origin, sessionId, code)} label={t('own.drawn', { code })} />
      <Typography variant="body2" sx={{ mt: 1 }}>
        {t('own.advice')}
      </Typography>
    </>
  );
}
