import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { trainerViewSchema } from '../../../functions/seminars/contract/places.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useSaveTrainer } from '../catalogueQueries.ts';
import { useMunicipalities } from '../useMunicipalities.ts';
import { CatalogueDialog } from './CatalogueDialog.tsx';

export type Trainer = z.infer<typeof trainerViewSchema>;

export function TrainerDialog({ item, onClose }: { item?: Trainer | undefined; onClose: () => void }) {
  const { t } = useTranslation('seminars');
  const language = useLanguage();
  const municipalities = useMunicipalities();
  const [name, setName] = useState(item?.name ?? '');
  const [organisation, setOrganisation] = useState(item?.organisation.ru ?? '');
  const [email, setEmail] = useState(item?.email ?? '');
  const [accountId, setAccount] = useState(item?.accountId ?? '');
  const [municipalityId, setMunicipality] = useState(item?.municipalityId ?? '');
  const save = useSaveTrainer();
  const attempt = useAttempt();
  return (
    <CatalogueDialog
      title={t('catalogue.trainer')}
      error={save.error}
      isPending={save.isPending}
      onClose={onClose}
      onSave={() =>
        save.mutate(
          {
            before: item,
            idempotencyKey: attempt.key,
            body: {
              name,
              organisation: { ru: organisation, en: item?.organisation.en ?? organisation },
              ...(email && { email }),
              ...(accountId && { accountId }),
              ...(municipalityId && { municipalityId }),
            },
          },
          { onSuccess: onClose, onError: attempt.failed },
        )
      }
    >
      <TextField label={t('signUp.name')} value={name} onChange={(event) => setName(event.target.value)} />
      <TextField
        label={t('catalogue.organisation')}
        value={organisation}
        onChange={(event) => setOrganisation(event.target.value)}
      />
      <TextField
        select
        label={t('catalogue.homeOnly')}
        value={municipalityId}
        onChange={(event) => setMunicipality(event.target.value)}
      >
        <MenuItem value="">{t('catalogue.everywhere')}</MenuItem>
        {(municipalities.data?.items ?? []).map(({ id, names }) => (
          <MenuItem key={id} value={id}>
            {inLanguage(names.at(-1) ?? { ru: id, en: id }, language)}
          </MenuItem>
        ))}
      </TextField>
      <TextField label={t('signUp.email')} value={email} onChange={(event) => setEmail(event.target.value)} />
      <TextField
        label={t('catalogue.account')}
        helperText={t('catalogue.accountHint')}
        value={accountId}
        onChange={(event) => setAccount(event.target.value)}
      />
    </CatalogueDialog>
  );
}
