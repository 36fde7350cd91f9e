import { expect, test } from 'vitest';
import { workingCalendar } from '../../shared/calendar/workingCalendar.ts';
import { measureViews } from '../rules/measureViews.ts';
import { aMeasure, aPlan, by } from '../testing/builders.ts';
import { measuresReply } from './measuresReply.ts';

const workingDays = workingCalendar({ country: 'RU', knownAt: '2011-04-29' });
const content = aPlan([aMeasure({ number: '1', ...by('2011-05-16') })]);
const version = {
  planId: 'p',
  number: 2,
  act: { number: '393', signedOn: '2011-04-29' },
  publishedAt: '2011-04-29T08:00:00.000Z',
  publishedBy: 'somebody',
  draftId: 'd',
  content,
};

test('a version told again as of the same day is the same object', () => {
  const views = measureViews(content, [], workingDays);
  const first = measuresReply(version, views, '2011-05-01');
  expect(first).toMatchObject({
    planId: 'p',
    versionNumber: 2,
    asOf: '2011-05-01',
    sections: views.sections,
  });
  expect(measuresReply(version, views, '2011-05-02')).toMatchObject({ asOf: '2011-05-02' });
  expect(measuresReply(version, views, '2011-05-01')).toBe(first);
});

test('it is another one once something else was worked out of the version', () => {
  const first = measuresReply(version, measureViews(content, [], workingDays), '2011-05-01');
  expect(measuresReply(version, measureViews(content, [], workingDays), '2011-05-01')).not.toBe(first);
});

test('of many days only the last ones are kept', () => {
  const views = measureViews(content, [], workingDays);
  const first = measuresReply(version, views, '2011-05-01');
  for (let day = 2; day <= 9; day += 1) measuresReply(version, views, `2011-05-0${day}`);
  expect(measuresReply(version, views, '2011-05-01')).not.toBe(first);
  const last = measuresReply(version, views, '2011-05-09');
  expect(measuresReply(version, views, '2011-05-09')).toBe(last);
});
