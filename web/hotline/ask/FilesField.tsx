/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import type { SentAttachment } from '../../../functions/hotline/contract/attachments.ts';
import { attachmentMaxBytes, attachmentsPerEntry } from '../../../functions/hotline/contract/limits.ts';
import { putFile } from '../../shared/api/putFile.ts';
import { failureOf } from './calls.ts';
import { filled, sentencesOf, useAsking } from './context.ts';
import { Icon } from './Icon.tsx';

interface FilesFieldProps {
  files: readonly SentAttachment[];
  onAdd: (file: SentAttachment) => void;
  onRemove: (id: string) => void;
}

/** Files go to their place as soon as they are chosen, so that sending the words waits for none of them. */
export function FilesField({ files, onAdd, onRemove }: FilesFieldProps) {
  const { words, calls } = useAsking();
  const { ask } = words;
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<{ name: string; percent: number }>();
  const [failed, setFailed] = useState<string>();
  const add = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > attachmentMaxBytes) return setFailed(ask.fileTooLarge);
    setFailed(undefined);
    const show = (share: number) => setSending({ name: file.name, percent: Math.round(share * 100) });
    show(0);
    try {
      const { sent, ...place } = await calls.uploadPlace(file);
      await putFile(place, file, show);
      onAdd(sent);
    } catch (error) {
      const { title, advice } = sentencesOf(words, failureOf(error));
      setFailed(`${title}. ${advice}`);
    } finally {
      setSending(undefined);
      if (input.current) input.current.value = '';
    }
  };
  return (
    <div class="files">
      <p class="quiet">{filled(ask.filesHint, { count: attachmentsPerEntry })}</p>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="attachment"
        onChange={({ currentTarget }) => void add(currentTarget.files?.[0])}
      />
      {files.map(({ id, name }) => (
        <div key={id} class="file">
          <span>{name}</span>
          <button
            type="button"
            class="plain square"
            aria-label={filled(ask.removeFile, { name })}
            onClick={() => onRemove(id)}
          >
            <Icon name="close" />
          </button>
        </div>
      ))}
      {sending && (
        <div class="sending">
          <span role="status">
            {sending.name}: {ask.sendingFile}
          </span>
          <progress max={100} value={sending.percent} aria-label={sending.name} />
        </div>
      )}
      {failed && (
        <p class="failed" role="alert">
          {failed}
        </p>
      )}
      <button
        type="button"
        class="plain"
        disabled={sending !== undefined || files.length >= attachmentsPerEntry}
        onClick={() => input.current?.click()}
      >
        <Icon name="paperclip" />
        {ask.addFile}
      </button>
    </div>
  );
}
