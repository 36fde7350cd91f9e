import { Button, Link as MuiLink } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { paths } from '../../app/paths.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { DoorDesk } from '../door/DoorDesk.tsx';
import { keptSession } from '../door/keptSession.ts';
import { sessionById } from '../queries.ts';

/** Checking people in at the door of a session. */
export function DoorPage() {
  const { t } = useTranslation('door');
  const { sessionId = '' } = useParams();
  const language = useLanguage();
  const [{ code }] = useAddress('code');
  const { person } = useSession();
  const attends = useRight('seminar.attend') !== undefined;
  const [kept] = useState(() => keptSession(sessionId, person?.sub));
  // What is kept is shown at once, and read anew whenever there is a connection.
  const session = useQuery({
    ...sessionById(sessionId),
    ...(kept && { initialData: kept, initialDataUpdatedAt: 0 }),
  });
  return (
    <PageFrame
      title={t('title')}
      subtitle={
        session.data && (
          <MuiLink component={Link} to={paths.seminar(sessionId)}>
            {inLanguage(session.data.title, language)}
          </MuiLink>
        )
      }
      actions={
        session.data?.mayEdit && (
          <Button component={Link} to={paths.doorList(sessionId)} startIcon={<Printer size={16} />}>
            {t('paper.open')}
          </Button>
        )
      }
    >
      <Sights query={session}>
        {(found) =>
          attends && found.mayEdit ? (
            <DoorDesk key={found.id} session={found} code={code} />
          ) : (
            <Nothing title={t('notYours')}>{t('notYoursAdvice')}</Nothing>
          )
        }
      </Sights>
    </PageFrame>
  );
}
