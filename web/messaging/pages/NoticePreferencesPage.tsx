import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { PreferencesForm } from '../components/PreferencesForm.tsx';
import { ownPreferences } from '../queries.ts';

/** How one wants to be told by mail. */
export function NoticePreferencesPage() {
  const { t } = useTranslation('messaging');
  const isSignedIn = useRight('notice.read') !== undefined;
  const own = useQuery({ ...ownPreferences, enabled: isSignedIn });
  return (
    <PageFrame
      title={t('preferences.title')}
      subtitle={t('preferences.subtitle')}
      actions={
        <>
          {isSignedIn && (
            <Button component={Link} to={paths.seminarCalendars}>
              {t('preferences.calendar')}
            </Button>
          )}
          <Button component={Link} to={paths.notices}>
            {t('preferences.back')}
          </Button>
        </>
      }
    >
      {isSignedIn ? (
        <Sights query={own}>{(found) => <PreferencesForm own={found} />}</Sights>
      ) : (
        <Nothing title={t('onlySignedIn.title', { ns: 'app' })}>
          {t('onlySignedIn.advice', { ns: 'app' })}
        </Nothing>
      )}
    </PageFrame>
  );
}
