import { Box, Button, Chip, Paper, TextField, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { EditionView, Place, Remark } from '../../../functions/exchange/contract/editions.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { submitting } from '../../shared/drafts/submitting.ts';
import { formatInstant } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { useSheetStep } from './queries.ts';

export function usePlaceWords() {
  const { t } = useTranslation('exchange');
  return ({ file, column }: Place) => [file, column].filter(Boolean).join(' · ') || t('sheet.whole');
}

/** A remark, its answer, and who may say the next word. */
export function RemarkCard({ edition, remark }: { edition: EditionView; remark: Remark }) {
  const { t } = useTranslation('exchange');
  const language = useLanguage();
  const placeWords = usePlaceWords();
  const { person } = useSession();
  const mayRemark = useRight('contract.remark') !== undefined && edition.state === 'agreeing';
  const step = useSheetStep(edition);
  const side = person?.role === 'partner' ? 'partner' : 'department';
  const { answer, closed } = remark;
  const state = closed ? 'closed' : answer ? 'answered' : 'open';
  const by = (one: { at: string; by: string; byName?: string | undefined }) =>
    t('sheet.by', { who: one.byName ?? one.by, when: formatInstant(one.at, language) });
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Chip
          size="small"
          label={t(`remark.${state}`)}
          color={closed ? 'default' : answer ? 'info' : 'warning'}
        />
        <Typography component="span" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {placeWords(remark.place)}
        </Typography>
        <Typography component="span" variant="body2" color="text.secondary">
          {t(`side.${remark.side}`)}, {by(remark)}
        </Typography>
      </Box>
      <Typography sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>{remark.text}</Typography>
      {answer && (
        <Box sx={{ mt: 1, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}>
          <Typography variant="body2" color="text.secondary">
            {t('remark.answerBy')} {by(answer)}
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-line' }}>{answer.text}</Typography>
        </Box>
      )}
      {closed && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('remark.closedBy')} {by(closed)}
        </Typography>
      )}
      {mayRemark && !closed && remark.by !== person?.sub && <AnswerForm edition={edition} remark={remark} />}
      {mayRemark && !closed && answer && remark.side === side && (
        <Button
          sx={{ mt: 1 }}
          variant="outlined"
          loading={step.isPending}
          onClick={() => step.mutate({ what: `remarks/${remark.id}/closing` })}
        >
          {t('remark.close')}
        </Button>
      )}
      {step.error && <LoadFailed error={step.error} />}
    </Paper>
  );
}

function AnswerForm({ edition, remark }: { edition: EditionView; remark: Remark }) {
  const { t } = useTranslation('exchange');
  const answer = useSheetStep(edition);
  const key = `exchange.answer.${edition.number}.${remark.id}`;
  const { draft: text, change, startAnew } = useKeptDraft(key, z.string(), () => '');
  const isReady = text.trim().length >= 3;
  const send = () =>
    isReady &&
    answer.mutate(
      { what: `remarks/${remark.id}/answer`, body: { text: text.trim() } },
      { onSuccess: startAnew },
    );
  return (
    <Box
      component="form"
      onSubmit={submitting(send)}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start', mt: 1.5 }}
    >
      <TextField
        size="small"
        label={t(remark.answer ? 'remark.answerAnew' : 'remark.answer')}
        value={text}
        onChange={({ target }) => change(target.value)}
        sx={{ flex: '1 1 280px', maxWidth: 640 }}
        slotProps={{ htmlInput: { maxLength: 2000 } }}
      />
      <Button type="submit" variant="outlined" disabled={!isReady} loading={answer.isPending}>
        {t('remark.sendAnswer')}
      </Button>
      {answer.error && <LoadFailed error={answer.error} />}
    </Box>
  );
}
