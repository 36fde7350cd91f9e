/** @jsxImportSource preact */
import type { ComponentType } from 'preact';
import { useId } from 'preact/hooks';
import {
  emailMaxLength,
  nameMaxLength,
  phoneMaxLength,
  textMaxLength,
} from '../../../functions/hotline/contract/limits.ts';
import { askerKinds, type ChosenSchool, queues } from './askDraft.ts';
import type { AskField } from './askErrors.ts';
import type { Asked, Failure } from './calls.ts';
import { filled, sentencesOf, useAsking } from './context.ts';
import { FilesField } from './FilesField.tsx';
import { Choice, Notice, TextField } from './fields.tsx';
import { SchoolField } from './SchoolField.tsx';
import { useAskDraft } from './useAskDraft.ts';

export interface AskFormProps {
  /** The school of the page that led here. */
  about?: ChosenSchool | undefined;
  /** A known incident that the question joins. */
  incidentId: string;
  /** Stands below the question while it is written. */
  WhileAsking: ComponentType<{ text: string }>;
  requestNumber: string;
  onAsked: (asked: Asked) => void;
}

/** A question without an account. What is typed stays on the device until the hotline has it. */
export function AskForm({ about, incidentId, WhileAsking, requestNumber, onAsked }: AskFormProps) {
  const { words } = useAsking();
  const { ask } = words;
  const consentId = useId();
  const form = useAskDraft({ about, incidentId, onAsked });
  const { draft, errors, set } = form;
  const errorOf = (field: AskField) => {
    const code = errors[field];
    const sentences: Record<string, string> = ask.error;
    return code === undefined ? undefined : (sentences[code] ?? ask.error.too_small);
  };
  const send = (event: Event) => {
    event.preventDefault();
    void form.send();
  };
  return (
    <form class="form" noValidate onSubmit={send}>
      {form.isKept && (
        <Notice
          tone="info"
          role="status"
          action={
            <button type="button" class="plain" onClick={form.startAnew}>
              {ask.startAnew}
            </button>
          }
        >
          {ask.draftFound}
        </Notice>
      )}
      <div class="pair">
        <Choice
          label={ask.who}
          value={draft.askerKind}
          options={askerKinds}
          nameOf={(kind) => words.askerKind[kind]}
          onChoose={(askerKind) => set({ askerKind })}
        />
        <Choice
          label={ask.about}
          value={draft.queue}
          options={queues}
          nameOf={(queue) => ask.aboutQueue[queue]}
          onChoose={(queue) => set({ queue })}
        />
      </div>
      <SchoolField school={draft.school} onChoose={(school) => set({ school })} />
      <TextField
        label={ask.text}
        hint={ask.textHint}
        error={errorOf('text')}
        value={draft.text}
        onType={(text) => set({ text })}
        rows={4}
        isRequired
        maxLength={textMaxLength}
      />
      <WhileAsking text={draft.text} />
      <FilesField
        files={draft.attachments}
        onAdd={(file) => form.change((now) => ({ ...now, attachments: [...now.attachments, file] }))}
        onRemove={(id) => set({ attachments: draft.attachments.filter((file) => file.id !== id) })}
      />
      <TextField
        label={ask.name}
        error={errorOf('name')}
        value={draft.name}
        onType={(name) => set({ name })}
        autoComplete="name"
        maxLength={nameMaxLength}
      />
      <div class="pair">
        <TextField
          type="tel"
          label={ask.phone}
          hint={ask.contactHint}
          error={errorOf('phone')}
          value={draft.phone}
          onType={(phone) => set({ phone })}
          autoComplete="tel"
          maxLength={phoneMaxLength}
        />
        <TextField
          type="email"
          label={ask.email}
          error={errorOf('email')}
          value={draft.email}
          onType={(email) => set({ email })}
          autoComplete="email"
          maxLength={emailMaxLength}
        />
      </div>
      <div>
        <label class="consent">
          <input
            type="checkbox"
            checked={draft.consent}
            aria-invalid={errors.consent !== undefined}
            aria-describedby={consentId}
            onChange={({ currentTarget }) => set({ consent: currentTarget.checked })}
          />
          {ask.consent}
        </label>
        <p class="failed" id={consentId}>
          {errorOf('consent')}
        </p>
      </div>
      {form.failure && <Failed failure={form.failure} requestNumber={requestNumber} />}
      <div class="row">
        <button type="submit" class="button" disabled={form.isSending}>
          {ask.send}
        </button>
        <span class="quiet">{ask.draftKept}</span>
      </div>
    </form>
  );
}

function Failed({ failure, requestNumber }: { failure: Failure; requestNumber: string }) {
  const { words } = useAsking();
  if (failure.code === 'unreachable') return <Notice tone="warning">{words.ask.offline}</Notice>;
  const { title, advice } = sentencesOf(words, failure);
  return (
    <Notice tone="error" title={title}>
      {advice}
      {failure.requestId && <small>{filled(requestNumber, { id: failure.requestId })}</small>}
    </Notice>
  );
}
