import { Button, MenuItem, Stack, Tab, Tabs, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { BookMarked, CalendarPlus, CalendarSync, ChartLine, Library, ListChecks } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router-dom';
import { dutySchema } from '../../../functions/seminars/contract/words.ts';
import { isDay } from '../../../functions/shared/calendar/day.ts';
import { paths } from '../../app/paths.ts';
import { useRight, useSession } from '../../shared/auth/person.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { type CalendarView, calendarViews, spanOf } from '../calendarDays.ts';
import { venueList } from '../catalogueQueries.ts';
import { Coverage } from '../components/Coverage.tsx';
import { OwnFeedback } from '../components/OwnFeedback.tsx';
import { OwnTraining } from '../components/OwnTraining.tsx';
import { PlanDialog } from '../components/PlanDialog.tsx';
import { SessionCalendar } from '../components/SessionCalendar.tsx';
import { sessionList } from '../queries.ts';
import { RunGrid } from '../schoolRuns/RunGrid.tsx';

/** The schedule of seminars in four views, who is trained, and for a school its own part. */
export function SeminarsPage() {
  const { t } = useTranslation('seminars');
  const { person } = useSession();
  const [{ view, day, duty }, choose] = useAddress('view', 'day', 'duty');
  const [isPlanning, setPlanning] = useState(false);
  const navigate = useNavigate();
  const plans = useRight('seminar.plan') !== undefined;
  const proposes = useRight('seminar.propose') !== undefined;
  const keepsCatalogue = useRight('seminar.catalogue') !== undefined;
  const seesEffects = useRight('effect.view') !== undefined;
  const seesCoverage = useRight('coverage.view');
  const runScope = useRight('schoolRun.view');
  const seesRuns = runScope !== undefined && runScope !== 'school';
  const today = useToday();
  const shown =
    (view === 'coverage' && seesCoverage) || (view === 'schools' && seesRuns)
      ? view
      : (calendarViews.find((one) => one === view) ?? 'agenda');
  const shownDay = isDay(day) ? day : today;
  return (
    <PageFrame
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        <>
          <Button
            component={Link}
            to={`${paths.seminarCalendars}${shown === 'rooms' ? '?of=room' : ''}`}
            startIcon={<CalendarSync size={16} />}
          >
            {t('subscribe')}
          </Button>
          {seesEffects && (
            <Button component={Link} to={paths.seminarEffects} startIcon={<ChartLine size={16} />}>
              {t('effects')}
            </Button>
          )}
          {proposes && (
            <Button component={Link} to={paths.seminarPlan} startIcon={<ListChecks size={16} />}>
              {t('coverage.plan')}
            </Button>
          )}
          {proposes && (
            <Button component={Link} to={paths.courses} startIcon={<BookMarked size={16} />}>
              {t('courses')}
            </Button>
          )}
          {keepsCatalogue && (
            <Button component={Link} to={paths.seminarCatalogue} startIcon={<Library size={16} />}>
              {t('catalogue.title')}
            </Button>
          )}
          {plans && (
            <Button
              variant="contained"
              startIcon={<CalendarPlus size={16} />}
              onClick={() => setPlanning(true)}
            >
              {t('plan.open')}
            </Button>
          )}
        </>
      }
    >
      {person && <OwnFeedback />}
      {person?.role === 'school' && <OwnTraining nodeId={person.org} />}
      <Tabs
        value={shown}
        variant="scrollable"
        aria-label={t('views')}
        onChange={(_event, value: string) => choose({ view: value })}
        sx={{ mb: 2 }}
      >
        {calendarViews.map((one) => (
          <Tab key={one} value={one} label={t(`view.${one}`)} />
        ))}
        {seesCoverage && seesCoverage !== 'school' && <Tab value="coverage" label={t('view.coverage')} />}
        {seesRuns && <Tab value="schools" label={t('view.schools')} />}
      </Tabs>
      {shown === 'coverage' && <Coverage />}
      {shown === 'schools' && <RunGrid />}
      {shown !== 'coverage' && shown !== 'schools' && (
        <Schedule view={shown} day={shownDay} duty={duty} mayMove={plans} onChoose={choose} />
      )}
      {isPlanning && (
        <PlanDialog
          onClose={() => setPlanning(false)}
          onPlanned={({ id }) => void navigate(paths.seminar(id))}
        />
      )}
    </PageFrame>
  );
}

interface ScheduleProps {
  view: CalendarView;
  day: string;
  duty: string;
  mayMove: boolean;
  onChoose: (changes: { day?: string; duty?: string }) => void;
}

function Schedule({ view, day, duty, mayMove, onChoose }: ScheduleProps) {
  const { t } = useTranslation('seminars');
  const navigate = useNavigate();
  const sessions = useQuery(sessionList({ ...spanOf(view, day), ...(duty && { duty }) }));
  const venues = useQuery({ ...venueList, enabled: view === 'rooms' });
  return (
    <Stack sx={{ gap: 2 }}>
      <TextField
        select
        size="small"
        label={t('forWhom')}
        value={duty}
        onChange={(event) => onChoose({ duty: event.target.value })}
        sx={{ maxWidth: 320 }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value="">{t('forAll')}</MenuItem>
        {dutySchema.options.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`duty.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      <Sights query={sessions}>
        {({ items }) => (
          <SessionCalendar
            view={view}
            day={day}
            sessions={items}
            venues={venues.data?.items ?? []}
            onDay={(next) => onChoose({ day: next })}
            {...(mayMove && {
              onDrop: (id: string, move: string, into?: string) =>
                void navigate(`${paths.seminar(id)}?${new URLSearchParams({ move, ...(into && { into }) })}`),
            })}
          />
        )}
      </Sights>
    </Stack>
  );
}
