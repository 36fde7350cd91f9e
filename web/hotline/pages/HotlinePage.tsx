import { Button } from '@mui/material';
import { Keyboard, Phone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Scope } from '../../../functions/shared/access/policy.ts';
import { paths } from '../../app/paths.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { later } from '../../shared/ui/later.tsx';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing } from '../../shared/ui/sights.tsx';
import { Desk } from '../components/Desk.tsx';
import { useKeysOn } from '../deskKeys.ts';

const CallDialog = later(async () => (await import('../components/CallDialog.tsx')).CallDialog);
const CallSaved = later(async () => (await import('../components/CallSaved.tsx')).CallSaved);
const KeyMap = later(async () => (await import('../components/KeyMap.tsx')).KeyMap);

/** Whose hotline it is, by how far the right to it reaches. */
const titles: Partial<Record<Scope, '' | 'Partner' | 'Topic'>> = {
  region: '',
  handedOver: 'Partner',
  ownTopic: 'Topic',
};

/** The hotline of whoever opens it: the operators' desk, the partner's part, an organisation's own questions. */
export function HotlinePage() {
  const { t } = useTranslation('hotline');
  const { person } = useSession();
  const scope = useRight('ticket.view');
  const works = useRight('ticket.work') !== undefined;
  const [keysOn, turnKeys] = useKeysOn();
  const [window, setWindow] = useState<'call' | 'keys'>();
  const [logged, setLogged] = useState('');
  const close = () => setWindow(undefined);
  const whose = scope ? (titles[scope] ?? 'Own') : 'Own';
  if (!scope)
    return (
      <PageFrame title={t('desk.title')}>
        <Nothing
          title={t('onlySignedIn.title', { ns: 'app' })}
          action={
            <Button component={Link} reloadDocument to={paths.ask}>
              {t('desk.askOwn')}
            </Button>
          }
        >
          {t('onlySignedIn.advice', { ns: 'app' })}
        </Nothing>
      </PageFrame>
    );
  return (
    <PageFrame
      title={t(`desk.title${whose}`)}
      subtitle={t(`desk.subtitle${whose}`)}
      actions={
        <>
          {works && (
            <Button variant="outlined" startIcon={<Phone size={16} />} onClick={() => setWindow('call')}>
              {t('desk.call')}
            </Button>
          )}
          {works && (
            <Button component={Link} to={paths.canned}>
              {t('canned.open')}
            </Button>
          )}
          {works && (
            <Button startIcon={<Keyboard size={16} />} onClick={() => setWindow('keys')}>
              {t('desk.keys')}
            </Button>
          )}
          {whose === 'Own' && (
            <Button variant="contained" component={Link} reloadDocument to={paths.ask}>
              {t('desk.askOwn')}
            </Button>
          )}
        </>
      }
    >
      <Desk
        key={person?.sub}
        keysOn={keysOn}
        onCall={() => setWindow('call')}
        onKeyMap={() => setWindow('keys')}
      />
      {window === 'keys' && <KeyMap isOn={keysOn} onTurn={turnKeys} onClose={close} />}
      {window === 'call' && (
        <CallDialog
          onClose={close}
          onLogged={({ number }) => {
            close();
            setLogged(number);
          }}
        />
      )}
      {logged !== '' && <CallSaved number={logged} onClose={() => setLogged('')} />}
    </PageFrame>
  );
}
