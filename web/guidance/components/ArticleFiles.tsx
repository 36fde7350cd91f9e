import { Button, IconButton, Stack, Typography } from '@mui/material';
import { Paperclip, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { attachmentsPerArticle } from '../../../functions/guidance/contract/article.ts';
import type { SentAttachment } from '../../../functions/hotline/contract/attachments.ts';
import { useProblemWords } from '../../shared/ui/problemWords.ts';
import { sendFile } from '../deskQueries.ts';

interface ArticleFilesProps {
  files: readonly SentAttachment[];
  onChange: (files: SentAttachment[]) => void;
}

/** Files of an article: sent as soon as they are chosen, looked at when the draft is saved. */
export function ArticleFiles({ files, onChange }: ArticleFilesProps) {
  const { t } = useTranslation('guidanceDesk');
  const problemWords = useProblemWords();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const add = async (file: File | undefined) => {
    if (!file) return;
    setFailed(undefined);
    setSending(file.name);
    try {
      onChange([...files, await sendFile(file)]);
    } catch (error) {
      const { title, advice } = problemWords(error);
      setFailed(`${title}. ${advice}`);
    } finally {
      setSending(undefined);
      if (input.current) input.current.value = '';
    }
  };
  return (
    <Stack sx={{ gap: 0.5, alignItems: 'flex-start' }}>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="article-file"
        onChange={(event) => void add(event.target.files?.[0])}
      />
      {files.map(({ id, name }) => (
        <Stack key={id} direction="row" sx={{ alignItems: 'center', gap: 0.5, maxWidth: '100%' }}>
          <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          <IconButton
            size="small"
            aria-label={t('removeFile', { name })}
            onClick={() => onChange(files.filter((file) => file.id !== id))}
          >
            <X size={16} />
          </IconButton>
        </Stack>
      ))}
      {sending && (
        <Typography variant="body2" role="status">
          {sending} — {t('sendingFile')}
        </Typography>
      )}
      {failed && (
        <Typography variant="body2" color="error" role="alert">
          {failed}
        </Typography>
      )}
      <Button
        size="small"
        startIcon={<Paperclip size={16} aria-hidden="true" />}
        disabled={sending !== undefined || files.length >= attachmentsPerArticle}
        onClick={() => input.current?.click()}
      >
        {t('addFile')}
      </Button>
    </Stack>
  );
}
