import {
  Alert,
  Box,
  Button,
  Checkbox,
  FormControlLabel,
  Stack,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { type FormEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  type addEntrySchema,
  type Conversation,
  textMaxLength,
} from '../../../functions/hotline/contract.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useHotlineExtras } from '../extras.ts';
import { useAddEntry } from '../queries.ts';
import { useAttempt } from '../useAttempt.ts';
import { emptyWords, type WordsDraft, wordsSchema } from '../wordsDraft.ts';
import { FilesField } from './FilesField.tsx';

export type WrittenKind = 'answer' | 'note' | 'handOver' | 'partnerAnswer' | 'partnerNote' | 'reply';
type Body = z.input<typeof addEntrySchema>;

interface ComposerProps {
  ticket: Conversation;
  kind: WrittenKind;
  onKind: (kind: WrittenKind) => void;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** What the viewer may write to a ticket as it stands. */
export function kindsFor({
  viewer,
  status,
}: Pick<Conversation, 'viewer' | 'status'>): readonly WrittenKind[] {
  if (viewer === 'partner') return ['partnerAnswer', 'partnerNote'];
  if (viewer === 'asker') return ['reply'];
  if (status === 'resolved') return ['note'];
  return status === 'partner' ? ['answer', 'note'] : ['answer', 'note', 'handOver'];
}

/** Writes the next entry. Its words are kept on the device until they have been taken. */
export function Composer({ ticket, kind, onKind, field }: ComposerProps) {
  const { t } = useTranslation('hotline');
  const { ForAnswer } = useHotlineExtras();
  const kinds = kindsFor(ticket);
  const writes = kinds.includes(kind) ? kind : (kinds[0] ?? 'note');
  const { draft, change, startAnew } = useKeptDraft(`hotline.${ticket.id}`, wordsSchema, emptyWords);
  const [asksBack, setAsksBack] = useState(false);
  const [resolves, setResolves] = useState(false);
  const attempt = useAttempt();
  const add = useAddEntry(ticket.id);
  const submit = (body: Body) =>
    add.mutate(
      { body, idempotencyKey: attempt.key },
      {
        onSuccess: () => {
          startAnew();
          setAsksBack(false);
          setResolves(false);
          attempt.next();
        },
        onError: () => attempt.next(),
      },
    );
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (draft.text.trim() !== '') submit(bodyOf(writes, draft, { asksBack, resolves }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <Box component="form" aria-label={t('compose.title')} onSubmit={send} sx={{ display: 'grid', gap: 1 }}>
      {kinds.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={t('compose.kind')}
          value={writes}
          onChange={(_event, chosen: WrittenKind | null) => chosen && onKind(chosen)}
          sx={{ flexWrap: 'wrap' }}
        >
          {kinds.map((one) => (
            <ToggleButton key={one} value={one}>
              {t(`compose.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <TextField
        multiline
        minRows={3}
        maxRows={12}
        inputRef={field}
        label={t(`compose.${writes}Label`)}
        value={draft.text}
        onChange={(event) => change({ ...draft, text: event.target.value })}
        onKeyDown={onKeyDown}
        slotProps={{ htmlInput: { maxLength: textMaxLength } }}
        sx={writes === 'note' ? { bgcolor: 'action.hover' } : {}}
      />
      {writes === 'answer' && ForAnswer && (
        <ForAnswer
          ticketId={ticket.id}
          text={askedIn(ticket)}
          onInsert={(words) =>
            change({ ...draft, text: [draft.text.trimEnd(), words].filter(Boolean).join('\n\n') })
          }
        />
      )}
      {writes === 'answer' && (
        <Stack direction="row" sx={{ columnGap: 2, flexWrap: 'wrap' }}>
          <FormControlLabel
            control={<Checkbox checked={resolves} onChange={(event) => setResolves(event.target.checked)} />}
            label={t('compose.resolves')}
          />
          <FormControlLabel
            control={
              <Checkbox
                checked={asksBack && !resolves}
                disabled={resolves}
                onChange={(event) => setAsksBack(event.target.checked)}
              />
            }
            label={t('compose.asksBack')}
          />
        </Stack>
      )}
      {writes !== 'handOver' && (
        <FilesField files={draft.attachments} onChange={(attachments) => change({ ...draft, attachments })} />
      )}
      {add.isError && <LoadFailed error={add.error} />}
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" loading={add.isPending}>
          {t('compose.send')}
        </Button>
        <Typography variant="body2" color="text.secondary" sx={{ display: { xs: 'none', md: 'block' } }}>
          {t('compose.sendHint')}
        </Typography>
        <Box sx={{ flex: 1 }} />
        {ticket.viewer === 'hotline' && <StateButtons status={ticket.status} onDo={submit} />}
      </Stack>
    </Box>
  );
}

/** What the asker has written, the subject first. */
function askedIn({ subject, conversation }: Conversation): string {
  const said = conversation.flatMap(({ side, text }) => (side === 'asker' && text ? [text] : []));
  return [subject, ...said.filter((text) => !text.startsWith(subject))].join('\n');
}

function bodyOf(
  kind: WrittenKind,
  { text, attachments }: WordsDraft,
  answer: { asksBack: boolean; resolves: boolean },
): Body {
  if (kind === 'handOver') return { kind, text };
  return kind === 'answer' ? { kind, text, attachments, ...answer } : { kind, text, attachments };
}

function StateButtons({ status, onDo }: { status: Conversation['status']; onDo: (body: Body) => void }) {
  const { t } = useTranslation('hotline');
  if (status === 'resolved')
    return <Button onClick={() => onDo({ kind: 'reopened' })}>{t('compose.reopen')}</Button>;
  return (
    <>
      {status === 'partner' && (
        <Button onClick={() => onDo({ kind: 'takeBack' })}>{t('compose.takeBack')}</Button>
      )}
      <Button onClick={() => onDo({ kind: 'resolved' })}>{t('compose.resolve')}</Button>
    </>
  );
}

/** Why there is nothing to write in. */
export function NoComposer({ viewer }: Pick<Conversation, 'viewer'>) {
  const { t } = useTranslation('hotline');
  return (
    <Alert severity="info">{t(viewer === 'partner' ? 'compose.partnerDone' : 'compose.readOnly')}</Alert>
  );
}
