import { MenuItem, Tab, Tabs, TextField } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { civilOf, padTwo } from '../../../functions/shared/calendar/day.ts';
import { schoolYearOf } from '../../../functions/shared/calendar/schoolCalendar.ts';
import { workingCalendarYears } from '../../../functions/shared/calendar/workingCalendar.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { NodeCalendar } from '../components/NodeCalendar.tsx';
import { WorkingYear } from '../components/WorkingYear.tsx';

/** Years offered: those with a decree, and the one after, which says that it is not known. */
function yearsOffered(): number[] {
  const known = workingCalendarYears('RU');
  return [...known, (known.at(-1) ?? 0) + 1];
}

const schoolYears = yearsOffered().map((year) => `${year - 1}/${padTwo(year % 100)}`);

/** Working days of a year, and the school year of any node. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const today = useToday();
  const [chosen, choose] = useAddress('view', 'year', 'schoolYear', 'node');
  const view = chosen.view === 'school' ? 'school' : 'working';
  const year = yearsOffered().find((one) => String(one) === chosen.year) ?? civilOf(today).year;
  const schoolYear = schoolYears.find((one) => one === chosen.schoolYear) ?? schoolYearOf(today);
  return (
    <PageFrame
      title={t('calendar.title')}
      subtitle={t('calendar.subtitle')}
      actions={
        view === 'working' ? (
          <Choice
            label={t('calendar.year')}
            value={String(year)}
            options={yearsOffered().map(String)}
            onChange={(next) => choose({ year: next })}
          />
        ) : (
          <Choice
            label={t('calendar.schoolYear')}
            value={schoolYear}
            options={schoolYears}
            onChange={(next) => choose({ schoolYear: next })}
          />
        )
      }
    >
      <Tabs
        value={view}
        onChange={(_event, next: string) => choose({ view: next === 'working' ? '' : next })}
        aria-label={t('calendar.views')}
        sx={{ mb: 2 }}
      >
        <Tab value="working" label={t('calendar.view.working')} />
        <Tab value="school" label={t('calendar.view.school')} />
      </Tabs>
      {view === 'working' ? (
        <WorkingYear year={year} />
      ) : (
        <NodeCalendar asked={chosen.node} schoolYear={schoolYear} onNode={(node) => choose({ node })} />
      )}
    </PageFrame>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly string[];
  onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      sx={{ minWidth: 150 }}
    >
      {options.map((option) => (
        <MenuItem key={option} value={option}>
          {option}
        </MenuItem>
      ))}
    </TextField>
  );
}
