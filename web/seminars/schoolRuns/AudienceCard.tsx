import { Alert, Button, Chip, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RunAudience, SchoolRunsView } from '../../../functions/seminars/contract/schoolRuns.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { newKey } from '../../shared/drafts/newKey.ts';
import { PhotosField } from '../../shared/drafts/PhotosField.tsx';
import { bytesOf } from '../../shared/drafts/smallPhoto.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useQueuedSend } from '../../shared/drafts/useQueuedSend.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { CountFields } from './CountFields.tsx';
import { recordRun, sendRunPhoto, useKeepRuns } from './queries.ts';
import { errorsOf, type RunDraft, runBody, runDraftSchema } from './runDraft.ts';

interface AudienceCardProps {
  view: SchoolRunsView;
  audience: RunAudience;
  mayRecord: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** One audience: whether its seminar has been held, and the form that says so, with a connection or without one. */
export function AudienceCard({ view, audience, mayRecord, isOpen, onOpen }: AudienceCardProps) {
  const { t } = useTranslation('schoolRuns');
  const language = useLanguage();
  const keep = useKeepRuns(view.nodeId);
  const kept = useKeptDraft(
    `schoolRun.${view.nodeId}.${audience}`,
    runDraftSchema,
    (): RunDraft => ({
      on: view.today,
      present: '',
      topic: t(`topic.${audience}`),
      photos: [],
      idempotencyKey: newKey(),
      isQueued: false,
    }),
  );
  const sending = useQueuedSend({
    draft: kept.draft,
    change: kept.change,
    send: async (draft: RunDraft) => {
      const [photo] = draft.photos;
      const sent = photo && (await sendRunPhoto(photo.name, bytesOf(photo.dataUrl)));
      const body = runBody(audience, draft, sent);
      return recordRun(view.nodeId, { body, idempotencyKey: draft.idempotencyKey });
    },
    onSent: async (after) => {
      kept.startAnew();
      onOpen(false);
      await keep(after);
    },
  });
  const held = view.runs.filter((run) => run.audience === audience && run.state === 'held');
  const [latest] = held;
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label={t(`audience.${audience}`)}
      className="no-print"
      sx={{
        p: 2,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1.5,
        alignContent: 'start',
        // A form needs the room of all three cards.
        ...(isOpen && mayRecord && { gridColumn: '1 / -1' }),
      }}
    >
      <Stack
        direction="row"
        sx={{ gap: 1, alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap' }}
      >
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
          {t(`audience.${audience}`)}
        </Typography>
        <Chip
          size="small"
          color={latest ? 'success' : 'warning'}
          variant="outlined"
          label={t(latest ? 'held' : 'notHeld')}
        />
      </Stack>
      {latest && (
        <Typography variant="body2">
          {t('heldOn', { day: formatDay(latest.on, language), count: latest.present })}
        </Typography>
      )}
      {kept.draft.isQueued && (
        <Alert severity="warning" role="status">
          {t('form.queued')}
        </Alert>
      )}
      {sending.refusal !== undefined && <LoadFailed error={sending.refusal} />}
      {mayRecord && !isOpen && (
        <Button
          variant={latest ? 'outlined' : 'contained'}
          onClick={() => onOpen(true)}
          sx={{ minHeight: 44, justifySelf: { sm: 'start' } }}
        >
          {t(latest ? 'form.another' : 'form.open')}
        </Button>
      )}
      {mayRecord && isOpen && (
        <RunForm
          view={view}
          audience={audience}
          kept={kept}
          sending={sending}
          onClose={() => onOpen(false)}
        />
      )}
    </Paper>
  );
}

interface RunFormProps {
  view: SchoolRunsView;
  audience: RunAudience;
  kept: ReturnType<typeof useKeptDraft<RunDraft>>;
  sending: { sendDraft: () => void; isOnline: boolean; isPending: boolean };
  onClose: () => void;
}

function RunForm({ view, audience, kept, sending, onClose }: RunFormProps) {
  const { t } = useTranslation('schoolRuns');
  const [wasSent, setWasSent] = useState(false);
  const { draft, change, startAnew, isKept } = kept;
  const { today, opensOn, bounds } = view;
  const errors = errorsOf(draft, { today, opensOn, most: bounds[audience] });
  const set = (part: Partial<RunDraft>) => change({ ...draft, ...part, isQueued: false });
  const save = () => {
    setWasSent(true);
    if (Object.keys(errors).length === 0) sending.sendDraft();
  };
  return (
    <Stack
      component="form"
      noValidate
      aria-label={t('form.title', { audience: t(`audience.${audience}`) })}
      onSubmit={submitting(save)}
      sx={{ gap: 2 }}
    >
      {isKept && !draft.isQueued && <KeptDraftNotice onStartAnew={startAnew} />}
      {!sending.isOnline && !draft.isQueued && <Alert severity="warning">{t('form.offline')}</Alert>}
      <CountFields
        view={view}
        audience={audience}
        counts={draft}
        errors={wasSent ? errors : {}}
        onChange={set}
      />
      <Stack sx={{ gap: 0.5 }}>
        <Typography variant="body2">{t('form.photo')}</Typography>
        <PhotosField photos={draft.photos} most={1} onChange={(photos) => set({ photos })} />
      </Stack>
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1, alignItems: { sm: 'center' } }}>
        <Button type="submit" variant="contained" loading={sending.isPending} sx={{ minHeight: 48 }}>
          {t('form.save')}
        </Button>
        <Button onClick={onClose} sx={{ minHeight: 44 }}>
          {t('form.later')}
        </Button>
      </Stack>
    </Stack>
  );
}
