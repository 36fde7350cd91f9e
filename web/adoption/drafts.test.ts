import { describe, expect, test } from 'vitest';
import { spaceChecks } from '../../functions/adoption/contract/space.ts';
import { namesIn, reportOf, spaceDraftOf } from './spaceDraft.ts';
import { classesOf, emptyClass, weekDraftOf } from './weekDraft.ts';

const filled = () => {
  const draft = spaceDraftOf(undefined, '2011-09-01');
  for (const check of spaceChecks) draft.checks[check] = { done: '2', of: '3', lacking: '6А' };
  return draft;
};

describe('a report of the eight checks', () => {
  test('names the checks whose figures are missing, fractions or of nothing', () => {
    const draft = filled();
    draft.checks.profile.done = '';
    draft.checks.periods.of = '0';
    draft.checks.classes.done = '1,5';
    expect(reportOf(draft)).toEqual({ unread: ['profile', 'periods', 'classes'] });
  });

  test('is read with its names', () => {
    const read = reportOf({ ...filled(), classNames: '5А, 5Б; 6А' });
    expect(read).toMatchObject({
      report: { checks: { timetable: { done: 2, of: 3, lacking: ['6А'] } }, classNames: ['5А', '5Б', '6А'] },
    });
  });

  test('parts names by commas, semicolons and lines', () => {
    expect(namesIn(' 5А,, 5Б ;\n6А ')).toEqual(['5А', '5Б', '6А']);
  });
});

describe('a week by hand', () => {
  const row = {
    className: '7Б',
    lessonsExpected: '30',
    lessonsRecorded: '28',
    marks: '20',
    topics: '28',
    homework: '25',
  };

  test('passes over classes that were only named, and finds the row that is half filled', () => {
    expect(classesOf([row, { ...emptyClass, className: '8А' }])).toEqual({
      classes: [
        { className: '7Б', lessonsExpected: 30, lessonsRecorded: 28, marks: 20, topics: 28, homework: 25 },
      ],
    });
    expect(classesOf([row, { ...row, marks: '' }])).toEqual({ unread: 1 });
  });

  test('begins with the classes the school has named', () => {
    expect(weekDraftOf(undefined, ['5А', '5Б']).map(({ className }) => className)).toEqual(['5А', '5Б']);
    expect(weekDraftOf(undefined, [])).toEqual([emptyClass]);
  });
});
