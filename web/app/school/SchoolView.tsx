import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router-dom';
import { useMayDo } from '../../adoption/useMayDo.ts';
import { nodeEvidence, planMeasures, useCurrentPlan } from '../../plan/queries.ts';
import { measuresIn, rolloutSpan } from '../../plan/timeline.ts';
import { useSession } from '../../shared/auth/person.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { AsOfBar } from '../../shared/ui/AsOfBar.tsx';
import { later } from '../../shared/ui/later.tsx';
import { InOwnTime, LoadFailed, Nothing, Waiting } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import { AboutSchool } from './AboutSchool.tsx';
import { Checklist } from './Checklist.tsx';
import { DutyList } from './DutyList.tsx';
import { dutiesOf, isOpenDuty } from './duties.ts';
import { FirstSteps } from './FirstSteps.tsx';
import type { NodeDetail } from './NodeHead.tsx';
import { checklistOf, type TaskAction } from './nextTasks.ts';
import { Part } from './Part.tsx';
import { useOpenForm, useScrollToPart } from './useOpenForm.ts';

const ActForm = later(async () => (await import('../../registry/components/ActForm.tsx')).ActForm);
const ControlPart = later(async () => (await import('./ControlPart.tsx')).ControlPart);
const CoursesPart = later(async () => (await import('./CoursesPart.tsx')).CoursesPart);
const FreshnessPart = later(async () => (await import('../freshness/FreshnessPart.tsx')).FreshnessPart);
const NodeActs = later(async () => (await import('../../registry/components/NodeActs.tsx')).NodeActs);
const RecordPart = later(async () => (await import('./RecordPart.tsx')).RecordPart);
const SchoolParts = later(async () => (await import('./SchoolParts.tsx')).SchoolParts);
const SchoolRunsPart = later(async () => (await import('./SchoolRunsPart.tsx')).SchoolRunsPart);
const TrustPart = later(async () => (await import('../trust/TrustPart.tsx')).TrustPart);

/** A confirmation is given beside the node's own facts. */
const partOf: Partial<Record<TaskAction, string>> = {
  act: 'acts',
  step: 'activation',
  space: 'space',
  week: 'activity',
  record: 'completeness',
};
const rightOf = {
  act: 'act.record',
  confirm: 'node.confirm',
  step: 'activation.declare',
  space: 'space.report',
  week: 'activity.import',
  seminar: 'seminar.signUp',
  schoolRun: 'schoolRun.record',
  form: 'submission.fill',
  record: 'node.complete',
  learn: 'learning.pass',
} as const;

/** A school as of a day: what to do, what is done, who answers, and the facts with their forms. */
export function SchoolView({ node }: { node: NodeDetail }) {
  const { t } = useTranslation('school');
  const { asOf, isToday } = useAsOf();
  const navigate = useNavigate();
  const { open, setOpen } = useOpenForm();
  const { person } = useSession();
  const may = useMayDo([...node.parents.map(({ id }) => id), node.id]);
  const plan = useCurrentPlan();
  const planId = plan.data?.id ?? '';
  const measures = useQuery({ ...planMeasures(planId, asOf), enabled: planId !== '' });
  const isOpenToReader = may('evidence.view');
  const evidence = useQuery({ ...nodeEvidence(node.id, asOf), enabled: isOpenToReader });
  useScrollToPart(!isOpenToReader || evidence.data !== undefined);
  const failed = [plan, measures, evidence].find(({ isError }) => isError);
  const duties =
    measures.data && evidence.data && dutiesOf(measuresIn(measures.data), evidence.data.items, planId);
  const openDuties = duties?.filter(({ item }) => isOpenDuty(item)).length;
  const isOwn = isToday && person?.role === 'school' && person.org === node.id;
  // The first steps stand above everything: what is below them is not shown before they have their place.
  const isComing = isOwn && isOpenToReader && plan.data !== null && !duties && !failed;
  const onAct = (action: TaskAction) => {
    if (!isToday || !may(rightOf[action])) return undefined;
    if (action === 'seminar') return () => void navigate(`${paths.seminars}?view=agenda&node=${node.id}`);
    if (action === 'schoolRun') return () => void navigate(paths.schoolRuns(node.id));
    if (action === 'form') return () => void navigate(paths.forms);
    if (action === 'learn') return () => void navigate(paths.learningPath('administrator'));
    return () => {
      setOpen(action === 'confirm' ? undefined : action);
      document
        .getElementById(partOf[action] ?? node.id)
        ?.scrollIntoView({ block: 'start', behavior: 'smooth' });
    };
  };
  return (
    <>
      {measures.data && !isComing && <AsOfBar {...rolloutSpan(measures.data)} />}
      {failed && <LoadFailed error={failed.error} onRetry={() => void failed.refetch()} />}
      {!isOpenToReader && <Nothing title={t('school.openOnly')}>{t('school.openOnlyAdvice')}</Nothing>}
      {isComing && <Waiting rows={12} />}
      {duties && isOwn && (
        <InOwnTime>
          <FirstSteps nodeId={node.id} person={person.sub} duties={duties} onAct={onAct} />
        </InOwnTime>
      )}
      <Box
        sx={{
          display: isComing ? 'none' : 'grid',
          gap: 1.5,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          // What to do is long: the short parts stand below each other beside it.
          '& > #next': { gridRow: { lg: 'span 3' } },
          ...(duties && { gridTemplateRows: { lg: 'auto auto 1fr' } }),
        }}
      >
        {isOpenToReader && plan.data !== null && !duties && !failed && <Waiting />}
        {duties && (
          <Part id="next" title={t('school.next')}>
            <Checklist checklist={checklistOf(duties)} asOf={asOf} onAct={onAct} />
          </Part>
        )}
        <AboutSchool node={node} asOf={asOf} may={may} />
        {isToday && node.kind === 'school' && may('control.view') && (
          <ControlPart
            school={node.id}
            maySubmit={may('monthly.submit')}
            mayControl={may('control.record')}
          />
        )}
        {isToday && node.kind === 'school' && may('schoolRun.view') && (
          <SchoolRunsPart school={node.id} mayRecord={may('schoolRun.record')} />
        )}
        {isOpenToReader && isToday && node.kind === 'school' && may('coverage.view') && (
          <CoursesPart school={node.id} />
        )}
        {isToday && node.kind === 'school' && <FreshnessPart school={node.id} />}
        <Box sx={{ gridColumn: '1 / -1', display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          {duties && (
            <Part id="duties" title={t('school.duties')}>
              <DutyList duties={duties} />
            </Part>
          )}
          {may('act.view') && (
            <Box id="acts" sx={{ scrollMarginTop: 72 }}>
              <InOwnTime>
                <NodeActs nodeId={node.id} openDuties={openDuties} />
              </InOwnTime>
            </Box>
          )}
          {isOpenToReader && node.kind === 'school' && isToday && may('completeness.view') && (
            <RecordPart nodeId={node.id} mayCorrect={may('node.complete')} />
          )}
          {node.kind === 'school' && isToday && may('exchange.view') && <TrustPart school={node.id} />}
          {isOpenToReader && node.kind === 'school' && (
            <InOwnTime>
              <SchoolParts nodeId={node.id} may={may} duties={duties} />
            </InOwnTime>
          )}
        </Box>
      </Box>
      {open === 'act' && isToday && may('act.record') && (
        <ActForm nodeId={node.id} openDuties={openDuties} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}
