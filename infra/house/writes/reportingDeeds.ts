import type { Role } from '../../../functions/shared/access/roles.ts';
import { ownMunicipality, ownSchool, region } from '../../../functions/shared/testing/people.ts';
import { orderedList } from '../routes/made.ts';
import { builtReport, protocolOf, reminder, signatory } from '../routes/samples.ts';
import type { World } from '../routes/world.ts';
import { type Deed, type Doing, deed, done, edit, make, neighbour, versionAt } from './deed.ts';

const told = { findings: [], comment: '' };
const monthly = (month: string) => `/schools/${ownSchool}/monthly/${month}`;

const submission = { comments: {}, number: '12', signatory };
const reportPath = (quarter: string) => `/municipalities/${ownMunicipality}/quarterly/${quarter}`;

export const reportingDeeds: Record<string, Doing> = {
  'PUT /reporting/municipalities/{nodeId}/quarterly/{quarter}': async (world) =>
    onReport(world, 'municipal', 'PUT', '2011-Q2', '', { comments: { next: 'Закончить до осени' } }),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/submission': async (world) =>
    onReport(world, 'municipal', 'POST', '2011-Q1', '/submission', submission),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/return': async (world) => {
    await reportAt(world, '2010-Q4', 'submitted');
    return onReport(world, 'leadership', 'POST', '2010-Q4', '/return', { remarks: 'Назовите меры' });
  },
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/acceptance': async (world) => {
    await reportAt(world, '2010-Q3', 'submitted');
    return onReport(world, 'leadership', 'POST', '2010-Q3', '/acceptance', {});
  },
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/addenda': async (world) => {
    await reportAt(world, '2010-Q2', 'accepted');
    return onReport(world, 'municipal', 'POST', '2010-Q2', '/addenda', { text: 'Ещё одна школа' });
  },
  'POST /reporting/regions/{nodeId}/consolidated/{quarter}': async (world) => {
    await reportAt(world, '2010-Q3', 'accepted');
    const path = `/regions/${region}/consolidated/2010-Q3`;
    return deed('reporting', 'leadership', 'POST', path, {
      body: { number: '7', signatory },
      version: await versionAt(world, 'reporting', 'leadership', path),
    });
  },

  'POST /reporting/built': async () =>
    make('reporting', 'leadership', '/built', builtReport, { ...builtReport, title: 'Другие акты' }),
  'POST /reporting/extracts': async () =>
    make('reporting', 'leadership', '/extracts', orderedList, { ...orderedList, title: 'Другие школы' }),
  'PUT /reporting/extracts/{extractId}/cancellation': async (world) => {
    const { id, version } = await done(world, make('reporting', 'leadership', '/extracts', orderedList));
    return deed('reporting', 'leadership', 'PUT', `/extracts/${id}/cancellation`, { version });
  },
  'PUT /reporting/built/{builtId}': async (world) => {
    const { id, version } = await done(world, make('reporting', 'leadership', '/built', builtReport));
    const body = { ...builtReport, mail: 'week' };
    return deed('reporting', 'leadership', 'PUT', `/built/${id}`, { body, version });
  },
  'DELETE /reporting/built/{builtId}': async (world) => {
    const { id, version } = await done(world, make('reporting', 'leadership', '/built', builtReport));
    return deed('reporting', 'leadership', 'DELETE', `/built/${id}`, { version });
  },
  'POST /reporting/municipalities/{nodeId}/reminders': async (world) => {
    const list = await done(world, deed('reporting', 'municipal', 'GET', '/reminders', {}));
    const reminded = JSON.stringify(list.items);
    const school = [ownSchool, neighbour].find((id) => !reminded.includes(id));
    const body = { ...reminder, planId: world.made.get(region)?.planId, schools: [school] };
    return make('reporting', 'municipal', `/municipalities/${ownMunicipality}/reminders`, body, {
      ...body,
      text: { ru: 'Другие слова', en: '' },
    });
  },
  'POST /reporting/nodes/{nodeId}/controls': async () => {
    const body = protocolOf(ownSchool);
    return make('reporting', 'municipal', `/nodes/${ownSchool}/controls`, body, { ...body, note: 'Ещё раз' });
  },
  'PUT /reporting/controls/{controlId}/findings/{findingId}/recheck': async (world) => {
    const path = `/nodes/${ownSchool}/controls`;
    const { id, version } = await done(world, make('reporting', 'municipal', path, protocolOf(ownSchool)));
    const body = { on: '2011-05-20', remedied: true };
    return deed('reporting', 'municipal', 'PUT', `/controls/${id}/findings/f1/recheck`, { body, version });
  },
  'POST /reporting/municipalities/{nodeId}/samples': async () => {
    const drawn = { size: 1, seed: 'проверка' };
    return make('reporting', 'municipal', `/municipalities/${ownMunicipality}/samples`, drawn, {
      ...drawn,
      seed: 'другая',
    });
  },
  'PUT /reporting/schools/{nodeId}/monthly/{month}': async (world) =>
    edit(world, 'reporting', 'school', 'PUT', monthly('2011-01'), told),
  'PUT /reporting/schools/{nodeId}/monthly/{month}/acceptance': async (world) =>
    onMonthly(world, '2011-02', 'acceptance'),
  'PUT /reporting/schools/{nodeId}/monthly/{month}/return': async (world) =>
    onMonthly(world, '2011-03', 'return', { remarks: 'Нет мер' }),
};

/** A step of the municipality on a report that the school has sent. */
async function onMonthly(world: World, month: string, step: string, body?: unknown): Promise<Deed> {
  const path = monthly(month);
  if ((await versionAt(world, 'reporting', 'school', path)) === 0)
    await done(world, await edit(world, 'reporting', 'school', 'PUT', path, told));
  const version = await versionAt(world, 'reporting', 'municipal', path);
  return deed('reporting', 'municipal', 'PUT', `${path}/${step}`, { body, version });
}

async function onReport(
  world: World,
  as: Role,
  method: string,
  quarter: string,
  step: string,
  body: unknown,
): Promise<Deed> {
  const path = reportPath(quarter);
  const version = await versionAt(world, 'reporting', as, path);
  return deed('reporting', as, method, `${path}${step}`, { body, version });
}

/** Brings a report on to where it is wanted; one that has come further stays. */
async function reportAt(world: World, quarter: string, wanted: 'submitted' | 'accepted'): Promise<void> {
  const { report } = await done(world, deed('reporting', 'leadership', 'GET', reportPath(quarter), {}));
  if (report.status === 'draft' || report.status === 'returned')
    await done(world, await onReport(world, 'municipal', 'POST', quarter, '/submission', submission));
  if (wanted === 'accepted' && report.status !== 'accepted')
    await done(world, await onReport(world, 'leadership', 'POST', quarter, '/acceptance', {}));
}
