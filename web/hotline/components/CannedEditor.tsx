import { Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, type Ref, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type AfterReply,
  afterReplySchema,
  type CannedContent,
  type CannedReply,
} from '../../../functions/hotline/contract/cannedReply.ts';
import { type Queue, queueSchema } from '../../../functions/hotline/contract/words.ts';
import { readReply } from '../../../functions/hotline/rules/replyText.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useRetireCanned, useSaveCanned } from '../deskQueries.ts';
import { CannedHistory } from './CannedHistory.tsx';
import { CannedPreview } from './CannedPreview.tsx';
import { VariableButtons } from './VariableButtons.tsx';

interface CannedEditorProps {
  /** Absent for a new one. */
  reply: CannedReply | undefined;
  onSaved: (reply: CannedReply) => void;
}

const empty: CannedContent = { title: '', text: '', after: 'nothing' };

/** Words a canned reply, with what its macro does, how it will read, and what it was before. */
export function CannedEditor({ reply, onSaved }: CannedEditorProps) {
  const { t } = useTranslation('hotline');
  const [content, setContent] = useState<CannedContent>(() => (reply ? contentOf(reply) : empty));
  const save = useSaveCanned();
  const retire = useRetireCanned();
  const attempt = useAttempt();
  const field = useRef<HTMLTextAreaElement>(null);
  const set = (changes: Partial<CannedContent>) => setContent({ ...content, ...changes });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { content: sentOf(content), before: reply, idempotencyKey: attempt.key },
      { onSuccess: onSaved, onError: attempt.failed },
    );
  };
  const insert = (token: string) => {
    const at = field.current?.selectionStart ?? content.text.length;
    set({ text: content.text.slice(0, at) + token + content.text.slice(at) });
    field.current?.focus();
  };
  return (
    <Box
      component="form"
      aria-label={t('canned.form')}
      onSubmit={submit}
      sx={{
        display: 'grid',
        gap: 1.5,
        minWidth: 0,
        alignContent: 'start',
        gridTemplateColumns: 'minmax(0, 1fr)',
      }}
    >
      <TextField
        required
        label={t('canned.name')}
        value={content.title}
        onChange={(event) => set({ title: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 120, minLength: 2 } }}
      />
      <VariableButtons onInsert={insert} />
      <ReplyField
        label={t('canned.text')}
        value={content.text}
        field={field}
        onChange={(text) => set({ text })}
      />
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap' }}>
        <QueueField
          label={t('canned.forQueue')}
          none={t('canned.anyQueue')}
          value={content.queue}
          onChange={(queue) => set({ queue })}
        />
        <QueueField
          label={t('canned.moveTo')}
          none={t('canned.keepQueue')}
          value={content.moveTo}
          onChange={(moveTo) => set({ moveTo })}
        />
        <TextField
          select
          label={t('canned.afterwards')}
          value={content.after}
          onChange={(event) => set({ after: event.target.value as AfterReply })}
          sx={{ flex: { xs: '1 1 220px', sm: 'none' }, minWidth: { sm: 200 } }}
        >
          {afterReplySchema.options.map((after) => (
            <MenuItem key={after} value={after}>
              {t(`canned.after.${after}`)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      {content.after === 'handOver' && (
        <ReplyField
          label={t('canned.handOverText')}
          value={content.handOverText ?? ''}
          onChange={(handOverText) => set({ handOverText })}
        />
      )}
      <CannedPreview text={content.text} />
      {save.isError && <LoadFailed error={save.error} />}
      {retire.isError && <LoadFailed error={retire.error} />}
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button type="submit" variant="contained" loading={save.isPending}>
          {t(reply?.retired ? 'canned.restore' : 'canned.save')}
        </Button>
        {reply && !reply.retired && (
          <Button onClick={() => retire.mutate(reply)} loading={retire.isPending}>
            {t('canned.retire')}
          </Button>
        )}
      </Stack>
      {reply && reply.version > 1 && (
        <CannedHistory replyId={reply.id} onTake={(old) => setContent(contentOf(old))} />
      )}
    </Box>
  );
}

function contentOf({ title, text, queue, moveTo, after, handOverText }: CannedReply): CannedContent {
  return {
    title,
    text,
    after,
    ...(queue && { queue }),
    ...(moveTo && { moveTo }),
    ...(handOverText && { handOverText }),
  };
}

/** Only a macro that hands over says what the partner is asked. */
function sentOf({ handOverText, ...content }: CannedContent): CannedContent {
  return content.after === 'handOver' ? { ...content, handOverText } : content;
}

interface ReplyFieldProps {
  label: string;
  value: string;
  field?: Ref<HTMLTextAreaElement>;
  onChange: (text: string) => void;
}

/** A text with variables; what is wrong with them is said at once, by line and character. */
function ReplyField({ label, value, field, onChange }: ReplyFieldProps) {
  const { t } = useTranslation('hotline');
  const { mistakes } = readReply(value);
  return (
    <TextField
      multiline
      required
      minRows={4}
      maxRows={16}
      inputRef={field}
      label={label}
      value={value}
      error={mistakes.length > 0}
      helperText={mistakes.map(({ code, ...place }) => (
        <Typography
          key={`${place.line}-${place.column}`}
          variant="body2"
          component="span"
          sx={{ display: 'block' }}
        >
          {t(`canned.mistake.${code}`, { ...place })}
        </Typography>
      ))}
      onChange={(event) => onChange(event.target.value)}
      slotProps={{ htmlInput: { maxLength: 4000 } }}
    />
  );
}

interface QueueFieldProps {
  label: string;
  none: string;
  value: Queue | undefined;
  onChange: (queue: Queue | undefined) => void;
}

function QueueField({ label, none, value, onChange }: QueueFieldProps) {
  const { t } = useTranslation('hotline');
  return (
    <TextField
      select
      label={label}
      value={value ?? ''}
      onChange={(event) => onChange(queueSchema.safeParse(event.target.value).data)}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ flex: { xs: '1 1 220px', sm: 'none' }, minWidth: { sm: 200 } }}
    >
      <MenuItem value="">{none}</MenuItem>
      {queueSchema.options.map((queue) => (
        <MenuItem key={queue} value={queue}>
          {t(`queue.${queue}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
