import { Alert, Link as MuiLink, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { paths } from '../../app/paths.ts';
import { useSession } from '../../shared/auth/person.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';

/** How many of those who have to come are signed up; when they were told, for whoever runs it; and that one is asked oneself. */
export function MandatoryLine({ session }: { session: SessionView }) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const { person } = useSession();
  const { mandatoryNodes, invitations, mayEdit, duties, isSignUpOpen } = session;
  if (!mandatoryNodes) return null;
  const { signedUp, of, missing } = mandatoryNodes;
  const isAsked = isSignUpOpen && person !== undefined && missing.includes(person.org);
  return (
    <>
      <Typography variant="body2">
        {t('session.mandatory', { signedUp, of })}
        {mayEdit && missing.length > 0 && (
          <>
            {' · '}
            <MuiLink component={Link} to={`${paths.seminars}?view=coverage&duty=${duties[0]}`}>
              {t('session.whoIsMissing')}
            </MuiLink>
          </>
        )}
      </Typography>
      {mayEdit && invitations && (
        <Typography variant="body2">
          {t('session.invited', { count: invitations.to, at: formatInstant(invitations.at, language) })}
        </Typography>
      )}
      {isAsked && <Alert severity="warning">{t('session.youAreInvited')}</Alert>}
    </>
  );
}
