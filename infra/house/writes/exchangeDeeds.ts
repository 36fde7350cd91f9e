import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { runRepository } from '../../../functions/exchange/repository/runRepository.ts';
import { aPackage } from '../../../functions/exchange/testing/package.ts';
import { aGradebookFile } from '../../../functions/exchange/testing/pulls.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { domainTable, platform } from '../../../functions/shared/platform.ts';
import { ownMunicipality, ownSchool } from '../../../functions/shared/testing/people.ts';
import {
  contractText,
  groupAct,
  groupDecision,
  groupMeeting,
  layingOut,
  remarkOnColumn,
  restKey,
} from '../routes/samples.ts';
import type { World } from '../routes/world.ts';
import { type Asked, type Deed, type Doing, deed, done, edit, make, seeding, sent } from './deed.ts';

const editionsPath = '/contract/editions';
type Sheet = Pick<EditionView, 'number' | 'version' | 'remarks' | 'approvals'>;

const aLargePackage = { fileName: 'region.zip', bytes: 1000 };

export const exchangeDeeds: Record<string, Doing> = {
  'POST /exchange/group/acts': async () =>
    make('exchange', 'leadership', '/group/acts', groupAct, { ...groupAct, number: '16-од' }),
  'POST /exchange/group/meetings': async () =>
    make('exchange', 'operator', '/group/meetings', groupMeeting, { ...groupMeeting, agenda: 'Другое' }),
  'PUT /exchange/group/meetings/{meetingId}': async (world) => {
    const { id, version } = await done(world, make('exchange', 'operator', '/group/meetings', groupMeeting));
    const body = { ...groupMeeting, minutes: 'Решили' };
    return deed('exchange', 'operator', 'PUT', `/group/meetings/${id}`, { body, version });
  },
  'POST /exchange/group/meetings/{meetingId}/decisions': async (world) => {
    const { id } = await done(world, make('exchange', 'operator', '/group/meetings', groupMeeting));
    const path = `/group/meetings/${id}/decisions`;
    return make('exchange', 'operator', path, groupDecision, { ...groupDecision, text: 'Другое' });
  },
  'PUT /exchange/group/meetings/{meetingId}/decisions/{decisionId}/completion': async (world) => {
    const { id } = await done(world, make('exchange', 'operator', '/group/meetings', groupMeeting));
    const path = `/group/meetings/${id}/decisions`;
    const { decisions, version } = await done(world, make('exchange', 'operator', path, groupDecision));
    const body = { note: 'Сделано' };
    return deed('exchange', 'operator', 'PUT', `${path}/${decisions[0].id}/completion`, { body, version });
  },
  'POST /exchange/contract/editions': async (world) => {
    await approveAll(world);
    return make('exchange', 'operator', '/contract/editions', layingOut, { ...layingOut, note: 'Другое' });
  },
  'PUT /exchange/contract/editions/{edition}/contract': async (world) => {
    const body = { contract: contractText, why: 'По замечанию' };
    return onEdition(await agreeing(world), 'operator', 'PUT', 'contract', body);
  },
  'POST /exchange/contract/editions/{edition}/remarks': async (world) => {
    const path = `${editionsPath}/${(await agreeing(world)).number}/remarks`;
    return make('exchange', 'operator', path, remarkOnColumn, { ...remarkOnColumn, text: 'Другое' });
  },
  'PUT /exchange/contract/editions/{edition}/remarks/{remarkId}/answer': async (world) => {
    const edition = await remarked(world);
    const step = `remarks/${edition.remarks.at(-1)?.id}/answer`;
    return onEdition(edition, 'partner', 'PUT', step, { text: 'Исправили' });
  },
  'PUT /exchange/contract/editions/{edition}/remarks/{remarkId}/closing': async (world) => {
    const before = await remarked(world);
    const step = `remarks/${before.remarks.at(-1)?.id}`;
    const edition = await done(
      world,
      onEdition(before, 'partner', 'PUT', `${step}/answer`, { text: 'Исправили' }),
    );
    return onEdition(edition, 'operator', 'PUT', `${step}/closing`);
  },
  'PUT /exchange/contract/editions/{edition}/approval': async (world) => {
    await approveAll(world);
    return onEdition(await agreeing(world), 'leadership', 'PUT', 'approval');
  },
  'POST /exchange/rest/keys': async () =>
    make('exchange', 'partner', '/rest/keys', restKey, { ...restKey, name: 'Другая система' }),
  'PUT /exchange/rest/keys/{keyId}/secret': async (world) => onRestKey(world, 'secret'),
  'PUT /exchange/rest/keys/{keyId}/revocation': async (world) => onRestKey(world, 'revocation'),
  'POST /exchange/packages': async () =>
    sent('exchange', 'operator', '/packages', aPackage(), aPackage({ 'orgs.csv': '' })),
  'POST /exchange/packages/places': async () =>
    make('exchange', 'operator', '/packages/places', aLargePackage, { ...aLargePackage, bytes: 2000 }),
  'POST /exchange/runs/{runId}/check': async (world) => {
    const { bytes } = aPackage();
    const body = { ...aLargePackage, bytes: bytes.length };
    const { id, version, place } = await done(world, make('exchange', 'operator', '/packages/places', body));
    await platform().files.put(place.url.replace('memory:', ''), bytes, place.contentType);
    return deed('exchange', 'operator', 'POST', `/runs/${id}/check`, { version });
  },
  'POST /exchange/runs/{runId}/comparison': async (world) => onRun(world, 'comparison', {}, []),
  'POST /exchange/runs/{runId}/commit': async (world) => onRun(world, 'commit', { body: {} }, ['comparison']),
  'POST /exchange/runs/{runId}/rollback': async (world) =>
    onRun(world, 'rollback', { body: { why: 'Файл не тот' } }, ['comparison', 'commit']),
  'PUT /exchange/runs/{runId}/decision': async (world) => {
    const { request } = await onRun(world, 'rollback', { body: { why: 'Файл не тот' } }, [
      'comparison',
      'commit',
    ]);
    const { id, version } = await done(world, { domain: 'exchange', as: 'operator', request });
    const body = { agree: true, why: 'Согласен' };
    return deed('exchange', 'leadership', 'PUT', `/runs/${id}/decision`, { body, version });
  },
  'POST /exchange/runs/{runId}/restart': async (world) => {
    const { id } = await done(world, sent('exchange', 'operator', '/packages', aPackage()));
    const runs = runRepository(domainTable(platform(), 'exchange'), platform().files);
    const run = await runs.get(id);
    const stop = { stage: 'comparing', code: 'fault', tries: 4, at: run.createdAt } as const;
    const { version } = await runs.save(run, { ...run, stage: 'stopped', stop }, seeding);
    return deed('exchange', 'operator', 'POST', `/runs/${id}/restart`, { version });
  },
  'PUT /exchange/gradebook/connection': async (world) =>
    edit(world, 'exchange', 'operator', 'PUT', '/gradebook/connection', {
      source: 'fileDrop',
      nightly: false,
    }),
  'POST /exchange/gradebook/pulls': async () =>
    make(
      'exchange',
      'leadership',
      '/gradebook/pulls',
      { nodeId: ownSchool, week: '2011-W19' },
      { nodeId: ownMunicipality, week: '2011-W19' },
    ),
  'POST /exchange/gradebook/pulls/{pullId}/resumption': async () =>
    deed('exchange', 'leadership', 'POST', `/gradebook/pulls/pull-${ownSchool}/resumption`, { version: 1 }),
  'POST /exchange/gradebook/files': async () =>
    sent('exchange', 'operator', '/gradebook/files', aGradebookFile(), aGradebookFile('x-2')),
};

