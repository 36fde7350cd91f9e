import {
  Alert,
  AlertTitle,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Link as MuiLink,
  Stack,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { DraftView } from '../../../../functions/plan/contract.ts';
import { paths } from '../../../app/paths.ts';
import { formatDay } from '../../../shared/format/format.ts';
import { useLanguage } from '../../../shared/text/language.ts';
import { LoadFailed } from '../../../shared/ui/sights.tsx';
import { readDay } from '../../calendarWords.ts';
import { withoutProof } from '../../draftContent.ts';
import { usePublishDraft } from '../../draftQueries.ts';
import { DayField } from './DayField.tsx';

interface PublishDialogProps {
  draft: DraftView;
  isDirty: boolean;
  onClose: () => void;
  onQuestions: () => void;
}

/** Asks once more before a plan comes into force, and names what still stands in the way. */
export function PublishDialog({ draft, isDirty, onClose, onQuestions }: PublishDialogProps) {
  const { t } = useTranslation('plan');
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const publish = usePublishDraft(draft.id);
  const [act, setAct] = useState({ number: '', signedOn: '' });
  const { order } = draft.content;
  const isAmendment = draft.amends !== undefined;
  const open = draft.questions.filter(({ answer }) => answer === undefined);
  const unproved = withoutProof(draft.content);
  const hasNumber = act.number.trim() !== '';
  const hasDay = readDay(act.signedOn) !== undefined;
  const isBlocked = open.length > 0 || isDirty || hasNumber !== (act.signedOn !== '' && hasDay);

  if (publish.data) return <Published reply={publish.data} onClose={onClose} />;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="publish-title">
      <DialogTitle id="publish-title">
        {t(isAmendment ? 'publication.amendTitle' : 'publication.title')}
      </DialogTitle>
      <DialogContent>
        <Stack sx={{ gap: 2 }}>
          <DialogContentText>
            {isAmendment
              ? t('publication.next')
              : t('publication.first', { number: order.number, day: formatDay(order.signedOn, language) })}
          </DialogContentText>
          {open.length > 0 && (
            <Alert severity="warning">
              <AlertTitle>{t('publication.openQuestions')}</AlertTitle>
              <ul>
                {open.map(({ id, code, number }) => (
                  <li key={id}>
                    <MuiLink component="button" onClick={onQuestions}>
                      {number ? `${number}: ` : ''}
                      {t(`question.${code}`)}
                    </MuiLink>
                  </li>
                ))}
              </ul>
            </Alert>
          )}
          {isDirty && <Alert severity="info">{t('publication.unsaved')}</Alert>}
          {unproved.length > 0 && (
            <Alert severity="info">
              {t('publication.withoutProof', { count: unproved.length, numbers: unproved.join(', ') })}
            </Alert>
          )}
          {isAmendment && (
            <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap', pt: 1 }}>
              <TextField
                label={t('publication.actNumber')}
                value={act.number}
                helperText={t('publication.actHint')}
                onChange={(event) => setAct({ ...act, number: event.target.value })}
              />
              <DayField
                label={t('publication.actDay')}
                value={act.signedOn}
                helperText={hasNumber && !hasDay ? t('publication.actHalf') : undefined}
                onChange={(signedOn) => setAct({ ...act, signedOn })}
              />
            </Stack>
          )}
          {publish.isError && <LoadFailed error={publish.error} />}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{shared('cancel')}</Button>
        <Button
          variant="contained"
          disabled={isBlocked}
          loading={publish.isPending}
          onClick={() => publish.mutate({ act: hasNumber ? act : undefined, version: draft.version })}
        >
          {t('publication.yes')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

interface PublishedProps {
  reply: NonNullable<ReturnType<typeof usePublishDraft>['data']>;
  onClose: () => void;
}

function Published({ reply: { plan, versionNumber, withoutAccountable }, onClose }: PublishedProps) {
  const { t } = useTranslation('plan');
  const { t: shared } = useTranslation('shared');
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="published-title">
      <DialogTitle id="published-title">{t('publication.done', { version: versionNumber })}</DialogTitle>
      {withoutAccountable.length > 0 && (
        <DialogContent>
          <Alert severity="info">
            {t('publication.withoutAccountable', { numbers: withoutAccountable.join(', ') })}
          </Alert>
        </DialogContent>
      )}
      <DialogActions>
        <Button onClick={onClose}>{shared('close')}</Button>
        <Button component={Link} to={`${paths.plan}?plan=${plan.id}`} variant="contained">
          {t('publication.toPlan')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
