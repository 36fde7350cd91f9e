const header =
  'school;week;class;lessonsExpected;lessonsRecorded;marks;topics;homework;lagMedianDays;lag90Days\r\n';
const classes = ['5А', '5Б', '6А', '6Б', '7А', '7Б', '8А', '8Б', '9А', '9Б', '10А', '10Б', '11А', '11Б'];

export const rowsOfWeek = classes.length;

/** The ISO weeks that end with 2011-W37, so many of them. */
export function weeksBefore(count: number): string[] {
  const weeks: string[] = [];
  for (let year = 2011, week = 37; weeks.length < count; week -= 1) {
    if (week === 0) [year, week] = [year - 1, year - 1 === 2009 ? 53 : 52];
    weeks.push(`${year}-W${String(week).padStart(2, '0')}`);
  }
  return weeks.reverse();
}

/** A file of weekly activity as a region sends it: week after week, school after school, class after class. */
export function* activityFile(schools: readonly string[], weeks: readonly string[]): Generator<string> {
  yield header;
  for (const week of weeks) for (const school of schools) yield rowsOf(school, week);
}

function rowsOf(school: string, week: string): string {
  return classes
    .map((className, index) => `${school};${week};${className};30;${28 - (index % 5)};20;22;21;1;3\r\n`)
    .join('');
}
