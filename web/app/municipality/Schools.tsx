import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasureView } from '../../../functions/plan/contract.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { nameOfPredicate } from '../../plan/knownPredicates.ts';
import { shortNameOf } from '../../registry/names.ts';
import { nodesOf } from '../../registry/queries.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { LoadFailed, Waiting } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { Part } from '../school/Part.tsx';
import { FunnelBars } from './FunnelBars.tsx';
import { funnelOf } from './funnel.ts';
import { SchoolsPanel } from './SchoolsPanel.tsx';
import { useSchoolEvidence } from './schoolEvidence.ts';
import { schoolRows } from './schoolRows.ts';

interface SchoolsProps {
  planId: string;
  measures: readonly MeasureView[];
  municipality: NodeId;
  asOf: Day;
}

/** Where the schools stand on the way to the platform, and each of them by measure. */
export function Schools({ planId, measures, municipality, asOf }: SchoolsProps) {
  const { t } = useTranslation('municipality');
  const language = useLanguage();
  const carry = useCarry();
  const nodes = useQuery(nodesOf(municipality));
  const numbers = measures.map(({ number }) => number);
  const { byMeasure, error, retry } = useSchoolEvidence(planId, numbers, municipality, asOf);
  const activation = measures.find(
    ({ predicate }) => predicate && nameOfPredicate(predicate) === 'activated',
  );
  const rows = useMemo(() => {
    const open = nodes.data?.filter(
      ({ opensOn, closedOn }) => opensOn <= asOf && (!closedOn || closedOn > asOf),
    );
    const named = open?.map((node) => ({ id: node.id, name: shortNameOf(node, asOf, language) }));
    return named && byMeasure && schoolRows(named, byMeasure);
  }, [nodes.data, byMeasure, asOf, language]);
  const failure = nodes.error ?? error;
  const retryAll = () => {
    if (nodes.isError) void nodes.refetch();
    retry();
  };
  const reasons = rows?.flatMap(({ cells }) => (activation && cells[activation.number]?.because) ?? []);
  return (
    <>
      {failure ? <LoadFailed error={failure} onRetry={retryAll} /> : !rows && <Waiting />}
      {reasons && activation && (
        <Part id="funnel" title={t('municipality.funnel')}>
          <FunnelBars
            counts={funnelOf(reasons)}
            linkOf={(place) => `${carry(paths.municipality(municipality), { place })}#schools`}
          />
        </Part>
      )}
      {rows && (
        <Part id="schools" title={t('municipality.schools')}>
          <SchoolsPanel rows={rows} measures={measures} activation={activation} />
        </Part>
      )}
    </>
  );
}
