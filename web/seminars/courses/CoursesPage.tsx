import { Button, Stack, Tab, Tabs, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { FileText, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { CourseView } from '../../../functions/seminars/courses/contract.ts';
import { halfYearOf } from '../../../functions/shared/calendar/period.ts';
import { paths } from '../../app/paths.ts';
import { useRight } from '../../shared/auth/person.ts';
import { useToday } from '../../shared/time/asOf.ts';
import { PageFrame } from '../../shared/ui/PageFrame.tsx';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { useAddress } from '../../shared/ui/useAddress.ts';
import { ToSeminars } from '../components/ToSeminars.tsx';
import { CourseCard } from './CourseCard.tsx';
import { CourseDialog } from './CourseDialog.tsx';
import { Listeners } from './Listeners.tsx';
import { courseList } from './queries.ts';

/** The institute's courses of a half-year: which contain the topic, and what groups were taught it. */
export function CoursesPage() {
  const { t } = useTranslation('courses');
  const today = useToday();
  const [{ halfYear, view }, choose] = useAddress('halfYear', 'view');
  const isOfSchools = view === 'listeners';
  const year = today.slice(0, 4);
  const offered = [`${year}-H1`, `${year}-H2`];
  const shown = offered.includes(halfYear) ? halfYear : halfYearOf(today);
  const mayWrite = useRight('seminar.catalogue') !== undefined;
  const [writing, setWriting] = useState<CourseView | 'new'>();
  const edit = mayWrite ? setWriting : undefined;
  const add = mayWrite && (
    <Button variant="contained" startIcon={<Plus size={16} />} onClick={() => setWriting('new')}>
      {t('add')}
    </Button>
  );
  return (
    <PageFrame
      title={t('title')}
      subtitle={t('subtitle')}
      actions={
        <>
          <ToSeminars />
          <Button component={Link} to={paths.coursePlan} startIcon={<FileText size={16} />}>
            {t('plan.title')}
          </Button>
          {add}
        </>
      }
    >
      <Tabs
        value={isOfSchools ? 'listeners' : 'courses'}
        aria-label={t('views')}
        onChange={(_event, value: string) => choose({ view: value === 'courses' ? '' : value })}
        sx={{ mb: 2 }}
      >
        <Tab value="courses" label={t('view.courses')} />
        <Tab value="listeners" label={t('view.listeners')} />
      </Tabs>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={shown}
        aria-label={t('halfYear')}
        onChange={(_event, value: string | null) => value && choose({ halfYear: value })}
        sx={{ mb: 2 }}
      >
        {offered.map((one) => (
          <ToggleButton key={one} value={one}>
            {t(one.endsWith('1') ? 'firstHalf' : 'secondHalf', { year })}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {isOfSchools ? <Listeners halfYear={shown} /> : <CourseList halfYear={shown} onEdit={edit} />}
      {writing && (
        <CourseDialog
          course={writing === 'new' ? undefined : writing}
          halfYear={shown}
          onClose={() => setWriting(undefined)}
        />
      )}
    </PageFrame>
  );
}

interface CourseListProps {
  halfYear: string;
  onEdit: ((course: CourseView) => void) | undefined;
}

function CourseList({ halfYear, onEdit }: CourseListProps) {
  const { t } = useTranslation('courses');
  const courses = useQuery(courseList(halfYear));
  return (
    <Sights query={courses}>
      {({ items, withTopic }) =>
        items.length === 0 ? (
          <Nothing title={t('none')}>{t('noneAdvice')}</Nothing>
        ) : (
          <Stack sx={{ gap: 1.5 }}>
            <Typography>{t('withTopic', { having: withTopic, of: items.length })}</Typography>
            <Stack component="ul" aria-label={t('title')} sx={{ m: 0, p: 0, listStyle: 'none', gap: 1.5 }}>
              {items.map((course) => (
                <CourseCard
                  key={course.id}
                  course={course}
                  {...(onEdit && { onEdit: () => onEdit(course) })}
                />
              ))}
            </Stack>
          </Stack>
        )
      }
    </Sights>
  );
}
