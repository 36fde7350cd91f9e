import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router-dom';
import { messageById } from '../../messaging/postQueries.ts';
import { useCurrentPlan } from '../../plan/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useRegion } from '../../shared/auth/region.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { ComposeForm } from '../messages/ComposeForm.tsx';
import { begun, composedOf } from '../messages/composing.ts';
import { paths } from '../paths.ts';

/** A message being written; an address may begin it with a rule: `?by=laggards&measure=2.2&within=m-20602000`, `?by=participants&session=…`. */
export function ComposePage() {
  const { t } = useTranslation('post');
  const { person } = useSession();
  const { regionId } = useRegion();
  const maySend = useRight('message.send') !== undefined;
  const [address] = useAddress('draft', 'by', 'within', 'measure', 'session');
  const { draft, by, within, measure, session } = address;
  const plan = useCurrentPlan();
  const saved = useQuery({ ...messageById(draft), enabled: draft !== '', refetchInterval: false });
  const place = person?.role === 'municipal' ? person.org : regionId;
  const isReady = !plan.isPending && (draft === '' || saved.data !== undefined);
  const key = draft === '' ? ['new', by, within, measure, session].filter(Boolean).join('.') : draft;
  // What was sent meanwhile, here or elsewhere, is no draft any more.
  if (draft !== '' && saved.data && saved.data.status !== 'draft')
    return (
      <Navigate
        replace
        to={saved.data.status === 'discarded' ? `${paths.messages}?box=draft` : paths.message(draft)}
      />
    );
  return (
    <PageFrame
      title={t(draft === '' ? 'compose.title' : 'compose.draftTitle')}
      actions={
        <Button component={Link} to={paths.messages}>
          {t('message.back')}
        </Button>
      }
    >
      {!maySend && (
        <Nothing title={t('onlySignedIn.title', { ns: 'app' })}>
          {t('onlySignedIn.advice', { ns: 'app' })}
        </Nothing>
      )}
      {saved.isError && <LoadFailed error={saved.error} onRetry={() => void saved.refetch()} />}
      {maySend && !isReady && !saved.isError && <Waiting rows={8} />}
      {maySend && isReady && (
        <ComposeForm
          key={key}
          draftKey={key}
          saved={draft === '' ? undefined : saved.data}
          initial={saved.data && draft !== '' ? composedOf(saved.data, place) : begun(address, place)}
          planId={plan.data?.id ?? ''}
        />
      )}
    </PageFrame>
  );
}
