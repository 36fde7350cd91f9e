import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ControlView,
  mannerSchema,
  photosPerControl,
} from '../../../functions/reporting/contract/controls.ts';
import { currentChecklist } from '../../../functions/reporting/rules/checklists.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { newKey } from '../../shared/drafts/newKey.ts';
import { PhotosField } from '../../shared/drafts/PhotosField.tsx';
import { bytesOf } from '../../shared/drafts/smallPhoto.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useQueuedSend } from '../../shared/drafts/useQueuedSend.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import {
  type ControlDraft,
  controlBody,
  controlDraftKey,
  controlDraftSchema,
  draftErrors,
  isReady,
} from '../controlDraft.ts';
import { recordControl, sendPhoto, useRefreshControl } from '../controlQueries.ts';
import { ChecklistField } from './ChecklistField.tsx';
import { FindingsField } from './FindingsField.tsx';

interface ControlFormProps {
  nodeId: NodeId;
  name: string;
  about: 'school' | 'municipality';
  /** A control that carries a random choice out is held by documents. */
  sampleId?: string | undefined;
  onRecorded: (control: ControlView) => void;
}

function emptyDraft(name: string, today: Day, sampleId: string | undefined): ControlDraft {
  return {
    name,
    manner: sampleId ? 'desk' : 'visit',
    on: today,
    answers: {},
    findings: [],
    note: '',
    photos: [],
    ...(sampleId && { sampleId }),
    idempotencyKey: newKey(),
    isQueued: false,
  };
}

/** A protocol that is filled in with a connection or without one, and recorded once whenever it arrives. */
export function ControlForm({ nodeId, name, about, sampleId, onRecorded }: ControlFormProps) {
  const { t } = useTranslation('control');
  const today = useToday();
  const refresh = useRefreshControl();
  const [wasSent, setWasSent] = useState(false);
  const checklist = currentChecklist(about);
  const kept = useKeptDraft(controlDraftKey(nodeId), controlDraftSchema, () =>
    emptyDraft(name, today, sampleId),
  );
  const { draft, change, forget, startAnew, isKept } = kept;
  const errors = wasSent ? draftErrors(draft, today) : { on: undefined, findings: [] };
  const set = (part: Partial<ControlDraft>) => change({ ...draft, ...part, isQueued: false });
  const { sendDraft, isOnline, isPending, refusal } = useQueuedSend({
    draft,
    change,
    send: async (sent: ControlDraft) => {
      const photos = [];
      for (const photo of sent.photos) photos.push(await sendPhoto(photo.name, bytesOf(photo.dataUrl)));
      const { id, version } = checklist;
      const body = controlBody(sent, { id, version }, photos);
      return recordControl(nodeId, { body, idempotencyKey: sent.idempotencyKey });
    },
    onSent: async (control) => {
      forget();
      onRecorded(control);
      await refresh();
    },
  });
  const save = () => {
    setWasSent(true);
    if (isReady(draft, today)) sendDraft();
  };
  return (
    <Box
      component="form"
      noValidate
      onSubmit={submitting(save)}
      sx={{ display: 'grid', gap: 2.5, maxWidth: 760 }}
    >
      <Alert severity="info">{t('form.offlineAdvice')}</Alert>
      {isKept && !draft.isQueued && <KeptDraftNotice onStartAnew={startAnew} />}
      {!isOnline && !draft.isQueued && <Alert severity="warning">{t('form.offline')}</Alert>}
      {draft.isQueued && (
        <Alert severity="warning" role="status">
          {t('form.queued')}
        </Alert>
      )}
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 1.5 }}>
        <TextField
          select
          label={t('form.manner')}
          value={draft.manner}
          onChange={(event) => set({ manner: mannerSchema.parse(event.target.value) })}
          sx={{ width: { xs: '100%', sm: 220 } }}
        >
          {mannerSchema.options.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`manner.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="date"
          label={t('form.on')}
          value={draft.on}
          required
          error={errors.on !== undefined}
          helperText={errors.on && t(`form.error.${errors.on}`)}
          onChange={(event) => set({ on: event.target.value })}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }}
        />
      </Stack>
      <FormPart title={t('form.checklist')} note={t('form.version', { version: checklist.version })}>
        <ChecklistField
          items={checklist.items}
          answers={draft.answers}
          onAnswer={(item, answer) => set({ answers: { ...draft.answers, [item]: answer } })}
        />
      </FormPart>
      <FormPart title={t('form.findings')}>
        <FindingsField
          findings={draft.findings}
          errors={errors.findings}
          items={checklist.items}
          on={draft.on || today}
          onChange={(findings) => set({ findings })}
        />
      </FormPart>
      <FormPart title={t('form.photos')}>
        <PhotosField photos={draft.photos} most={photosPerControl} onChange={(photos) => set({ photos })} />
      </FormPart>
      <TextField
        label={t('form.note')}
        value={draft.note}
        multiline
        minRows={2}
        onChange={(event) => set({ note: event.target.value })}
      />
      {refusal && <LoadFailed error={refusal} />}
      <Button
        type="submit"
        variant="contained"
        size="large"
        loading={isPending}
        sx={{ minHeight: 48, justifySelf: { sm: 'start' } }}
      >
        {t('form.save')}
      </Button>
    </Box>
  );
}

function FormPart({ title, note, children }: { title: string; note?: string; children: React.ReactNode }) {
  return (
    <Box component="section" aria-label={title}>
      <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 650 }}>
        {title}
      </Typography>
      {note && (
        <Typography variant="caption" color="text.secondary" component="p">
          {note}
        </Typography>
      )}
      <Box sx={{ mt: 1 }}>{children}</Box>
    </Box>
  );
}
