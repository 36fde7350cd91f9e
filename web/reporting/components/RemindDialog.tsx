import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Recipient,
  type ReminderView,
  reminderTextMaxLength,
  type SendReminder,
} from '../../../functions/reporting/contract/reminders.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed, Sights } from '../../shared/ui/sights.tsx';
import { recipients, useSendReminder } from '../controlQueries.ts';

type Texts = Pick<SendReminder, 'title' | 'text'>;

interface RemindDialogProps {
  municipality: NodeId;
  planId: string;
  measure: { number: string; title: string };
  schools: readonly { id: NodeId; name: string }[];
  /** Ready words in both languages, to be changed at will. */
  wording: Texts;
  onClose: () => void;
  onSent: (sent: ReminderView) => void;
}

/** A reminder to a group of schools: the words, and exactly who will get them. */
export function RemindDialog(props: RemindDialogProps) {
  const { municipality, planId, measure, schools, onClose, onSent } = props;
  const { t } = useTranslation('control');
  const [texts, setTexts] = useState(props.wording);
  const attempt = useAttempt();
  const known = useQuery(recipients(municipality));
  const sending = useSendReminder(municipality);
  const isReady = texts.title.ru.trim() !== '' && texts.text.ru.trim() !== '';
  const send = () => {
    if (!isReady) return;
    const body = { planId, number: measure.number, schools: schools.map(({ id }) => id), ...texts };
    sending.mutate({ body, idempotencyKey: attempt.key }, { onSuccess: onSent, onError: attempt.failed });
  };
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby="remind-title">
      <Box component="form" noValidate onSubmit={submitting(send)} sx={{ display: 'contents' }}>
        <DialogTitle id="remind-title">{t('remind.title')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography variant="body2" color="text.secondary">
            {t('remind.about', measure)}. {t('remind.once')}
          </Typography>
          <WordsFields texts={texts} onChange={setTexts} />
          <Typography component="h3" variant="subtitle2">
            {t('remind.to')}
          </Typography>
          <Sights query={known}>{({ items }) => <WhoGets schools={schools} items={items} />}</Sights>
          {sending.isError && <LoadFailed error={sending.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel', { ns: 'shared' })}</Button>
          <Button type="submit" variant="contained" loading={sending.isPending} disabled={!isReady}>
            {t('remind.send', { count: schools.length })}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}

function WordsFields({ texts, onChange }: { texts: Texts; onChange: (texts: Texts) => void }) {
  const { t } = useTranslation('control');
  const { title, text } = texts;
  const long = { htmlInput: { maxLength: reminderTextMaxLength } };
  const short = { htmlInput: { maxLength: 200 } };
  return (
    <>
      <TextField
        label={t('remind.subjectRu')}
        value={title.ru}
        required
        slotProps={short}
        onChange={(event) => onChange({ ...texts, title: { ...title, ru: event.target.value } })}
      />
      <TextField
        label={t('remind.textRu')}
        value={text.ru}
        required
        multiline
        minRows={4}
        slotProps={long}
        onChange={(event) => onChange({ ...texts, text: { ...text, ru: event.target.value } })}
      />
      <Box component="details" sx={{ '& summary': { cursor: 'pointer', fontSize: '0.875rem' } }}>
        <summary>{t('remind.english')}</summary>
        <Box sx={{ display: 'grid', gap: 2, mt: 1.5 }}>
          <TextField
            label={t('remind.subjectEn')}
            value={title.en}
            slotProps={short}
            onChange={(event) => onChange({ ...texts, title: { ...title, en: event.target.value } })}
          />
          <TextField
            label={t('remind.textEn')}
            value={text.en}
            multiline
            minRows={3}
            slotProps={long}
            onChange={(event) => onChange({ ...texts, text: { ...text, en: event.target.value } })}
          />
        </Box>
      </Box>
    </>
  );
}

interface WhoGetsProps {
  schools: RemindDialogProps['schools'];
  items: readonly Recipient[];
}

function WhoGets({ schools, items }: WhoGetsProps) {
  const { t } = useTranslation('control');
  const byId = new Map(items.map((item) => [item.schoolId, item.responsible]));
  const without = schools.filter(({ id }) => !byId.get(id)).length;
  return (
    <>
      {without > 0 && <Alert severity="warning">{t('remind.withoutResponsible', { count: without })}</Alert>}
      <Box
        component="ul"
        tabIndex={0}
        aria-label={t('remind.to')}
        sx={{ m: 0, pl: 2.5, maxHeight: 220, overflow: 'auto', '& li': { mb: 0.5 } }}
      >
        {schools.map(({ id, name }) => {
          const person = byId.get(id);
          return (
            <li key={id}>
              <Typography variant="body2" component="span" sx={{ fontWeight: 600 }}>
                {name}
              </Typography>
              <Typography variant="body2" color="text.secondary">
                {person ? t('remind.person', { name: person.name, post: person.post }) : t('remind.nobody')}
              </Typography>
            </li>
          );
        })}
      </Box>
    </>
  );
}
