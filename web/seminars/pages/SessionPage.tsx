import { Alert, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Mails } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { paths } from '../../app/paths.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { formatDay, formatInstant } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { BulkSignUp } from '../components/BulkSignUp.tsx';
import { Certificates } from '../components/Certificates.tsx';
import { EffectOfSession } from '../components/EffectOfSession.tsx';
import { FeedbackSummary } from '../components/FeedbackSummary.tsx';
import { InputProblem } from '../components/InputProblem.tsx';
import { MandatoryLine } from '../components/MandatoryLine.tsx';
import { MoveDialog } from '../components/MoveDialog.tsx';
import { PlanDialog } from '../components/PlanDialog.tsx';
import { ReasonDialog } from '../components/ReasonDialog.tsx';
import { Roll } from '../components/Roll.tsx';
import { SeatsLine } from '../components/SeatsLine.tsx';
import { SignUpForm } from '../components/SignUpForm.tsx';
import { StateChip } from '../components/StateChip.tsx';
import { sessionById, useAddMaterial, useStep } from '../queries.ts';

/** One session: when, where and by whom, its seats and the line, and what its viewer may do with it. */
export function SessionPage() {
  const { t } = useTranslation('seminars');
  const { sessionId = '' } = useParams();
  const language = useLanguage();
  const session = useQuery(sessionById(sessionId));
  return (
    <PageFrame
      title={session.data ? inLanguage(session.data.title, language) : t('session.waiting')}
      subtitle={
        <MuiLink component={Link} to={paths.seminars}>
          {t('title')}
        </MuiLink>
      }
      actions={session.data?.mayEdit && <Steps session={session.data} />}
    >
      <Sights query={session}>{(found) => <Details session={found} />}</Sights>
    </PageFrame>
  );
}

function Details({ session }: { session: SessionView }) {
  const { t } = useTranslation('seminars');
  const [{ node }] = useAddress('node');
  const today = useToday();
  const readsRoll = useRight('seminar.roll') !== undefined;
  const signUpScope = useRight('seminar.signUp');
  const role = useRight('seminar.plan');
  const isForeignTrainer = role === 'own' && !session.mayEdit;
  const readsFeedback = useReadsFeedback(session);
  const seesEffect = useRight('effect.view') !== undefined;
  // On the day itself the door comes first.
  const isOver = (session.days.at(-1)?.date ?? '') < today;
  return (
    <Stack sx={{ gap: 3, maxWidth: 960 }}>
      <Facts session={session} />
      {session.isSignUpOpen && (signUpScope !== undefined || session.signUp.by === 'open') && (
        <SignUpForm session={session} node={node} />
      )}
      {session.isSignUpOpen && signUpScope === 'municipality' && <BulkSignUp session={session} />}
      {!session.isSignUpOpen && session.state !== 'draft' && (
        <Alert severity="info">{t('session.closed')}</Alert>
      )}
      {isOver && readsFeedback && <FeedbackSummary sessionId={session.id} />}
      {isOver && seesEffect && session.seats.attended > 0 && <EffectOfSession sessionId={session.id} />}
      {readsRoll && !isForeignTrainer && session.state !== 'draft' && (
        <>
          {session.seats.booked > 0 && <WriteToParticipants sessionId={session.id} />}
          <Roll session={session} />
          {(session.days[0]?.date ?? '') <= today && <Certificates session={session} />}
        </>
      )}
    </Stack>
  );
}

