import { Button, Stack } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRight } from '../../shared/auth/person.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { KeyDialog } from './KeyDialog.tsx';
import { Keys } from './Keys.tsx';
import { Profile } from './Profile.tsx';
import { type KeyAndSecret, restView } from './queries.ts';
import { SecretDialog } from './SecretDialog.tsx';
import { Service } from './Service.tsx';
import { Trial } from './Trial.tsx';

/** Lists that other systems read: where, with which keys, and how it looks from their side. */
export function RestPage() {
  const { t } = useTranslation('exchange');
  const maySee = useRight('roster.view') !== undefined;
  const mayManage = useRight('roster.keys') !== undefined;
  const view = useQuery({ ...restView, enabled: maySee });
  const [isAdding, setAdding] = useState(false);
  const [made, setMade] = useState<KeyAndSecret>();
  const [credentials, setCredentials] = useState({ id: '', secret: '' });
  if (!maySee)
    return (
      <PageFrame title={t('rest.title')}>
        <Nothing title={t('onlySignedIn.title', { ns: 'app' })}>
          {t('onlySignedIn.advice', { ns: 'app' })}
        </Nothing>
      </PageFrame>
    );
  return (
    <PageFrame
      title={t('rest.title')}
      subtitle={t('rest.subtitle')}
      actions={
        mayManage && (
          <Button variant="contained" startIcon={<Plus size={16} />} onClick={() => setAdding(true)}>
            {t('rest.keys.add')}
          </Button>
        )
      }
    >
      <Sights query={view}>
        {({ roster, keys, pageSize }) => (
          <Stack sx={{ gap: 2 }}>
            <Service roster={roster} />
            <Keys keys={keys} mayManage={mayManage} onSecret={setMade} />
            <Trial credentials={credentials} onCredentials={setCredentials} />
            <Profile pageSize={pageSize} />
          </Stack>
        )}
      </Sights>
      {isAdding && <KeyDialog onClose={() => setAdding(false)} onSecret={setMade} />}
      {made && (
        <SecretDialog
          made={made}
          onClose={() => setMade(undefined)}
          onTry={() => {
            setCredentials({ id: made.key.id, secret: made.secret });
            setMade(undefined);
          }}
        />
      )}
    </PageFrame>
  );
}
