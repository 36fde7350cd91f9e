import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { doorAddress } from '../../../functions/seminars/rules/codes.ts';
import { QrCode } from '../../shared/ui/QrCode.tsx';

/** What a participant holds to the camera at the door, and says where there is none. */
export function CodeDrawn({ sessionId, code }: { sessionId: string; code: string }) {
  const { t } = useTranslation('door');
  return (
    <>
      <QrCode text={doorAddress(location.origin, sessionId, code)} label={t('own.drawn', { code })} />
      <Typography variant="body2" sx={{ mt: 1 }}>
        {t('own.advice')}
      </Typography>
    </>
  );
}