/** To a message for those whose people take part, for whoever may write by a rule. */
function WriteToParticipants({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation('seminars');
  const role = useSession().person?.role;
  const mayWrite = useRight('message.send') !== undefined && role !== 'school' && role !== 'partner';
  if (!mayWrite) return null;
  return (
    <div>
      <Button
        component={Link}
        to={`${paths.newMessage}?by=participants&session=${sessionId}`}
        variant="outlined"
        startIcon={<Mails size={16} />}
      >
        {t('session.writeToParticipants')}
      </Button>
    </div>
  );
}

/** Trainers and authorities read what was said of their own sessions, the region of all. */
function useReadsFeedback({ mayEdit, state }: SessionView): boolean {
  const scope = useRight('feedback.read');
  return scope !== undefined && (scope === 'region' || mayEdit) && state !== 'draft' && state !== 'cancelled';
}

function Facts({ session }: { session: SessionView }) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const { placeName, trainerNames, coHosts, onlineUrl, steps } = session;
  const link = (id: string) => session.materialLinks.find((one) => one.id === id)?.url;
  return (
    <Stack sx={{ gap: 0.75 }}>
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <StateChip state={session.state} />
        <SeatsLine seats={session.seats} />
      </Stack>
      {session.days.map(({ date, from, to }) => (
        <Typography key={date} sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {formatDay(date, language)}, {from}–{to}
        </Typography>
      ))}
      <Typography variant="body2">
        {inLanguage(session.programmeTitle, language)} · {t('hours', { count: session.hours })} ·{' '}
        {session.duties.map((duty) => t(`duty.${duty}`)).join(', ')}
      </Typography>
      <Typography variant="body2">
        {[
          t(`format.${session.format}`),
          placeName && `${placeName.venue}, ${placeName.room}, ${placeName.address}`,
        ]
          .filter(Boolean)
          .join(' · ')}
        {onlineUrl && (
          <>
            {' · '}
            <MuiLink href={onlineUrl} rel="noreferrer">
              {t('session.online')}
            </MuiLink>
          </>
        )}
      </Typography>
      {trainerNames.length > 0 && (
        <Typography variant="body2">
          {t('session.trainers')}:{' '}
          {trainerNames
            .map(({ name, organisation }) => `${name} (${inLanguage(organisation, language)})`)
            .join(', ')}
        </Typography>
      )}
      {coHosts.length > 0 && (
        <Typography variant="body2">
          {t('session.coHosts')}: {coHosts.map((one) => inLanguage(one, language)).join(', ')}
        </Typography>
      )}
      <MandatoryLine session={session} />
      {session.signUp.firstUncoveredUntil && (
        <Typography variant="body2">
          {t('session.firstUncovered', { day: formatDay(session.signUp.firstUncoveredUntil, language) })}
        </Typography>
      )}
      {session.isSignUpOpen && (
        <Typography variant="body2">
          {t('session.closesAt', { at: formatInstant(session.signUpClosesAt, language) })}
        </Typography>
      )}
      {steps
        .filter(({ reason }) => reason)
        .map(({ kind, at, reason }) => (
          <Typography key={at} variant="body2" color="text.secondary">
            {t(`step.${kind}`)} {formatInstant(at, language)}: {reason}
          </Typography>
        ))}
      {session.materials.map(({ id, name }) => (
        <MuiLink key={id} href={link(id)} variant="body2">
          {name}
        </MuiLink>
      ))}
    </Stack>
  );
}

/** What whoever runs a session does with it, by its state. */
function Steps({ session }: { session: SessionView }) {
  const { t } = useTranslation('seminars');
  const today = useToday();
  const [{ move, into }, choose] = useAddress('move', 'into');
  const [window, setWindow] = useState<'edit' | 'cancel'>();
  const picker = useRef<HTMLInputElement>(null);
  const publish = useStep(session.id, 'publication');
  const cancel = useStep(session.id, 'cancellation');
  const complete = useStep(session.id, 'completion');
  const add = useAddMaterial(session.id);
  const isOver = session.state === 'cancelled' || session.state === 'held';
  const isPast = (session.days.at(-1)?.date ?? '') <= today;
  const close = () => setWindow(undefined);
  const error = publish.error ?? complete.error ?? add.error;
  return (
    <Stack sx={{ gap: 1, alignItems: { md: 'flex-end' } }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        {session.state === 'draft' && (
          <Button
            variant="contained"
            loading={publish.isPending}
            onClick={() => publish.mutate({ version: session.version })}
          >
            {t('session.publish')}
          </Button>
        )}
        {!isOver && (
          <>
            <Button variant="outlined" onClick={() => choose({ move: session.days[0]?.date ?? '' })}>
              {t('session.move')}
            </Button>
            <Button onClick={() => setWindow('edit')}>{t('session.edit')}</Button>
            <Button onClick={() => picker.current?.click()} loading={add.isPending}>
              {t('session.addMaterial')}
            </Button>
            <Button color="error" onClick={() => setWindow('cancel')}>
              {t('session.cancel')}
            </Button>
          </>
        )}
        {!isOver && isPast && session.state !== 'draft' && (
          <Button
            variant="contained"
            loading={complete.isPending}
            onClick={() => complete.mutate({ version: session.version })}
          >
            {t('session.complete')}
          </Button>
        )}
      </Stack>
      <input
        ref={picker}
        hidden
        type="file"
        aria-label={t('session.addMaterial')}
        data-testid="material"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) add.mutate({ file, version: session.version });
        }}
      />
      {error && <InputProblem error={error} />}
      {move && !isOver && (
        <MoveDialog session={session} to={move} into={into} onClose={() => choose({ move: '', into: '' })} />
      )}
      {window === 'edit' && <PlanDialog session={session} onClose={close} onPlanned={close} />}
      {window === 'cancel' && (
        <ReasonDialog
          title={t('session.cancel')}
          label={t('session.cancelReason')}
          isPending={cancel.isPending}
          problem={cancel.error && <InputProblem error={cancel.error} />}
          onClose={close}
          onSave={(reason) =>
            cancel.mutate({ body: { reason }, version: session.version }, { onSuccess: close })
          }
        />
      )}
    </Stack>
  );
}
