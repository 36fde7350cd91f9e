import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';

export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <PageFrame title={t('notFound.title')}>
      <Nothing
        title={t('notFound.advice')}
        action={
          <Button component={Link} to={paths.overview}>
            {t('notFound.home')}
          </Button>
        }
      />
    </PageFrame>
  );
}

/** The last net: a page that threw. */
export function Crashed() {
  const { t } = useTranslation('app');
  return (
    <PageFrame title={t('crashed.title')}>
      <Nothing
        title={t('crashed.advice')}
        action={<Button onClick={() => location.reload()}>{t('crashed.reload')}</Button>}
      />
    </PageFrame>
  );
}
