import { Box, Button, Chip, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import type { Form } from '../../../functions/monitoring/contract/form.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { paths } from '../../app/paths.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useAttempt } from '../../shared/drafts/useAttempt.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { LoadFailed, Nothing, Sights } from '../../shared/ui/sights.tsx';
import { formList, useCreateForm } from './queries.ts';

const usualDays = 28;

/** Forms of the region; a school goes straight to its own sheet. */
export function FormsPage() {
  const { t } = useTranslation('monitoring');
  const mayView = useRight('form.view') !== undefined;
  const mayEdit = useRight('form.edit') !== undefined;
  const maySeePackages = useRight('outPackage.view') !== undefined;
  const forms = useQuery({ ...formList, enabled: mayView });
  const begin = useBegin();
  return (
    <PageFrame
      title={t('forms.title')}
      subtitle={t('forms.subtitle')}
      actions={
        <>
          <Button component={Link} to={paths.parameters}>
            {t('parameters.title')}
          </Button>
          {maySeePackages && (
            <Button component={Link} to={paths.outPackages}>
              {t('packages.title')}
            </Button>
          )}
          {mayEdit && (
            <Button
              variant="contained"
              startIcon={<Plus size={16} />}
              loading={begin.isPending}
              onClick={begin.send}
            >
              {t('forms.add')}
            </Button>
          )}
        </>
      }
    >
      {begin.error && <LoadFailed error={begin.error} />}
      {!mayView && <Nothing title={t('closed')}>{t('closedAdvice')}</Nothing>}
      {mayView && (
        <Sights query={forms}>
          {({ items }) =>
            items.length === 0 ? (
              <Nothing title={t('forms.none')}>{t('forms.noneAdvice')}</Nothing>
            ) : (
              <Stack component="ul" sx={{ m: 0, p: 0, listStyle: 'none', gap: 1.5, maxWidth: 900 }}>
                {items.map((form) => (
                  <FormCard key={form.id} form={form} />
                ))}
              </Stack>
            )
          }
        </Sights>
      )}
    </PageFrame>
  );
}

function FormCard({ form: { id, content, status } }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  const language = useLanguage();
  const { person } = useSession();
  const to = person?.role === 'school' ? paths.sheet(id, person.org) : paths.form(id);
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2 }}>
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <MuiLink component={Link} to={to} sx={{ fontWeight: 600 }}>
          {inLanguage(content.title, language)}
        </MuiLink>
        {status === 'draft' && <Chip size="small" label={t('forms.draft')} />}
        {content.isPrimary && <Chip size="small" variant="outlined" label={t('forms.primary')} />}
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {t('forms.periodAndDue', {
          period: inLanguage(content.period, language),
          day: formatDay(content.dueOn, language),
        })}
      </Typography>
    </Box>
  );
}

/** A new form is a draft of its own page at once. */
function useBegin() {
  const { t } = useTranslation('monitoring');
  const today = useToday();
  const navigate = useNavigate();
  const attempt = useAttempt();
  const create = useCreateForm();
  const send = () =>
    create.mutate(
      {
        idempotencyKey: attempt.key,
        body: {
          title: { ru: t('forms.newTitle', { lng: 'ru' }), en: '' },
          period: { ru: t('forms.newPeriod', { lng: 'ru' }), en: '' },
          dueOn: addDays(today, usualDays),
          isPrimary: false,
          sections: [],
          checks: [],
        },
      },
      { onSuccess: ({ id }) => void navigate(paths.form(id)), onError: attempt.failed },
    );
  return { send, isPending: create.isPending, error: create.error };
}
