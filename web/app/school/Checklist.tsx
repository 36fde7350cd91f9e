import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { daysBetween } from '../../../functions/shared/calendar/day.ts';
import type { Day } from '../../../functions/shared/words.ts';
import { StatusChip } from '../../shared/evidence/StatusChip.tsx';
import { useBecauseWords } from '../../shared/evidence/words.ts';
import { formatDay } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import type { Task, TaskAction, Checklist as Tasks } from './nextTasks.ts';

interface ChecklistProps {
  checklist: Tasks;
  asOf: Day;
  /** Undefined for what the person may not do, or on a past day. */
  onAct: (action: TaskAction) => (() => void) | undefined;
}

/** What to do, in order; each line has the button that opens its form. Made for a phone. */
export function Checklist({ checklist: { tasks, done, all }, asOf, onAct }: ChecklistProps) {
  const { t } = useTranslation('school');
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {tasks.length === 0 ? t('school.allDone') : t('school.nextProgress', { done, all })}
      </Typography>
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
        {tasks.map((task, index) => (
          <TaskItem key={task.action} task={task} place={index + 1} asOf={asOf} onAct={onAct(task.action)} />
        ))}
      </Box>
    </>
  );
}

interface TaskItemProps {
  task: Task;
  place: number;
  asOf: Day;
  onAct: (() => void) | undefined;
}

function TaskItem({ task, place, asOf, onAct }: TaskItemProps) {
  const { t } = useTranslation('school');
  const becauseWords = useBecauseWords();
  const { action, status, isWaiting, because } = task;
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexDirection: { xs: 'column', sm: 'row' },
        gap: 1,
        alignItems: { sm: 'center' },
        p: 1.25,
        border: 1,
        borderColor: status === 'overdue' ? 'error.main' : 'divider',
        borderRadius: 1.5,
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {place}. {t(`school.task.${action}`)}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {isWaiting ? t('school.waiting') : becauseWords(because)}
        </Typography>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center', mt: 0.5 }}>
          <StatusChip status={status} />
          <Typography variant="caption" color="text.secondary">
            <TaskDue task={task} asOf={asOf} />
          </Typography>
        </Box>
      </Box>
      {onAct && !isWaiting && (
        <Button
          variant={place === 1 ? 'contained' : 'outlined'}
          className="no-print"
          onClick={onAct}
          sx={{ minHeight: 44, flex: 'none' }}
        >
          {t(`school.action.${action}`)}
        </Button>
      )}
    </Box>
  );
}

function TaskDue({ task: { numbers, due, status }, asOf }: { task: Task; asOf: Day }) {
  const { t } = useTranslation('school');
  const language = useLanguage();
  const late = status === 'overdue' && due ? daysBetween(due, asOf) : 0;
  const parts = [
    t('school.forMeasures', { numbers: numbers.join(', ') }),
    due && t('school.dueBy', { day: formatDay(due, language) }),
    late > 0 && t('school.dueOver', { count: late }),
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
