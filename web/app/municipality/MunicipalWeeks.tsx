import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { excusesOf, municipalWeeksOf } from '../../adoption/queries.ts';
import { nameOfPredicate } from '../../plan/knownPredicates.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { later } from '../../shared/ui/later.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useListLink } from '../rollout/lists.ts';
import { Part } from '../school/Part.tsx';

const DutyChart = later(async () => (await import('../charts/DutyChart.tsx')).DutyChart);

interface MunicipalWeeksProps {
  nodeId: NodeId;
  measures: readonly MeasureView[];
}

/** The weekly duty and the daily target of all schools of a municipality; a week opens its schools. */
export function MunicipalWeeks({ nodeId, measures }: MunicipalWeeksProps) {
  const { t } = useTranslation('adoption');
  const { asOf } = useAsOf();
  const navigate = useNavigate();
  const listLink = useListLink();
  const weeks = useQuery(municipalWeeksOf(nodeId, asOf));
  const excuses = useQuery(excusesOf(nodeId, asOf));
  const gradebooks = measures.find(
    ({ predicate }) => predicate && nameOfPredicate(predicate) === 'gradebookKept',
  );
  const open = (period: string) => {
    const list =
      gradebooks && listLink(gradebooks.number, { municipality: nodeId, period, status: 'obliged' });
    if (list) void navigate(list);
  };
  return (
    <Part id="weeks" title={t('gradebook.title')}>
      <Sights query={weeks}>
        {(view) => (
          <DutyChart
            weeks={view.weeks}
            asOf={asOf}
            fileName={`weeks-${nodeId}-${asOf}`}
            note={t('duty.source')}
            onOpen={gradebooks && open}
            incidents={excuses.data?.excuses}
          />
        )}
      </Sights>
    </Part>
  );
}
