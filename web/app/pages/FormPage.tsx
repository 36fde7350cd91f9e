import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import type { Form } from '../../../functions/monitoring/contract/form.ts';
import { Designer } from '../../monitoring/designer/Designer.tsx';
import { formOf } from '../../monitoring/forms/queries.ts';
import { schools } from '../../registry/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { FormProgressPart } from '../monitoring/FormProgressPart.tsx';
import { SchoolSheets } from '../monitoring/SchoolSheets.tsx';
import { paths } from '../paths.ts';
import { useNames } from '../rollout/names.ts';

/** A form: designed while it is a draft, afterwards how far schools have come with it. */
export function FormPage() {
  const { t } = useTranslation('monitoring');
  const { formId = '' } = useParams();
  const language = useLanguage();
  const { person } = useSession();
  const mayView = useRight('form.view') !== undefined;
  const mayEdit = useRight('form.edit') !== undefined;
  const reach = useRight('submission.view');
  const form = useQuery({ ...formOf(formId), enabled: mayView });
  return (
    <PageFrame
      title={form.data ? inLanguage(form.data.content.title, language) : t('forms.title')}
      subtitle={
        form.data &&
        t('forms.periodAndDue', {
          period: inLanguage(form.data.content.period, language),
          day: formatDay(form.data.content.dueOn, language),
        })
      }
      actions={
        <Button component={Link} to={paths.forms}>
          {t('forms.toForms')}
        </Button>
      }
    >
      {!mayView && <Nothing title={t('closed')}>{t('closedAdvice')}</Nothing>}
      {mayView && (
        <Sights query={form}>
          {(data) => (
            <>
              {data.status === 'draft' && mayEdit && <Design form={data} />}
              {data.status === 'published' && reach === 'region' && <FormProgressPart formId={formId} />}
              {data.status === 'published' && reach === 'municipality' && person && (
                <SchoolSheets formId={formId} municipalityId={person.org} />
              )}
              {data.status === 'published' && reach === undefined && (
                <Nothing title={t('forms.others')}>{t('forms.othersAdvice')}</Nothing>
              )}
            </>
          )}
        </Sights>
      )}
    </PageFrame>
  );
}

function Design({ form }: { form: Form }) {
  const { data: nodes = [] } = useQuery(schools());
  const names = useNames(nodes);
  return <Designer form={form} schoolName={names.full} />;
}
