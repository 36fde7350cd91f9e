import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { WeekView } from '../../../functions/adoption/contract/activity.ts';
import type { Week } from '../../../functions/adoption/contract/words.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { weekOf } from '../../../functions/shared/calendar/period.ts';
import type { EvidenceStatus } from '../../../functions/shared/evidence.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import { Nothing } from '../../shared/ui/sights.tsx';
import { knownBy } from '../knownBy.ts';
import { ClassesTable } from './ClassesTable.tsx';
import { WeekBars } from './WeekBars.tsx';
import { WeekForm } from './WeekForm.tsx';
import { WeeksTable } from './WeeksTable.tsx';

/** Weeks back that may be entered by hand, this one included. */
const enterableWeeks = 20;

interface GradebookProps {
  nodeId: NodeId;
  weeks: readonly WeekView[];
  /** Statuses against the plan’s deadlines, which facts alone do not know. */
  judged?: Readonly<Record<Week, EvidenceStatus>> | undefined;
  /** Names the school has reported, for the rows of the form. */
  classNames: readonly string[];
  asOf: Day;
  mayRecord: boolean;
  isFormOpen: boolean;
  onForm: (isOpen: boolean) => void;
  /** The week whose classes are shown. */
  chosen: Week | undefined;
  onChoose: (week: Week | undefined) => void;
}

export function Gradebook(props: GradebookProps) {
  const { nodeId, judged, classNames, asOf, mayRecord, isFormOpen, onForm, chosen, onChoose } = props;
  const { t } = useTranslation('adoption');
  const weeks = knownBy(props.weeks, asOf).sort((a, b) => (a.week < b.week ? -1 : 1));
  const shown = weeks.find(({ week }) => week === chosen);
  const choices = Array.from({ length: enterableWeeks }, (_, back) => weekOf(addDays(asOf, -7 * back)));
  const entered = chosen && choices.includes(chosen) ? chosen : (choices[1] ?? weekOf(asOf));
  return (
    <>
      {weeks.length === 0 ? (
        <Nothing title={t('gradebook.none')}>{mayRecord && t('gradebook.noneAdvice')}</Nothing>
      ) : (
        <>
          <WeekBars weeks={weeks} chosen={chosen} onChoose={onChoose} />
          {shown && !isFormOpen && <ClassesTable week={shown} />}
          <WeeksTable weeks={[...weeks].reverse()} judged={judged} onChoose={onChoose} />
        </>
      )}
      {mayRecord && !isFormOpen && (
        <Button variant="outlined" className="no-print" sx={{ mt: 1 }} onClick={() => onForm(true)}>
          {t('gradebook.enter')}
        </Button>
      )}
      {mayRecord && isFormOpen && (
        <WeekForm
          key={entered}
          nodeId={nodeId}
          week={entered}
          choices={choices}
          standing={weeks.find(({ week }) => week === entered)}
          classNames={classNames}
          onWeek={onChoose}
          onDone={() => onForm(false)}
        />
      )}
    </>
  );
}
