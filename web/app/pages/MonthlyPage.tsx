import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { nameOf } from '../../registry/names.ts';
import { nodeById } from '../../registry/queries.ts';
import { monthlyReport } from '../../reporting/controlQueries.ts';
import { useRight } from '../../shared/auth/person.ts';
import { formatDay, formatMonth } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { MonthlyParts } from '../control/MonthlyParts.tsx';

/** A school's control report for a month: written by its head, read and answered by the municipality. */
export function MonthlyPage() {
  const { t } = useTranslation('control');
  const { nodeId = '', month = '' } = useParams();
  const [language, today] = [useLanguage(), useToday()];
  const scope = useRight('monthly.view');
  const node = useQuery(nodeById(nodeId));
  const report = useQuery({ ...monthlyReport(nodeId, month), enabled: scope !== undefined });
  return (
    <PageFrame
      title={t('monthly.title', { month: formatMonth(`${month}-01`, language) })}
      subtitle={
        node.data &&
        report.data &&
        t('monthly.subtitle', {
          school: nameOf(node.data, today, language),
          day: formatDay(report.data.figures.asOf, language),
        })
      }
    >
      {!scope && <Nothing title={t('page.closed')}>{t('page.closedAdvice')}</Nothing>}
      {scope && (
        <Sights query={report}>
          {(data) => <Sights query={node}>{(found) => <MonthlyParts node={found} report={data} />}</Sights>}
        </Sights>
      )}
    </PageFrame>
  );
}
