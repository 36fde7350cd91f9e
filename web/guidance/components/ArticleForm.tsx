import { Autocomplete, Box, Chip, FormHelperText, Stack, TextField, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { audienceSchema, bodyMaxLength } from '../../../functions/guidance/contract/article.ts';
import { readabilityOf } from '../../../functions/guidance/rules/readability.ts';
import { formatNumber } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { ArticleDraft } from '../articleDraft.ts';
import { ArticleFiles } from './ArticleFiles.tsx';
import { MarkdownText } from './MarkdownText.tsx';

interface ArticleFormProps {
  draft: ArticleDraft;
  onChange: (draft: ArticleDraft) => void;
  /** The edition says what has changed since the one before. */
  isNext: boolean;
}

/** What an author writes, beside what readers will see. */
export function ArticleForm({ draft, onChange, isNext }: ArticleFormProps) {
  const { t } = useTranslation('guidanceDesk');
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <Fields draft={draft} onChange={onChange} isNext={isNext} />
      <Box component="section" aria-label={t('preview')} sx={{ minWidth: 0 }}>
        <Typography component="h2" variant="subtitle2" color="text.secondary">
          {t('preview')}
        </Typography>
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, mt: 1, maxWidth: 760 }}>
          <Typography component="h3" variant="h6" sx={{ mb: 1, overflowWrap: 'anywhere' }}>
            {draft.titleRu}
          </Typography>
          {draft.bodyRu.trim() === '' ? (
            <Typography color="text.secondary">{t('previewEmpty')}</Typography>
          ) : (
            <MarkdownText text={draft.bodyRu} />
          )}
        </Box>
      </Box>
    </Box>
  );
}

function Fields({ draft, onChange, isNext }: ArticleFormProps) {
  const { t } = useTranslation(['guidanceDesk', 'guidance']);
  const set = (part: Partial<ArticleDraft>) => onChange({ ...draft, ...part });
  return (
    <Stack sx={{ gap: 2, minWidth: 0 }}>
      <TextField
        required
        label={t('field.title')}
        value={draft.titleRu}
        onChange={(event) => set({ titleRu: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 150 } }}
      />
      <Autocomplete
        multiple
        options={audienceSchema.options}
        value={draft.audiences}
        onChange={(_event, audiences) => set({ audiences })}
        getOptionLabel={(audience) => t(`guidance:audience.${audience}`)}
        renderInput={(params) => <TextField {...params} label={t('field.audiences')} />}
        renderValue={(values, getItemProps) =>
          values.map((audience, index) => {
            const { key, ...item } = getItemProps({ index });
            return <Chip key={key} {...item} label={t(`guidance:audience.${audience}`)} size="small" />;
          })
        }
      />
      {isNext && (
        <TextField
          required
          label={t('field.whatChanged')}
          helperText={t('field.whatChangedHint')}
          value={draft.whatChanged}
          onChange={(event) => set({ whatChanged: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 500 } }}
        />
      )}
      <Box>
        <TextField
          required
          fullWidth
          multiline
          minRows={12}
          label={t('field.body')}
          helperText={t('bodyHint')}
          value={draft.bodyRu}
          onChange={(event) => set({ bodyRu: event.target.value })}
          slotProps={{ htmlInput: { maxLength: bodyMaxLength } }}
        />
        <Readability draft={draft} />
      </Box>
      <TextField
        label={t('field.keywords')}
        helperText={t('field.keywordsHint')}
        value={draft.keywords}
        onChange={(event) => set({ keywords: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
      <ArticleFiles files={draft.attachments} onChange={(attachments) => set({ attachments })} />
      <Typography component="h2" variant="subtitle2">
        {t('field.english')}
      </Typography>
      <TextField
        label={t('field.titleEn')}
        value={draft.titleEn}
        onChange={(event) => set({ titleEn: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 150 } }}
      />
      <TextField
        multiline
        minRows={3}
        label={t('field.bodyEn')}
        value={draft.bodyEn}
        onChange={(event) => set({ bodyEn: event.target.value })}
        slotProps={{ htmlInput: { maxLength: bodyMaxLength } }}
      />
    </Stack>
  );
}

function Readability({ draft: { bodyRu, audiences } }: { draft: ArticleDraft }) {
  const { t } = useTranslation('guidanceDesk');
  const language = useLanguage();
  const { sentences, wordsPerSentence, most, isPlain } = readabilityOf(bodyRu, audiences);
  if (sentences === 0) return null;
  const words = formatNumber(wordsPerSentence, language);
  return (
    <FormHelperText error={!isPlain} sx={{ mx: 1.75 }}>
      {isPlain ? t('plain', { words }) : t('readability', { words, most })}
    </FormHelperText>
  );
}
