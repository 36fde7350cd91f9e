/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Labelled {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
}

interface TextFieldProps extends Labelled {
  value: string;
  onType: (value: string) => void;
  type?: 'text' | 'tel' | 'email';
  autoComplete?: string;
  maxLength: number;
  rows?: number;
  isRequired?: boolean;
  controls?: string;
}

/** A line or several of text, with what is expected of it, or what is wrong with it, below. */
export function TextField({ label, hint, error, value, onType, rows, isRequired, ...more }: TextFieldProps) {
  const id = useId();
  const { controls, type, maxLength, autoComplete } = more;
  const shared = {
    id,
    value,
    maxLength,
    required: isRequired,
    'aria-invalid': error !== undefined,
    'aria-describedby': `${id}-hint`,
  };
  return (
    <Frame id={id} label={isRequired ? `${label} *` : label} hint={hint} error={error}>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={({ currentTarget }) => onType(currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={type ?? 'text'}
          autoComplete={autoComplete}
          aria-controls={controls}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
        />
      )}
    </Frame>
  );
}

interface ChoiceProps<Value extends string> extends Labelled {
  value: Value;
  options: readonly Value[];
  nameOf: (value: Value) => string;
  onChoose: (value: Value) => void;
}

/** One of a few: the browser's own list, which a phone shows as its wheel. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  nameOf,
  onChoose,
}: ChoiceProps<Value>) {
  const id = useId();
  const choose = (chosen: string) => {
    const known = options.find((option) => option === chosen);
    if (known) onChoose(known);
  };
  return (
    <Frame id={id} label={label}>
      <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {nameOf(option)}
          </option>
        ))}
      </select>
    </Frame>
  );
}

function Frame({ id, label, hint, error, children }: Labelled & { id: string; children: ComponentChildren }) {
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {children}
      <p class="hint" id={`${id}-hint`}>
        {error ?? hint}
      </p>
    </div>
  );
}

interface NoticeProps {
  tone: 'info' | 'warning' | 'error' | 'success';
  /** `alert` is read out at once, `status` when there is a pause. */
  role?: 'alert' | 'status';
  title?: string;
  action?: ComponentChildren;
  children?: ComponentChildren;
}

export function Notice({ tone, role = 'alert', title, action, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={role}>
      <div class="said">
        {title && <strong>{title}</strong>}
        {children}
      </div>
      {action}
    </div>
  );
}
