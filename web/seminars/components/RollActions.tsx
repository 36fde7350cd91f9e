import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegistrationView } from '../../../functions/seminars/contract/registrations.ts';
import type { SessionView } from '../../../functions/seminars/contract/sessions.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { useAnswerOffer, useCancelSignUp, useMark } from '../queries.ts';
import { InputProblem } from './InputProblem.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

interface RollActionsProps {
  session: SessionView;
  one: RegistrationView;
  date: Day | undefined;
  /** It is of the viewer's organisation, or under it. */
  isOwn: boolean;
}

/** What can be done about one who is signed up: take or leave an offered seat, give it up, be ticked off. */
export function RollActions({ session, one, date, isOwn }: RollActionsProps) {
  const { t } = useTranslation('seminars');
  const [isCancelling, setCancelling] = useState(false);
  const answer = useAnswerOffer(session.id);
  const cancel = useCancelSignUp(session.id);
  const mark = useMark(session.id);
  const isOpen = session.state === 'published' || session.state === 'moved';
  const seated = one.status === 'booked' || one.status === 'partial' || one.status === 'noShow';
  return (
    <>
      <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap' }}>
        {one.offer && isOwn && (
          <>
            <Button
              size="small"
              variant="contained"
              onClick={() => answer.mutate({ registrationId: one.id, accept: true })}
            >
              {t('roll.take')}
            </Button>
            <Button size="small" onClick={() => answer.mutate({ registrationId: one.id, accept: false })}>
              {t('roll.leave')}
            </Button>
          </>
        )}
        {isOwn && isOpen && one.status !== 'cancelled' && !one.offer && one.attendedHours === 0 && (
          <Button size="small" onClick={() => setCancelling(true)}>
            {t('roll.cancel')}
          </Button>
        )}
        {date && seated && (
          <Button size="small" onClick={() => mark.mutate([{ registrationId: one.id, date }])}>
            {t('roll.came')}
          </Button>
        )}
      </Stack>
      {answer.error && <InputProblem error={answer.error} />}
      {isCancelling && (
        <ReasonDialog
          title={t('roll.cancelTitle')}
          label={t('roll.cancelReason')}
          isPending={cancel.isPending}
          problem={cancel.error && <InputProblem error={cancel.error} />}
          onClose={() => setCancelling(false)}
          onSave={(reason) =>
            cancel.mutate({ registrationId: one.id, reason }, { onSuccess: () => setCancelling(false) })
          }
        />
      )}
    </>
  );
}
