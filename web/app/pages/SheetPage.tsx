import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { sheetOf } from '../../monitoring/sheet/queries.ts';
import { SheetView } from '../../monitoring/sheet/SheetView.tsx';
import { nameOf } from '../../registry/names.ts';
import { nodeById } from '../../registry/queries.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { formatDay } from '../../shared/format/format.ts';
import { inLanguage, useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';

/** One school's sheet of a form. */
export function SheetPage() {
  const { t } = useTranslation('monitoring');
  const { formId = '', nodeId = '' } = useParams();
  const [language, today] = [useLanguage(), useToday()];
  const { person } = useSession();
  const scope = useRight('submission.view');
  const node = useQuery(nodeById(nodeId));
  const sheet = useQuery({ ...sheetOf(formId, nodeId), enabled: scope !== undefined });
  const { refetch } = sheet;
  const readAnew = useCallback(() => void refetch(), [refetch]);
  const content = sheet.data?.form.content;
  return (
    <PageFrame
      title={content ? inLanguage(content.title, language) : t('forms.title')}
      subtitle={
        content && [
          node.data && `${nameOf(node.data, today, language)}. `,
          t('forms.periodAndDue', {
            period: inLanguage(content.period, language),
            day: formatDay(content.dueOn, language),
          }),
        ]
      }
      actions={
        <Button component={Link} to={person?.role === 'school' ? paths.forms : paths.form(formId)}>
          {t(person?.role === 'school' ? 'forms.toForms' : 'sheet.toForm')}
        </Button>
      }
    >
      {!scope && <Nothing title={t('closed')}>{t('closedAdvice')}</Nothing>}
      {scope && <Sights query={sheet}>{(view) => <SheetView view={view} readAnew={readAnew} />}</Sights>}
    </PageFrame>
  );
}
