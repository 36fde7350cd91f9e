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
import { type FormEvent, type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { CannedReply } from '../../../functions/hotline/contract/cannedReply.ts';
import { textMaxLength } from '../../../functions/hotline/contract/limits.ts';
import type { Conversation } from '../../../functions/hotline/contract/views.ts';
import type { addEntrySchema } from '../../../functions/hotline/contract/working.ts';
import { fillReply, type Variable } from '../../../functions/hotline/rules/replyText.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { isMacro, valuesOf, withReply } from '../cannedSearch.ts';
import { useApplyMacro } from '../deskQueries.ts';
import { useHotlineExtras } from '../extras.ts';
import { useAddEntry } from '../queries.ts';
import { useCannedPicker } from '../useCannedPicker.ts';
import { useTicketDraft } from '../useTicketDraft.ts';
import type { WordsDraft } from '../wordsDraft.ts';
import { CannedPicker, optionId } from './CannedPicker.tsx';
import { Colleagues } from './Colleagues.tsx';
import { FilesField } from './FilesField.tsx';
import { MacroNote } from './MacroNote.tsx';

export type WrittenKind = 'answer' | 'note' | 'handOver' | 'partnerAnswer' | 'partnerNote' | 'reply';
type Body = z.input<typeof addEntrySchema>;

interface ComposerProps {
  ticket: Conversation;
  kind: WrittenKind;
  onKind: (kind: WrittenKind) => void;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** A canned reply that stands in the field, with what it still lacks. */
interface Chosen {
  reply: CannedReply;
  handOverText: string;
  missing: readonly Variable[];
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
  const { person } = useSession();
  const isDesk = ticket.viewer === 'hotline';
  const { draft, change, sent, others, isFound } = useTicketDraft(ticket.id, writes, isDesk);
  const [chosen, setChosen] = useState<Chosen>();
  const values = valuesOf(ticket, person?.name);
  const list = useId();
  const picker = useCannedPicker({
    isOn: isDesk && writes === 'answer',
    text: draft.text,
    queue: ticket.queue,
    onPick: (reply, cursor) => {
      const filled = fillReply(reply.text, values);
      const handOver = fillReply(reply.handOverText ?? '', values);
      change({ ...draft, text: withReply(draft.text, cursor, filled.text) });
      setChosen({
        reply,
        handOverText: handOver.text,
        missing: [...new Set([...filled.missing, ...handOver.missing])],
      });
    },
  });
  const [asksBack, setAsksBack] = useState(false);
  const [resolves, setResolves] = useState(false);
  const attempt = useAttempt();
  const add = useAddEntry(ticket.id);
  const apply = useApplyMacro(ticket.id);
  const macro = writes === 'answer' && chosen && isMacro(chosen.reply) ? chosen : undefined;
  const after = {
    onSuccess: () => {
      sent(draft);
      setAsksBack(false);
      setResolves(false);
      setChosen(undefined);
      attempt.next();
    },
    onError: attempt.failed,
  };
  const submit = (body: Body) => add.mutate({ body, idempotencyKey: attempt.key }, after);
  const submitMacro = ({ reply, handOverText }: Chosen) =>
    apply.mutate(
      {
        body: {
          replyId: reply.id,
          text: draft.text,
          attachments: draft.attachments,
          ...(reply.after === 'handOver' && { handOverText }),
        },
        idempotencyKey: attempt.key,
      },
      after,
    );
  const send = (event?: FormEvent) => {
    event?.preventDefault();
    if (draft.text.trim() === '' || add.isPending || apply.isPending) return;
    if (macro) submitMacro(macro);
    else submit(bodyOf(writes, draft, { asksBack, resolves }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (picker.takesKey(event)) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <Box
      component="form"
      aria-label={t('compose.title')}
      onSubmit={send}
      sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}
    >
      {isDesk && <Colleagues others={others} />}
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
        onChange={(event) => {
          change({ ...draft, text: event.target.value });
          picker.follow(event.target.selectionStart ?? event.target.value.length);
        }}
        onKeyDown={onKeyDown}
        slotProps={{
          htmlInput: {
            maxLength: textMaxLength,
            ...(picker.isOpen && {
              'aria-autocomplete': 'list',
              'aria-controls': list,
              'aria-activedescendant': picker.replies.length > 0 ? optionId(list, picker.chosen) : undefined,
            }),
          },
        }}
        helperText={isFound ? t('presence.found') : undefined}
        sx={writes === 'note' ? { bgcolor: 'action.hover' } : {}}
      />
      {picker.isOpen && (
        <CannedPicker
          id={list}
          replies={picker.replies}
          chosen={picker.chosen}
          values={values}
          onPick={picker.pick}
        />
      )}
      {writes === 'answer' && chosen && chosen.missing.length > 0 && draft.text.includes('…') && (
        <Alert severity="warning" sx={{ py: 0 }}>
          {t('canned.missing', {
            names: chosen.missing.map((name) => t(`canned.variable.${name}`)).join(', '),
          })}
        </Alert>
      )}
      {macro && (
        <MacroNote
          macro={macro.reply}
          handOverText={macro.handOverText}
          onHandOverText={(handOverText) => setChosen({ ...macro, handOverText })}
          onDrop={() => setChosen(undefined)}
        />
      )}
      {writes === 'answer' && !macro && (
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
      {/* After what a key away ends the answer: whoever writes by keyboard must not pass them each time. */}
      {writes === 'answer' && ForAnswer && (
        <ForAnswer
          ticketId={ticket.id}
          text={askedIn(ticket)}
          onInsert={(words) =>
            change({ ...draft, text: [draft.text.trimEnd(), words].filter(Boolean).join('\n\n') })
          }
        />
      )}
      {writes !== 'handOver' && (
        <FilesField files={draft.attachments} onChange={(attachments) => change({ ...draft, attachments })} />
      )}
      {add.isError && <LoadFailed error={add.error} />}
      {apply.isError && <LoadFailed error={apply.error} />}
      <Stack direction="row" sx={{ gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Button type="submit" variant="contained" loading={add.isPending || apply.isPending}>
          {t('compose.send')}
        </Button>
        {isDesk && writes === 'answer' && (
          <Button
            onClick={() => {
              const text = draft.text === '' ? '/' : `${draft.text.trimEnd()}\n/`;
              change({ ...draft, text });
              picker.follow(text.length);
              field.current?.focus();
            }}
          >
            {t('canned.open')}
          </Button>
        )}
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
