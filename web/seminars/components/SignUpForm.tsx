import {
  Alert,
  Button,
  Checkbox,
  FormControlLabel,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { CodeDrawn } from '../door/CodeDrawn.tsx';
import { coverageIn, useSignUp, useVisit } from '../queries.ts';
import { InputProblem } from './InputProblem.tsx';
import { SchoolChoice } from './SchoolChoice.tsx';

/** Signs one person up: of one's own school, of a municipality's schools, or oneself where the session is open. */
export function SignUpForm({ session, node }: { session: SessionView; node: string }) {
  const { t } = useTranslation('seminars');
  const { person } = useSession();
  const scope = useRight('seminar.signUp');
  const municipality = person?.path[1] ?? '';
  const language = useLanguage();
  const [name, setName] = useState('');
  const [post, setPost] = useState('');
  const [email, setEmail] = useState('');
  const [school, setSchool] = useState(node);
  const [consent, setConsent] = useState(false);
  const [isSubstitute, setSubstitute] = useState(false);
  const [signed, setSigned] = useState<RegistrationView>();
  const attempt = useAttempt();
  const signUp = useSignUp(session.id);
  const visit = useVisit(session.id);
  const duty = session.duties[0] ?? 'responsible';
  const own = useQuery({ ...coverageIn(municipality, duty), enabled: scope === 'municipality' });
  const isVisitor = scope === undefined;
  const deed = isVisitor ? visit : signUp;
  const send = () => {
    const named = { name, post, email };
    const body = isVisitor
      ? { ...named, nodeId: school, consent }
      : { ...named, ...(school && { nodeId: school }), isSubstitute };
    deed.mutate(
      { body, idempotencyKey: attempt.key },
      {
        onSuccess: (made) => {
          setSigned(made);
          setName('');
          attempt.next();
        },
        onError: attempt.failed,
      },
    );
  };
  if (isVisitor && session.signUp.by !== 'open') return null;
  return (
    <Stack
      component="form"
      aria-label={t('signUp.title')}
      sx={{ gap: 1.5, maxWidth: 560 }}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('signUp.title')}
      </Typography>
      {scope === 'municipality' && (
        <TextField
          select
          label={t('signUp.organisation')}
          value={school}
          onChange={(event) => setSchool(event.target.value)}
        >
          <MenuItem value="">{t('signUp.ownAuthority')}</MenuItem>
          {(own.data?.items ?? [])
            .filter(({ nodeId }) => nodeId.startsWith('s-'))
            .map(({ nodeId, name: named, status }) => (
              <MenuItem key={nodeId} value={nodeId}>
                {inLanguage(named, language)} · {t(`coverage.${status}`).toLowerCase()}
              </MenuItem>
            ))}
        </TextField>
      )}
      {(isVisitor || scope === 'region') && <SchoolChoice school={school} onChoose={setSchool} />}
      <TextField
        required
        label={t('signUp.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField label={t('signUp.post')} value={post} onChange={(event) => setPost(event.target.value)} />
      <TextField
        type="email"
        required={isVisitor}
        label={t('signUp.email')}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      {isVisitor ? (
        <FormControlLabel
          control={
            <Checkbox required checked={consent} onChange={(event) => setConsent(event.target.checked)} />
          }
          label={t('signUp.consent')}
        />
      ) : (
        <FormControlLabel
          control={
            <Checkbox checked={isSubstitute} onChange={(event) => setSubstitute(event.target.checked)} />
          }
          label={t('signUp.substitute')}
        />
      )}
      {deed.error && <InputProblem error={deed.error} />}
      <div aria-live="polite">
        {signed && (
          <Alert severity={signed.status === 'booked' ? 'success' : 'info'}>
            {signed.person.name}: {t(`status.${signed.status}`).toLowerCase()}.{' '}
            {signed.status === 'booked' && t('signUp.code', { code: signed.code })}
            {signed.status === 'booked' && <CodeDrawn sessionId={session.id} code={signed.code} />}
            {signed.line &&
              t(`line.${signed.line.because}`, { place: signed.line.place, of: signed.line.of })}
          </Alert>
        )}
      </div>
      <Button type="submit" variant="contained" loading={deed.isPending} sx={{ alignSelf: 'flex-start' }}>
        {t('signUp.send')}
      </Button>
    </Stack>
  );
}
