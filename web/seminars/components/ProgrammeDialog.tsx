import { MenuItem, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../../functions/seminars/contract/programmes.ts';
import { type Duty, dutySchema } from '../../../functions/seminars/contract/words.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { useSaveProgramme } from '../catalogueQueries.ts';
import { CatalogueDialog } from './CatalogueDialog.tsx';

/** Lines of a field as wordings: `по-русски | in English`. */
const wordingsOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [ru = '', en = ''] = line.split('|').map((part) => part.trim());
      return { ru, en };
    });

export function ProgrammeDialog({ item, onClose }: { item?: Programme | undefined; onClose: () => void }) {
  const { t } = useTranslation('seminars');
  const [titleRu, setTitleRu] = useState(item?.title.ru ?? '');
  const [titleEn, setTitleEn] = useState(item?.title.en ?? '');
  const [organisation, setOrganisation] = useState(item?.organisation.ru ?? '');
  const [hours, setHours] = useState(String(item?.hours ?? 8));
  const [taught, setTaught] = useState<Duty[]>(item?.duties ?? ['responsible']);
  const [outcomes, setOutcomes] = useState(
    (item?.outcomes ?? []).map(({ ru, en }) => (en ? `${ru} | ${en}` : ru)).join('\n'),
  );
  const [actNumber, setActNumber] = useState(item?.approval?.actNumber ?? '');
  const [approvedOn, setApprovedOn] = useState(item?.approval?.on ?? '');
  const save = useSaveProgramme();
  const attempt = useAttempt();
  return (
    <CatalogueDialog
      title={t('catalogue.programme')}
      error={save.error}
      isPending={save.isPending}
      onClose={onClose}
      onSave={() =>
        save.mutate(
          {
            before: item,
            idempotencyKey: attempt.key,
            body: {
              title: { ru: titleRu, en: titleEn },
              organisation: { ru: organisation, en: item?.organisation.en ?? organisation },
              hours: Number(hours),
              duties: taught,
              modules: item?.modules ?? [],
              outcomes: wordingsOf(outcomes),
              ...(actNumber && approvedOn && { approval: { actNumber, on: approvedOn } }),
            },
          },
          { onSuccess: onClose, onError: attempt.failed },
        )
      }
    >
      <TextField
        label={t('plan.titleRu')}
        value={titleRu}
        onChange={(event) => setTitleRu(event.target.value)}
      />
      <TextField
        label={t('plan.titleEn')}
        value={titleEn}
        onChange={(event) => setTitleEn(event.target.value)}
      />
      <TextField
        label={t('catalogue.organisation')}
        value={organisation}
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <TextField
        type="number"
        label={t('catalogue.hours')}
        value={hours}
        onChange={(event) => setHours(event.target.value)}
      />
      <TextField
        select
        label={t('forWhom')}
        value={taught}
        onChange={(event) => setTaught([event.target.value].flat() as Duty[])}
        slotProps={{ select: { multiple: true } }}
      >
        {dutySchema.options.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`duty.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        multiline
        minRows={2}
        label={t('catalogue.outcomes')}
        helperText={t('catalogue.outcomesHint')}
        value={outcomes}
        onChange={(event) => setOutcomes(event.target.value)}
      />
      <Stack direction={{ xs: 'column', sm: 'row' }} sx={{ gap: 2 }}>
        <TextField
          fullWidth
          label={t('catalogue.actNumber')}
          value={actNumber}
          onChange={(event) => setActNumber(event.target.value)}
        />
        <TextField
          fullWidth
          type="date"
          label={t('catalogue.approvedOn')}
          value={approvedOn}
          onChange={(event) => setApprovedOn(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Stack>
    </CatalogueDialog>
  );
}
