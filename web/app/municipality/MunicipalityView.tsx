import { Box } from '@mui/material';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { useMayDo } from '../../adoption/useMayDo.ts';
import { nodeEvidence, planProgress } from '../../plan/queries.ts';
import { measuresIn } from '../../plan/timeline.ts';
import { awaitingActs } from '../../registry/actDeskQueries.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { later } from '../../shared/ui/later.tsx';
import { LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { useNodeNames } from '../rollout/nodeNames.ts';
import { isOfMunicipalities, type Rollout } from '../rollout/rollout.ts';
import { dutiesOf } from '../school/duties.ts';
import type { NodeDetail } from '../school/NodeHead.tsx';
import { checklistOf } from '../school/nextTasks.ts';
import { Part } from '../school/Part.tsx';
import { useScrollToPart } from '../school/useOpenForm.ts';
import { AboutMunicipality } from './AboutMunicipality.tsx';
import { Headline } from './Headline.tsx';
import { MeasureBars } from './MeasureBars.tsx';
import { municipalStanding } from './municipalStanding.ts';
import { NextSteps } from './NextSteps.tsx';
import { keyMeasures } from './schoolRows.ts';
import { schoolTasks } from './schoolTasks.ts';

const AlikeSchools = later(async () => (await import('./AlikeSchools.tsx')).AlikeSchools);
const CodeTasks = later(async () => (await import('../../adoption/components/CodeTasks.tsx')).CodeTasks);
const MunicipalWeeks = later(async () => (await import('./MunicipalWeeks.tsx')).MunicipalWeeks);
const NodeActs = later(async () => (await import('../../registry/components/NodeActs.tsx')).NodeActs);
const PlaceUsage = later(async () => (await import('./PlaceUsage.tsx')).PlaceUsage);

const Schools = later(async () => (await import('./Schools.tsx')).Schools, <Waiting />);
const SchoolSignals = later(async () => (await import('./SchoolSignals.tsx')).SchoolSignals);

interface MunicipalityViewProps {
  rollout: Rollout;
  node: NodeDetail;
}

/** A municipality as of a day: how it stands, what to do next, by measure, its acts and its schools. */
export function MunicipalityView({ rollout, node }: MunicipalityViewProps) {
  const { t } = useTranslation('municipality');
  const { asOf, isToday } = useAsOf();
  const { person } = useSession();
  const may = useMayDo([...node.parents.map(({ id }) => id), node.id]);
  const maySee = may('evidence.view');
  const isDesk = may('act.accept') && person?.org === node.id;
  const measures = measuresIn(rollout.measures);
  const ofSchools = useMemo(() => keyMeasures(measuresIn(rollout.measures)), [rollout.measures]);
  const weekAgo = addDays(asOf, -7);
  const hasWeekAgo = weekAgo >= rollout.plan.startsOn;
  const before = useQuery({ ...planProgress(rollout.plan.id, weekAgo), enabled: hasWeekAgo });
  const evidence = useQuery({ ...nodeEvidence(node.id, asOf), enabled: maySee });
  const desk = useInfiniteQuery({ ...awaitingActs(node.id), enabled: isDesk });
  const progress = rollout.progress.municipalities.find(({ nodeId }) => nodeId === node.id);
  const standing = (nodes: Rollout['progress']['municipalities'], day: string) =>
    municipalStanding(node.id, measures, nodes, day);
  const own = evidence.data && dutiesOf(measures, evidence.data.items, rollout.plan.id);
  const awaiting = desk.data?.pages.flatMap(({ items }) => items.flatMap(({ acts }) => acts)).length;
  const failed = [evidence, desk].find(({ isError }) => isError);
  const names = useNodeNames(rollout.municipalities, node.id);
  useScrollToPart(!maySee || evidence.data !== undefined);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Headline
        nodeId={node.id}
        standing={standing(rollout.progress.municipalities, asOf)}
        before={hasWeekAgo && before.data ? standing(before.data.municipalities, weekAgo) : undefined}
        hasSchools={maySee}
      />
      {failed && <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
        }}
      >
        {maySee && (
          <Part id="next" title={t('municipality.next')}>
            <NextSteps
              nodeId={node.id}
              awaiting={isToday ? awaiting : undefined}
              own={own ? checklistOf(own).tasks.map(({ action }) => action) : []}
              schools={schoolTasks(ofSchools, progress)}
            />
          </Part>
        )}
        <AboutMunicipality node={node} may={may} />
      </Box>
      <Part id="measures" title={t('municipality.measures')}>
        {progress && (
          <MeasureBars
            progress={progress}
            measures={measures.filter((one) => isOfMunicipalities(one) && one.predicate !== undefined)}
            mayOpen={maySee}
          />
        )}
      </Part>
      {may('activity.view') && (
        <>
          <MunicipalWeeks nodeId={node.id} measures={measures} />
          <PlaceUsage nodeId={node.id} name={names.short(node.id)} />
          <AlikeSchools nodeId={node.id} names={names} />
        </>
      )}
      {may('activity.classes') && <SchoolSignals nodeId={node.id} names={names} />}
      {maySee ? (
        <Schools planId={rollout.plan.id} measures={ofSchools} municipality={node.id} asOf={asOf} />
      ) : (
        <Nothing title={t('municipality.closed')}>
          {t(person ? 'municipality.closedForeign' : 'municipality.closedPublic')}
        </Nothing>
      )}
      {may('activation.view') && isToday && <CodeTasks municipality={node.id} hideEmpty />}
      {may('act.view') && (
        <Box id="acts" sx={{ scrollMarginTop: 72 }}>
          <NodeActs nodeId={node.id} />
        </Box>
      )}
    </Box>
  );
}
