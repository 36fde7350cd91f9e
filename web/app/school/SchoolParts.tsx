import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { knownClasses } from '../../../functions/adoption/rules/space.ts';
import type { Right } from '../../../functions/shared/access/policy.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { Activation } from '../../adoption/components/Activation.tsx';
import { Excuses } from '../../adoption/components/Excuses.tsx';
import { Gradebook } from '../../adoption/components/Gradebook.tsx';
import { Space } from '../../adoption/components/Space.tsx';
import { activationOf, activityOf, schoolExcusesOf, spaceOf } from '../../adoption/queries.ts';
import { SchoolUsage } from '../../adoption/usage/SchoolUsage.tsx';
import { useAsOf } from '../../shared/time/asOf.ts';
import { later } from '../../shared/ui/later.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import type { Duty } from './duties.ts';
import { dutyWeeks } from './dutyWeeks.ts';
import type { TaskAction } from './nextTasks.ts';
import { Part } from './Part.tsx';
import { Standings } from './Standings.tsx';
import { useOpenForm } from './useOpenForm.ts';

const DutyChart = later(async () => (await import('../charts/DutyChart.tsx')).DutyChart);

interface SchoolPartsProps {
  nodeId: NodeId;
  may: (right: Right) => boolean;
  /** Undefined until they have come, and where there is no plan. */
  duties: readonly Duty[] | undefined;
}

/** The facts a school is judged by, each with the form that records the next one. Past days are for reading. */
export function SchoolParts({ nodeId, may, duties }: SchoolPartsProps) {
  const { t } = useTranslation('adoption');
  const { asOf, isToday } = useAsOf();
  const { open, setOpen } = useOpenForm();
  const [{ week }, choose] = useAddress('week');
  const activation = useQuery(activationOf(nodeId));
  const space = useQuery(spaceOf(nodeId));
  const activity = useQuery(activityOf(nodeId));
  const excuses = useQuery(schoolExcusesOf(nodeId, asOf));
  const form = (action: TaskAction, right: Right) => ({
    asOf,
    mayRecord: isToday && may(right),
    isFormOpen: open === action,
    onForm: (isOpen: boolean) => setOpen(isOpen ? action : undefined),
  });
  return (
    <>
      <Part id="activation" title={t('activation.title')}>
        <Sights query={activation}>
          {(view) => <Activation view={view} {...form('step', 'activation.declare')} />}
        </Sights>
      </Part>
      <Part id="space" title={t('space.title')}>
        <Sights query={space}>{(view) => <Space view={view} {...form('space', 'space.report')} />}</Sights>
      </Part>
      <Part id="activity" title={t('gradebook.title')}>
        <Sights query={activity}>
          {({ weeks }) => (
            <>
              {weeks.length > 0 && (
                <DutyChart
                  weeks={dutyWeeks(weeks, asOf)}
                  asOf={asOf}
                  fileName={`weeks-${nodeId}-${asOf}`}
                  note={t('duty.sourceLatest')}
                  onOpen={(opened) => choose({ week: opened })}
                  incidents={excuses.data?.excuses}
                />
              )}
              <Gradebook
                nodeId={nodeId}
                judged={duties?.find(({ proof }) => proof === 'gradebookKept')?.item.periods}
                weeks={weeks}
                classNames={knownClasses(space.data?.reports ?? []) ?? []}
                {...form('week', 'activity.import')}
                chosen={week || undefined}
                onChoose={(chosen) => choose({ week: chosen ?? '' })}
              />
            </>
          )}
        </Sights>
      </Part>
      <Part id="usage" title={t('usage.title')}>
        <SchoolUsage nodeId={nodeId} asOf={asOf} mayImport={isToday && may('activity.import')} />
      </Part>
      <Part id="excuses" title={t('excuses.title')}>
        <Sights query={excuses}>
          {(view) => <Excuses view={view} mayGrant={isToday && may('excuse.grant')} />}
        </Sights>
      </Part>
      <Standings nodeId={nodeId} may={may} />
    </>
  );
}
