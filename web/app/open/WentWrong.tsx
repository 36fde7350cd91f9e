import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing } from '../../shared/ui/sights.tsx';

/** In the place of a page that did not come, or that threw. */
export function WentWrong() {
  const { t } = useTranslation(['open', 'shared']);
  return (
    <PageFrame title={t('wentWrong.title')}>
      <Nothing
        title={t('wentWrong.advice')}
        action={<Button onClick={() => location.reload()}>{t('tryAgain', { ns: 'shared' })}</Button>}
      />
    </PageFrame>
  );
}
