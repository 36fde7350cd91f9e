import { platform } from '../../../functions/shared/platform.ts';
import { ownSchool, region } from '../../../functions/shared/testing/people.ts';
import { activityRows, checks, classWeek, usageThresholds } from '../routes/samples.ts';
import { type Doing, deed, done, make, sent } from './deed.ts';

const anExcuse = {
  function: 'gradebook',
  from: '2011-05-10',
  to: '2011-05-12',
  reason: 'В здании идёт ремонт',
  document: 'приказ № 45 от 6 мая 2011 г.',
};

const aPlace = { kind: 'activity', fileName: 'year.csv', bytes: 7_000_000 };

export const adoptionDeeds: Record<string, Doing> = {
  'POST /adoption/schools/{nodeId}/activation/steps': async () =>
    deed('adoption', 'school', 'POST', `/schools/${ownSchool}/activation/steps`, {
      body: { step: 'administratorChosen', effectiveAt: '2011-05-16' },
      version: 0,
    }),
  'PUT /adoption/regions/{nodeId}/usage-thresholds': async () =>
    deed('adoption', 'leadership', 'PUT', `/regions/${region}/usage-thresholds`, {
      body: usageThresholds,
      version: 0,
    }),
  'POST /adoption/schools/{nodeId}/space/reports': async () =>
    deed('adoption', 'school', 'POST', `/schools/${ownSchool}/space/reports`, {
      body: { effectiveAt: '2011-05-16', checks },
      version: 0,
    }),
  'PUT /adoption/schools/{nodeId}/activity/{week}': async () =>
    deed('adoption', 'school', 'PUT', `/schools/${ownSchool}/activity/2011-W18`, {
      body: { classes: [classWeek] },
      version: 0,
    }),
  'POST /adoption/schools/{nodeId}/excuses': async () => {
    const path = `/schools/${ownSchool}/excuses`;
    return make('adoption', 'leadership', path, anExcuse, { ...anExcuse, reason: 'Наводнение' });
  },
  'PUT /adoption/schools/{nodeId}/excuses/{excuseId}/withdrawal': async (world) => {
    const path = `/schools/${ownSchool}/excuses`;
    const { granted, version } = await done(world, make('adoption', 'leadership', path, anExcuse));
    const body = { reason: 'Документ отменён' };
    return deed('adoption', 'leadership', 'PUT', `${path}/${granted[0].id}/withdrawal`, { body, version });
  },
  'POST /adoption/imports': async () =>
    sent(
      'adoption',
      'school',
      '/imports?kind=activity',
      activityRows('20602000-001'),
      activityRows('20602000-002'),
    ),
  'POST /adoption/imports/{importId}/commit': async (world) => {
    const upload = activityRows('20602000-001');
    const { id, version } = await done(world, sent('adoption', 'school', '/imports?kind=activity', upload));
    return deed('adoption', 'school', 'POST', `/imports/${id}/commit`, { version });
  },
  'POST /adoption/imports/places': async () =>
    make('adoption', 'school', '/imports/places', aPlace, { ...aPlace, bytes: 8_000_000 }),
  'POST /adoption/imports/{importId}/reading': async (world) => {
    const { bytes, mediaType } = activityRows('20602000-001');
    const body = { ...aPlace, bytes: bytes.length };
    const { id, version } = await done(world, make('adoption', 'school', '/imports/places', body));
    await platform().files.put(`adoption/staging/${id}/source`, bytes, mediaType);
    return deed('adoption', 'school', 'POST', `/imports/${id}/reading`, { version });
  },
  'POST /adoption/imports/{importId}/undo': async (world) => {
    const path = '/imports?kind=activity&commit=true';
    const upload = activityRows('20602000-001');
    const { id, version } = await done(world, sent('adoption', 'school', path, upload));
    const body = { reason: 'не тот файл' };
    return deed('adoption', 'school', 'POST', `/imports/${id}/undo`, { body, version });
  },
};
