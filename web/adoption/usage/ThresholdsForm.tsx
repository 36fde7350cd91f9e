import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import {
  type ThresholdPercents,
  type ThresholdsView,
  usageCategories,
} from '../../../functions/adoption/contract/usage.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { KeptDraftNotice } from '../../shared/drafts/KeptDraftNotice.tsx';
import { submitting } from '../../shared/drafts/submitting.ts';
import { useSendAgain } from '../../shared/drafts/useSendAgain.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { Sights } from '../../shared/ui/sights.tsx';
import { useKeptDraft } from '../../shared/ui/useKeptDraft.ts';
import { FormProblems } from '../components/FormProblems.tsx';
import { usageThresholds, useSetThresholds } from './queries.ts';

interface ThresholdsFormProps {
  regionId: NodeId;
  onDone: () => void;
}

/** What leadership asks of each category from today on, by a document. */
export function ThresholdsForm({ regionId, onDone }: ThresholdsFormProps) {
  const standing = useQuery(usageThresholds(regionId));
  return (
    <Sights query={standing}>
      {(view) => <Form key={view.version} regionId={regionId} view={view} onDone={onDone} />}
    </Sights>
  );
}

const draftSchema = z.object({
  teachers: z.string(),
  parents: z.string(),
  pupils: z.string(),
  administrators: z.string(),
  ground: z.string(),
});

function Form({ regionId, view, onDone }: ThresholdsFormProps & { view: ThresholdsView }) {
  const { t } = useTranslation('adoption');
  const { t: shared } = useTranslation('shared');
  const language = useLanguage();
  const kept = useKeptDraft<z.output<typeof draftSchema>>(`thresholds.${regionId}`, draftSchema, () => ({
    teachers: String(view.percents.teachers),
    parents: String(view.percents.parents),
    pupils: String(view.percents.pupils),
    administrators: String(view.percents.administrators),
    ground: '',
  }));
  const { draft, change, forget } = kept;
  const set = useSetThresholds(regionId);
  const close = () => {
    forget();
    onDone();
  };
  const percents = Object.fromEntries(
    usageCategories.map((category) => [category, Number(draft[category])]),
  ) as ThresholdPercents;
  const send = () =>
    set.mutate({ body: { percents, ground: draft.ground }, version: view.version }, { onSuccess: close });
  useSendAgain(set, send);
  const last = view.facts.at(-1);
  return (
    <Box component="form" onSubmit={submitting(send)} sx={{ display: 'grid', gap: 1.5, maxWidth: 640 }}>
      <Typography component="h3" variant="subtitle2">
        {t('usage.thresholds.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {t('usage.thresholds.hint')}{' '}
        {last
          ? t('usage.thresholds.since', { day: formatDay(last.from, language), ground: last.ground })
          : t('usage.thresholds.usual')}
      </Typography>
      {kept.isKept && <KeptDraftNotice onStartAnew={kept.startAnew} />}
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        {usageCategories.map((category) => (
          <TextField
            key={category}
            type="number"
            required
            label={t('usage.thresholds.of', { category: t(`usage.category.${category}`) })}
            value={draft[category]}
            onChange={({ target }) => change({ ...draft, [category]: target.value })}
            slotProps={{ htmlInput: { min: 1, max: 100, step: 1 } }}
            sx={{ width: { xs: '100%', sm: 180 } }}
          />
        ))}
      </Stack>
      <TextField
        required
        label={t('usage.thresholds.ground')}
        value={draft.ground}
        onChange={({ target }) => change({ ...draft, ground: target.value })}
        slotProps={{ htmlInput: { minLength: 3, maxLength: 300 } }}
      />
      <FormProblems error={set.error} />
      <Stack direction="row" sx={{ gap: 1 }}>
        <Button type="submit" variant="contained" loading={set.isPending}>
          {t('usage.thresholds.save')}
        </Button>
        <Button onClick={close}>{shared('cancel')}</Button>
      </Stack>
    </Box>
  );
}
