import type { ClassWeek } from '../../../adoption/contract/activity.ts';
import type { Day } from '../../../shared/words.ts';
import { classesOf, countsOf, type GroupWeek } from '../rules/counts.ts';
import type { GradebookSource, Group, Span } from '../source.ts';

interface Spans {
  lessons: Span;
  /** Until when entries about these lessons were made. */
  entries: Span;
}

/** A school's week by class. Raw records live as long as one class is counted, and are kept nowhere. */
export async function readSchool(
  source: GradebookSource,
  schoolId: string,
  spans: Spans,
  lessonDays: ReadonlySet<Day>,
): Promise<ClassWeek[]> {
  const classes: ClassWeek[] = [];
  for (const { group, parts } of classesOf(await source.groups(schoolId))) {
    const weeks: GroupWeek[] = [];
    for (const one of [group, ...parts]) weeks.push(await readGroup(source, schoolId, one, spans));
    const counts = countsOf(group.name, weeks, lessonDays);
    if (counts) classes.push(counts);
  }
  return classes;
}

async function readGroup(
  source: GradebookSource,
  schoolId: string,
  group: Group,
  { lessons: span, entries }: Spans,
): Promise<GroupWeek> {
  const of = { schoolId, groupId: group.id };
  const [lessons, marks, log, works] = await Promise.all([
    source.lessons(of, span),
    source.marks(of, entries),
    source.log(of, entries),
    source.works(of, entries),
  ]);
  return { group, lessons, marks, log, works };
}