async function onRestKey(world: World, what: string): Promise<Deed> {
  const { id, version } = await done(world, make('exchange', 'operator', '/rest/keys', restKey));
  return deed('exchange', 'operator', 'PUT', `/rest/keys/${id}/${what}`, { version });
}

/** The edition of the contract that is being agreed on; a new one when all are approved. */
async function agreeing(world: World): Promise<Sheet> {
  const { items } = await done(world, deed('exchange', 'operator', 'GET', editionsPath, {}));
  const [newest] = items as EditionView[];
  if (newest?.state === 'agreeing')
    return done(world, deed('exchange', 'operator', 'GET', `${editionsPath}/${newest.number}`, {}));
  return done(world, make('exchange', 'operator', editionsPath, layingOut));
}

async function remarked(world: World): Promise<Sheet> {
  const { number } = await agreeing(world);
  return done(world, make('exchange', 'operator', `${editionsPath}/${number}/remarks`, remarkOnColumn));
}

/** Every remark is answered and closed, and both organisations approve. */
async function approveAll(world: World): Promise<void> {
  let edition = await agreeing(world);
  const step = async (as: Role, what: string, body?: unknown) => {
    edition = await done(world, onEdition(edition, as, 'PUT', what, body));
  };
  for (const { id, closed, answer } of edition.remarks) {
    if (!answer) await step('partner', `remarks/${id}/answer`, { text: 'Исправили' });
    if (!closed) await step('operator', `remarks/${id}/closing`);
  }
  for (const [as, side] of [
    ['leadership', 'department'],
    ['partner', 'partner'],
  ] as const)
    if (!edition.approvals.some((one) => one.side === side)) await step(as, 'approval');
}

function onEdition({ number, version }: Sheet, as: Role, method: string, step: string, body?: unknown): Deed {
  return deed('exchange', as, method, `${editionsPath}/${number}/${step}`, { body, version });
}

/** A step of an exchange package that the operator has taken as far as the steps before it. */
async function onRun(world: World, step: string, asked: Asked, before: readonly string[]): Promise<Deed> {
  let run = await done(world, sent('exchange', 'operator', '/packages', aPackage()));
  for (const earlier of before) {
    const body = earlier === 'commit' ? {} : undefined;
    const taken = { body, version: run.version };
    run = await done(world, deed('exchange', 'operator', 'POST', `/runs/${run.id}/${earlier}`, taken));
  }
  return deed('exchange', 'operator', 'POST', `/runs/${run.id}/${step}`, { ...asked, version: run.version });
}
