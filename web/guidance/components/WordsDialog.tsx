import { Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskArticle } from '../../../functions/guidance/contract/views.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { type ArticleStep, useArticleStep } from '../deskQueries.ts';

interface WordsDialogProps {
  title: string;
  label: string;
  action: string;
  step: ArticleStep;
  bodyOf: (words: string) => object;
  article: DeskArticle;
  onClose: () => void;
}

const shortest = 3;

/** A step that wants its reason in words. */
export function WordsDialog({ title, label, action, step, bodyOf, article, onClose }: WordsDialogProps) {
  const { t } = useTranslation('shared');
  const [words, setWords] = useState('');
  const send = useArticleStep(article.id);
  const submit = () =>
    send.mutate({ step, body: bodyOf(words.trim()), version: article.version }, { onSuccess: onClose });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="words-title">
      <form onSubmit={submitting(submit)}>
        <DialogTitle id="words-title">{title}</DialogTitle>
        <DialogContent>
          <TextField
            autoFocus
            fullWidth
            multiline
            minRows={3}
            required
            margin="dense"
            label={label}
            value={words}
            onChange={(event) => setWords(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
          />
          {send.isError && <LoadFailed error={send.error} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            loading={send.isPending}
            disabled={words.trim().length < shortest}
          >
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
