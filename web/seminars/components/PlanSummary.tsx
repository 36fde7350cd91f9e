import { Stack, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { CoveragePlan, PlannedSession } from '../../../functions/seminars/contract/coveragePlan.ts';
import { splitMunicipalities } from '../../../functions/seminars/rules/coverageEdits.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { figuresOf } from '../coverageDraft.ts';

/** How many sessions, how many there must be at least, and who is split between them. */
export function PlanSummary({ plan, sessions }: { plan: CoveragePlan; sessions: readonly PlannedSession[] }) {
  const { t } = useTranslation('seminarPlanner');
  const language = useLanguage();
  const { people, seated, bound, gap } = figuresOf(sessions, plan);
  const split = splitMunicipalities(sessions).map((id) => {
    const municipality = plan.means.municipalities.find((one) => one.id === id);
    return municipality ? inLanguage(municipality.name, language) : id;
  });
  return (
    <Stack component="section" aria-label={t('result')} sx={{ gap: 0.5 }}>
      <Typography component="h2" variant="h6">
        {t('sessions', { count: sessions.length })}
      </Typography>
      {bound > 0 && (
        <Typography>
          {t('bound', { bound, people: seated, capacity: plan.means.capacity })}.{' '}
          {gap === 0 ? t('gapNone') : t('gap', { count: gap })}.
        </Typography>
      )}
      <Typography>
        {t('seated', { seated, people })}. {t('already', { trained: plan.trained, invited: plan.invited })}.
      </Typography>
      <Typography color="text.secondary">
        {split.length === 0 ? t('splitNone') : t('split', { names: split.join(', ') })}
      </Typography>
    </Stack>
  );
}
