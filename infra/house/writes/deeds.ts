import type { EditionView } from '../../../functions/exchange/contract/editions.ts';
import { runRepository } from '../../../functions/exchange/repository/runRepository.ts';
import { aPackage } from '../../../functions/exchange/testing/package.ts';
import { aGradebookFile } from '../../../functions/exchange/testing/pulls.ts';
import { aWriting } from '../../../functions/guidance/testing/builders.ts';
import { aContent, aFormContent } from '../../../functions/monitoring/testing/builders.ts';
import { learningPaths } from '../../../functions/seminars/learning/content/paths.ts';
import type { Learner } from '../../../functions/seminars/learning/contract.ts';
import { certificateRepository } from '../../../functions/seminars/repository/certificateRepository.ts';
import { feedbackRepository } from '../../../functions/seminars/repository/feedbackRepository.ts';
import { sessionRepository } from '../../../functions/seminars/repository/sessionRepository.ts';
import {
  aCertificate,
  aHeldSession,
  anAttended,
  aRegistration,
  aSession,
  feedbackKey,
  feedbackTicket,
} from '../../../functions/seminars/testing/builders.ts';
import type { Role } from '../../../functions/shared/access/roles.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import { domainTable, platform } from '../../../functions/shared/platform.ts';
import type { TestCall } from '../../../functions/shared/testing/call.ts';
import { ownMunicipality, ownSchool, personOf, region } from '../../../functions/shared/testing/people.ts';
import {
  act,
  activityRows,
  actRows,
  asked,
  builtReport,
  checks,
  classWeek,
  contractText,
  course,
  groupAct,
  groupDecision,
  groupMeeting,
  incidentWords,
  layingOut,
  letter,
  letterChoices,
  person,
  planned,
  programme,
  protocolOf,
  quarantine,
  regionalAct,
  remarkOnColumn,
  reminder,
  restKey,
  schoolRun,
  signatory,
  subscription,
  trainer,
  usageThresholds,
  venueAt,
} from '../routes/samples.ts';
import {
  cannedReply,
  orderedList,
  packUpload,
  planContent,
  planUpload,
  savedView,
  type World,
} from '../routes/world.ts';

/** A request that is carried out, by somebody who may. */
export interface Deed {
  domain: string;
  as: Role;
  request: TestCall;
  /** The same address asked for something else: under the same idempotency key it must not pass for the first. */
  otherwise?: Pick<TestCall, 'body' | 'upload'>;
}

type Doing = (world: World) => Promise<Deed>;

const neighbour = 's-20602000-002';
const anExcuse = {
  function: 'gradebook',
  from: '2011-05-10',
  to: '2011-05-12',
  reason: 'В здании идёт ремонт',
  document: 'приказ № 45 от 6 мая 2011 г.',
};

/** How each route that writes is carried out from beginning to end, by `METHOD /domain/path`. */
export const deeds: Record<string, Doing> = {
  'PUT /registry/nodes/{nodeId}': async (world) =>
    edit(world, 'registry', 'operator', 'PUT', `/nodes/${neighbour}`, { address: 'ул. Новая, 2' }),
  'PUT /registry/nodes/{nodeId}/completeness': async (world) => {
    const path = `/nodes/${ownSchool}`;
    await done(world, await edit(world, 'registry', 'operator', 'PUT', path, { address: null }));
    return edit(world, 'registry', 'school', 'PUT', `${path}/completeness`, { address: 'ул. Школьная, 1' });
  },
  'POST /registry/nodes/{nodeId}/confirmations': async () =>
    make('registry', 'school', `/nodes/${ownSchool}/confirmations`, {}),
  'POST /registry/nodes/{nodeId}/successions': async (world) =>
    deed('registry', 'leadership', 'POST', `/nodes/${neighbour}/successions`, {
      body: { kind: 'rename', on: '2011-05-20', actNumber: '9', name: { ru: 'Школа у реки', en: '' } },
      version: await versionAt(world, 'registry', 'leadership', `/nodes/${neighbour}`),
    }),
  'POST /registry/nodes/{nodeId}/acts': async () =>
    make('registry', 'school', `/nodes/${ownSchool}/acts`, act, { ...act, number: '13' }),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/acceptance': async (world) =>
    onAct(world, 'municipal', 'acceptance', await recordAct(world)),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/return': async (world) =>
    onAct(world, 'municipal', 'return', await recordAct(world), { reason: 'не та дата' }),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/revocation': async (world) => {
    const actId = await acceptedAct(world);
    return onAct(world, 'school', 'revocation', actId, { reason: 'уволена', effectiveAt: '2011-05-20' });
  },
  'PUT /registry/nodes/{nodeId}/acts/{actId}/scan': async (world) => {
    const actId = await recordAct(world);
    const uploadId = await sendScan(world, actId);
    return onAct(world, 'school', 'scan', actId, { uploadId, fileName: 'акт.pdf' });
  },
  'POST /registry/acts/acceptances': async (world) => {
    const items = [{ nodeId: ownSchool, actId: await recordAct(world) }];
    return deed('registry', 'municipal', 'POST', '/acts/acceptances', { body: { items } });
  },
  'POST /registry/acts/imports': async () =>
    sent('registry', 'municipal', '/acts/imports', actRows('20602000-001'), actRows('20602000-002')),
  'POST /registry/acts/imports/{importId}/commit': async (world) => {
    const upload = actRows('20602000-002');
    const { id } = await done(world, sent('registry', 'municipal', '/acts/imports', upload));
    return deed('registry', 'municipal', 'POST', `/acts/imports/${id}/commit`, { version: 1 });
  },
  'POST /registry/people': async () => {
    const added = { ...person, nodeId: ownSchool, role: 'school' };
    return make('registry', 'school', '/people', added, { ...added, post: 'секретарь' });
  },
  'POST /registry/people/visits': async (world) => {
    const { name } = personOf('school');
    await done(
      world,
      make('registry', 'municipal', '/people', { ...person, name, nodeId: ownSchool, role: 'school' }),
    );
    return deed('registry', 'school', 'POST', '/people/visits', {});
  },
  'PUT /registry/people/{personId}': async () =>
    deed('registry', 'municipal', 'PUT', `/people/person-${ownSchool}`, {
      body: { ...person, post: 'директор', role: 'school', active: true },
      version: 1,
    }),
  'POST /registry/calendar/{nodeId}/proposals': async () =>
    make('registry', 'school', `/calendar/${ownSchool}/proposals`, quarantine, aCold),
  'POST /registry/calendar/{nodeId}/entries': async () => {
    const stated = { ...quarantine, act: regionalAct };
    return make('registry', 'leadership', `/calendar/${ownMunicipality}/entries`, stated, {
      ...stated,
      ...aCold,
    });
  },
  'PUT /registry/calendar/{nodeId}/proposals/{proposalId}/decision': async (world) => {
    const path = `/calendar/${ownSchool}/proposals`;
    const { proposals, version } = await done(world, make('registry', 'school', path, aCold));
    return deed('registry', 'leadership', 'PUT', `${path}/${proposals.at(-1).id}/decision`, {
      body: { kind: 'accepted', act: regionalAct },
      version,
    });
  },
  'POST /registry/packs': async () =>
    sent('registry', 'admin', '/packs', packUpload(), {
      ...packUpload(),
      bytes: new Uint8Array([...packUpload().bytes, 0]),
    }),
  'POST /registry/packs/{packId}/commit': async (world) => {
    const { id } = await done(world, sent('registry', 'admin', '/packs', packUpload()));
    return deed('registry', 'admin', 'POST', `/packs/${id}/commit`, { version: 1 });
  },

  'POST /plan/drafts': async () => sendPlan('План'),
  'PUT /plan/drafts/{draftId}': async (world) => onDraft(world, 'PUT', '', { content: planContent }),
  'DELETE /plan/drafts/{draftId}': async (world) => onDraft(world, 'DELETE', ''),
  'POST /plan/drafts/{draftId}/publication': async (world) => onDraft(world, 'POST', '/publication', {}),
  'POST /plan/plans/{planId}/amendments': async ({ made }) =>
    make('plan', 'leadership', `/plans/${made.get(region)?.planId}/amendments`, undefined),
  'POST /plan/plans/{planId}/recounts': async ({ made }) =>
    deed('plan', 'admin', 'POST', `/plans/${made.get(region)?.planId}/recounts`, {
      body: { from: '2011-05-19' },
    }),

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

  'POST /hotline/tickets': async () => {
    const question = { ...asked, schoolId: ownSchool };
    return make('hotline', 'school', '/tickets', question, { ...question, text: 'Другой вопрос' });
  },
  'POST /hotline/tickets/{secret}/replies': async (world) => {
    const { secret } = await askedByPhone(world);
    const path = `/tickets/${secret}/replies`;
    return make('hotline', 'trainer', path, { text: 'Ещё подробнее' }, { text: 'Совсем подробно' });
  },
  'PUT /hotline/tickets/{secret}/rating': async (world) => {
    const { secret } = await askedByPhone(world, { answer: 'Сделали', resolved: true });
    return deed('hotline', 'trainer', 'PUT', `/tickets/${secret}/rating`, { body: { score: 5 } });
  },
  'PUT /hotline/tickets/{ticketId}/operator': async (world) => {
    const { id } = await askedByPhone(world);
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/operator`, { body: {} });
  },
  'POST /hotline/tickets/{ticketId}/entries': async (world) => {
    const { id } = await askedByPhone(world);
    const note = { kind: 'note', text: 'Проверено' };
    return make('hotline', 'operator', `/tickets/${id}/entries`, note, {
      ...note,
      text: 'Проверено ещё раз',
    });
  },
  'PUT /hotline/tickets/{ticketId}/place': async (world) => {
    const { id } = await askedByPhone(world);
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/place`, { body: { queue: 'accounts' } });
  },
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

  'PUT /hotline/tickets/{ticketId}/merging': async (world) => {
    const [{ id }, other] = [await askedByPhone(world), await askedByPhone(world)];
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/merging`, { body: { into: other.id } });
  },
  'POST /hotline/tickets/{ticketId}/parts': async (world) => onParts(world),
  'PUT /hotline/tickets/{ticketId}/parts/{partId}/undo': async (world) => {
    const split = await onParts(world);
    const part = await done(world, split);
    const path = `${split.request.path.replace('/api/hotline', '')}/${part.id}/undo`;
    return deed('hotline', 'operator', 'PUT', path, {});
  },
  'PUT /hotline/tickets/{ticketId}/links/{otherId}': async (world) => {
    const [{ id }, other] = [await askedByPhone(world), await askedByPhone(world)];
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/links/${other.id}`, { body: { linked: true } });
  },
  'PUT /hotline/tickets/{ticketId}/incident': async (world) => {
    const [{ id }, incidentId] = [await askedByPhone(world), await anIncidentOf(world)];
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/incident`, { body: { incidentId } });
  },
  'POST /hotline/incidents': async () => aTold({ ...incidentWords, function: 'login' }),
  'PUT /hotline/incidents/{incidentId}': async (world) => {
    const path = `/incidents/${await anIncidentOf(world)}`;
    const body = { ...incidentWords, nodeIds: [ownSchool], onPlatform: true, excuses: true, to: null };
    return edit(world, 'hotline', 'operator', 'PUT', path, body);
  },
  'POST /hotline/incidents/{incidentId}/updates': async (world) =>
    make('hotline', 'operator', `/incidents/${await anIncidentOf(world)}/updates`, {
      text: { ru: 'Чинят', en: '' },
    }),
  'PUT /hotline/incidents/{incidentId}/closing': async (world) => {
    const incidentId = await anIncidentOf(world);
    const { id } = await askedByPhone(world);
    await done(
      world,
      deed('hotline', 'operator', 'PUT', `/tickets/${id}/incident`, { body: { incidentId } }),
    );
    return deed('hotline', 'operator', 'PUT', `/incidents/${incidentId}/closing`, {
      body: { to: '2011-05-20T08:00:00.000Z', text: { ru: 'Починили', en: '' }, answer: 'Починили' },
      version: 1,
    });
  },
  'POST /hotline/incidents/{incidentId}/answers': async (world) =>
    make('hotline', 'operator', `/incidents/${await anIncidentOf(world)}/answers`, { text: 'Починили' }),
  'PUT /hotline/incident-proposals/{proposalId}/dismissal': async () =>
    deed('hotline', 'operator', 'PUT', `/incident-proposals/p-${region}/dismissal`, {
      body: { reason: 'разные причины' },
      version: 1,
    }),
  'POST /hotline/calls': async () =>
    make('hotline', 'operator', '/calls', { text: 'Звонок' }, { text: 'Другой звонок' }),
  'POST /hotline/canned': async () =>
    make('hotline', 'operator', '/canned', cannedReply, { ...cannedReply, title: 'Другой шаблон' }),
  'PUT /hotline/canned/{replyId}': async (world) => onCanned(world, 'PUT', cannedReply),
  'DELETE /hotline/canned/{replyId}': async (world) => onCanned(world, 'DELETE'),
  'POST /hotline/tickets/{ticketId}/macros': async (world) => {
    const { id } = await askedByPhone(world);
    const macro = { ...cannedReply, after: 'resolve', moveTo: 'accounts' };
    const { id: replyId } = await done(world, make('hotline', 'operator', '/canned', macro));
    const body = { replyId, text: 'Пароль сброшен.' };
    return make('hotline', 'operator', `/tickets/${id}/macros`, body, { ...body, text: 'Пароль прежний.' });
  },
  'PUT /hotline/tickets/{ticketId}/presence': async (world) => {
    const { id } = await askedByPhone(world);
    const body = { draft: { kind: 'answer', text: 'Здравствуйте' } };
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/presence`, { body });
  },
  'PUT /hotline/tickets/{ticketId}/assignee': async (world) => {
    const { id } = await askedByPhone(world);
    // Whoever has logged a call is one of the desk.
    const body = { operatorId: personOf('operator').sub };
    return deed('hotline', 'operator', 'PUT', `/tickets/${id}/assignee`, { body });
  },
  'POST /hotline/views': async () =>
    make('hotline', 'operator', '/views', savedView, { ...savedView, name: 'Другие пароли' }),
  'DELETE /hotline/views/{viewId}': async (world) => {
    const { id, version } = await done(world, make('hotline', 'operator', '/views', savedView));
    return deed('hotline', 'operator', 'DELETE', `/views/${id}`, { version });
  },

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
  'PUT /monitoring/parameters/{parameterCode}': async () => writtenParameter(),
  'PUT /monitoring/parameters/{parameterCode}/approval': async (world) => onParameter(world, 'approval'),
  'PUT /monitoring/parameters/{parameterCode}/withdrawal': async (world) =>
    onParameter(world, 'withdrawal', { reason: 'Больше не нужен' }),
  'POST /monitoring/forms': async () => make('monitoring', 'operator', '/forms', aFormContent(), anotherForm),
  'PUT /monitoring/forms/{formId}': async (world) => {
    const { id, version } = await done(world, begunForm());
    return deed('monitoring', 'operator', 'PUT', `/forms/${id}`, { body: anotherForm, version });
  },
  'PUT /monitoring/forms/{formId}/publication': async (world) => {
    const { id, version } = await done(world, begunForm());
    return deed('monitoring', 'leadership', 'PUT', `/forms/${id}/publication`, { version });
  },
  'PUT /monitoring/forms/{formId}/schools/{nodeId}': async (world) => onSheet(world, 'school', ''),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/submission': async (world) =>
    onSheet(world, 'school', '/submission'),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/return': async (world) =>
    onSheet(world, 'municipal', '/return', { remarks: 'Уточните число учителей' }),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/acceptance': async (world) =>
    onSheet(world, 'municipal', '/acceptance'),
  'PUT /monitoring/forms/{formId}/municipalities/{nodeId}/acceptance': async (world) => {
    const { form, version } = await done(world, await onSheet(world, 'school', '/submission'));
    const body = { sheets: [{ schoolId: ownSchool, version }] };
    const path = `/forms/${form.id}/municipalities/${ownMunicipality}/acceptance`;
    return deed('monitoring', 'municipal', 'PUT', path, { body });
  },
  'POST /monitoring/packages': async (world) =>
    make('monitoring', 'operator', '/packages', { formId: await acceptedForm(world) }),
  'PUT /monitoring/packages/{packageId}/receipts': async (world) => {
    const formId = await acceptedForm(world);
    const { id, version } = await done(world, make('monitoring', 'operator', '/packages', { formId }));
    const body = { records: [{ schoolId: ownSchool, result: 'taken' }] };
    return deed('monitoring', 'partner', 'PUT', `/packages/${id}/receipts`, { body, version });
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
  'POST /guidance/desk/articles': async () =>
    make('guidance', 'operator', '/desk/articles', aWriting(), aWriting({ keywords: 'другое' })),
  'POST /guidance/desk/articles/from-answer': async (world) => {
    const { id } = await askedByPhone(world, { answer: 'Обновите страницу', resolved: true });
    const body = { ticketId: id, entryId: `${id}-a` };
    return make('guidance', 'operator', '/desk/articles/from-answer', body);
  },
  'PUT /guidance/desk/articles/{articleId}/draft': async (world) =>
    onArticle(world, 'operator', 'draft', aWriting()),
  'PUT /guidance/desk/articles/{articleId}/review': async (world) => onArticle(world, 'operator', 'review'),
  'PUT /guidance/desk/articles/{articleId}/return': async (world) =>
    onArticle(world, 'leadership', 'return', { remark: 'Короче' }, ['review']),
  'PUT /guidance/desk/articles/{articleId}/approval': async (world) =>
    onArticle(world, 'leadership', 'approval', {}, ['review']),
  'PUT /guidance/desk/articles/{articleId}/discard': async (world) => {
    const { id, version } = await articleIn(world, ['review', 'approval']);
    const draft = deed('guidance', 'operator', 'PUT', `/desk/articles/${id}/draft`, {
      body: aWriting(),
      version,
    });
    const next = await done(world, draft);
    return deed('guidance', 'operator', 'PUT', `/desk/articles/${id}/discard`, {
      body: { reason: 'передумали' },
      version: next.version,
    });
  },
  'PUT /guidance/desk/articles/{articleId}/withdrawal': async (world) =>
    onArticle(world, 'leadership', 'withdrawal', { reason: 'устарело' }, ['review', 'approval']),
  'PUT /guidance/articles/{slug}/votes/{device}': async (world) => {
    const { slug } = await articleIn(world, ['review', 'approval']);
    return deed('guidance', 'school', 'PUT', `/articles/${slug}/votes/device-of-somebody`, {
      body: { useful: true, comment: 'Коротко и ясно' },
    });
  },
  'PUT /guidance/articles/{slug}/reading': async (world) => {
    const { slug } = await articleIn(world, ['review', 'approval']);
    return deed('guidance', 'school', 'PUT', `/articles/${slug}/reading`, { body: { number: 1 } });
  },
  'PUT /guidance/articles/{articleId}/uses/{ticketId}': async (world) => {
    const { id } = await articleIn(world, ['review', 'approval']);
    const { id: ticketId } = await askedByPhone(world, { schoolId: ownSchool });
    return deed('guidance', 'operator', 'PUT', `/articles/${id}/uses/${ticketId}`, {});
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
  'POST /seminars/courses': async () =>
    make('seminars', 'trainer', '/courses', course, { ...course, hours: 36 }),
  'PUT /seminars/courses/{courseId}': async (world) => {
    const { id } = await done(world, make('seminars', 'trainer', '/courses', course));
    return deed('seminars', 'trainer', 'PUT', `/courses/${id}`, {
      body: { ...course, hours: 36 },
      version: 1,
    });
  },
  'PUT /seminars/courses/{courseId}/groups/{sessionId}': async (world) => {
    const { id: sessionId } = await plannedSession(world);
    const programmeId = `programme-${region}`;
    const { id } = await done(world, make('seminars', 'trainer', '/courses', { ...course, programmeId }));
    const path = `/courses/${id}/groups/${sessionId}`;
    return deed('seminars', 'trainer', 'PUT', path, { body: { belongs: true }, version: 1 });
  },
  'PUT /seminars/learning/paths/{learner}/browsers/{browser}': async () =>
    deed('seminars', 'leadership', 'PUT', '/learning/paths/pupil/browsers/browser-of-somebody', {
      body: { answers: rightAnswers('pupil'), region },
    }),
  'PUT /seminars/learning/passing': async () =>
    deed('seminars', 'school', 'PUT', '/learning/passing', {
      body: { answers: rightAnswers('administrator') },
    }),
  'POST /seminars/programmes': async () =>
    make('seminars', 'operator', '/programmes', programme, { ...programme, hours: 6 }),
  'PUT /seminars/programmes/{programmeId}': async (world) => {
    const { id } = await done(world, make('seminars', 'operator', '/programmes', programme));
    const body = { ...programme, hours: 8 };
    return deed('seminars', 'operator', 'PUT', `/programmes/${id}`, { body, version: 1 });
  },
  'POST /seminars/venues': async () => {
    const venue = venueAt(ownMunicipality);
    return make('seminars', 'operator', '/venues', venue, { ...venue, name: 'Гимназия' });
  },
  'PUT /seminars/venues/{venueId}': async (world) => {
    const venue = venueAt(ownMunicipality);
    const { id } = await done(world, make('seminars', 'operator', '/venues', venue));
    const body = { ...venue, name: 'Гимназия' };
    return deed('seminars', 'operator', 'PUT', `/venues/${id}`, { body, version: 1 });
  },
  'POST /seminars/trainers': async () =>
    make('seminars', 'operator', '/trainers', trainer, { ...trainer, name: 'Другой тренер' }),
  'PUT /seminars/trainers/{trainerId}': async (world) => {
    const { id } = await done(world, make('seminars', 'operator', '/trainers', trainer));
    const body = { ...trainer, name: 'Другой тренер' };
    return deed('seminars', 'operator', 'PUT', `/trainers/${id}`, { body, version: 1 });
  },
  'POST /seminars/sessions': async () => {
    const session = { ...planned, programmeId: `programme-${region}` };
    return make('seminars', 'trainer', '/sessions', session, { ...session, capacity: 20 });
  },
  'PUT /seminars/sessions/{sessionId}': async (world) => {
    const { id } = await plannedSession(world);
    const body = { ...planned, capacity: 20 };
    return deed('seminars', 'trainer', 'PUT', `/sessions/${id}`, { body, version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/publication': async (world) => {
    const { id } = await plannedSession(world);
    return deed('seminars', 'trainer', 'POST', `/sessions/${id}/publication`, { version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/move': async (world) => onSession(world, 'move', aMove),
  'POST /seminars/sessions/{sessionId}/cancellation': async (world) =>
    onSession(world, 'cancellation', { reason: 'карантин' }),
  'POST /seminars/sessions/{sessionId}/completion': async () => {
    const session = aSession({
      id: newSessionId(),
      format: 'online',
      trainers: [],
      endsAt: '2011-05-19T10:00:00.000Z',
      createdBy: 'p-trainer',
    });
    const { place: _place, ...online } = session;
    await sessionRepository(domainTable(platform(), 'seminars')).create(online, seeding);
    return deed('seminars', 'trainer', 'POST', `/sessions/${session.id}/completion`, { version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/materials': async (world) => {
    const { id } = await plannedSession(world);
    const bytes = new TextEncoder().encode('План занятия');
    const place = `/sessions/${id}/materials/place?name=plan.txt&bytes=${bytes.length}`;
    const given = await done(world, deed('seminars', 'trainer', 'GET', place, {}));
    await platform().files.put(given.url.replace('memory:', ''), bytes, given.contentType);
    const body = { id: given.id, name: 'plan.txt' };
    return deed('seminars', 'trainer', 'POST', `/sessions/${id}/materials`, { body, version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/registrations': async (world) => {
    const { id } = await openSession(world);
    return make('seminars', 'school', `/sessions/${id}/registrations`, someone(), someone());
  },
  'POST /seminars/sessions/{sessionId}/lists': async (world) => {
    const { id } = await openSession(world);
    const list = () => ({ participants: [{ ...someone(), nodeId: ownSchool }] });
    return make('seminars', 'municipal', `/sessions/${id}/lists`, list(), list());
  },
  'POST /seminars/sessions/{sessionId}/visitors': async (world) => {
    const { id } = await openSession(world);
    const visitor = () => ({ ...someone(), nodeId: ownSchool, email: 'a@example.org', consent: true });
    return make('seminars', 'trainer', `/sessions/${id}/visitors`, visitor(), visitor());
  },
  'POST /seminars/sessions/{sessionId}/decisions': async (world) => {
    const { id, one } = await signedUp(world, { by: 'schools', needsApproval: true });
    return deed('seminars', 'municipal', 'POST', `/sessions/${id}/decisions`, { body: { approve: [one] } });
  },
  'PUT /seminars/sessions/{sessionId}/registrations/{registrationId}/offer': async (world) => {
    const { id, one } = await signedUp(world);
    const path = `/sessions/${id}/registrations`;
    const waiting = await done(world, make('seminars', 'school', path, someone()));
    const body = { reason: 'болезнь' };
    await done(world, deed('seminars', 'school', 'PUT', `${path}/${one}/cancellation`, { body }));
    return deed('seminars', 'school', 'PUT', `${path}/${waiting.id}/offer`, { body: { accept: true } });
  },
  'PUT /seminars/sessions/{sessionId}/registrations/{registrationId}/cancellation': async (world) => {
    const { id, one } = await signedUp(world);
    const path = `/sessions/${id}/registrations/${one}/cancellation`;
    return deed('seminars', 'school', 'PUT', path, { body: { reason: 'болезнь' } });
  },
  'POST /seminars/sessions/{sessionId}/certificates': async () => {
    const { id } = await attendedSession();
    return make('seminars', 'trainer', `/sessions/${id}/certificates`, undefined);
  },
  'PUT /seminars/sessions/{sessionId}/certificates/{registrationId}/annulment': async () => {
    const { id } = await attendedSession();
    const certificate = aCertificate({ sessionId: id });
    await certificateRepository(domainTable(platform(), 'seminars')).issue(certificate, seeding);
    const path = `/sessions/${id}/certificates/${certificate.registrationId}/annulment`;
    return deed('seminars', 'trainer', 'PUT', path, { body: { reason: 'ошибка в имени' }, version: 1 });
  },
  'PUT /seminars/feedback/{sessionId}/{ticket}': async () => {
    const session = aHeldSession({ id: newSessionId() });
    const seminars = domainTable(platform(), 'seminars');
    await sessionRepository(seminars).create(session, seeding);
    await feedbackRepository(seminars).keyOf(session.id, feedbackKey);
    const path = `/feedback/${session.id}/${feedbackTicket}`;
    const body = { useful: 5, clear: 4, willApply: 'yes' };
    return deed('seminars', 'school', 'PUT', path, { body, version: 0 });
  },
  'PUT /seminars/feed': async (world) => {
    const version = await versionAt(world, 'seminars', 'operator', '/feed');
    return deed('seminars', 'operator', 'PUT', '/feed', { version });
  },
  'PUT /seminars/feed/revocation': async (world) => {
    const before = await versionAt(world, 'seminars', 'trainer', '/feed');
    const { version } = await done(world, deed('seminars', 'trainer', 'PUT', '/feed', { version: before }));
    return deed('seminars', 'trainer', 'PUT', '/feed/revocation', { version });
  },
  'PUT /seminars/sessions/{sessionId}/certificates/{registrationId}/replacement': async () => {
    const { id } = await attendedSession();
    const annulled = { at: '2011-05-10T06:00:00.000Z', by: 'p-trainer', reason: 'ошибка в имени' };
    const certificate = aCertificate({ sessionId: id, annulled });
    await certificateRepository(domainTable(platform(), 'seminars')).issue(certificate, seeding);
    const path = `/sessions/${id}/certificates/${certificate.registrationId}/replacement`;
    return deed('seminars', 'trainer', 'PUT', path, { body: { name: 'Зайцева Вера' }, version: 1 });
  },
  'POST /seminars/sessions/{sessionId}/attendance': async () => {
    const session = aSession({
      id: newSessionId(),
      registrations: [aRegistration()],
      days: [{ date: '2011-05-19', from: '10:00', to: '18:00', hours: 8 }],
      createdBy: 'p-trainer',
    });
    await sessionRepository(domainTable(platform(), 'seminars')).create(session, seeding);
    const body = { marks: [{ code: 'K7M-2QX', date: '2011-05-19' }] };
    return deed('seminars', 'trainer', 'POST', `/sessions/${session.id}/attendance`, { body });
  },

  'PUT /messaging/notices/reading': async () =>
    deed('messaging', 'school', 'PUT', '/notices/reading', { body: { until: '2011-05-20T08:00:00.000Z' } }),
  'PUT /messaging/preferences': async (world) =>
    edit(world, 'messaging', 'trainer', 'PUT', '/preferences', letterChoices),
  'POST /seminars/nodes/{nodeId}/school-runs': async () => {
    const run = aRun();
    return make('seminars', 'school', runsPath, run, { ...run, present: 1 });
  },
  'PUT /seminars/nodes/{nodeId}/school-runs/{runId}': async (world) =>
    onSchoolRun(world, '', ({ audience: _audience, ...counts }) => ({
      ...counts,
      present: 1,
      reason: 'опечатка',
    })),
  'PUT /seminars/nodes/{nodeId}/school-runs/{runId}/withdrawal': async (world) =>
    onSchoolRun(world, '/withdrawal', () => ({ reason: 'семинар не состоялся' })),
  'PUT /seminars/nodes/{nodeId}/check-ins/{on}': async () => {
    linkDays += 1;
    const on = addDays('2011-05-20', linkDays);
    return deed('seminars', 'school', 'PUT', `/nodes/${ownSchool}/check-ins/${on}`, {});
  },
  'PUT /seminars/check-ins/{nodeId}/{code}/browsers/{browser}': async () => {
    visits += 1;
    const browser = `/check-ins/${ownSchool}/K7M-2QX/browsers/browser-${visits}`;
    return deed('seminars', 'trainer', 'PUT', browser, {});
  },

  'POST /messaging/messages': async () =>
    make('messaging', 'leadership', '/messages', letterTo, { ...letterTo, subject: 'Другая тема' }),
  'PUT /messaging/messages/{messageId}': async (world) =>
    onMessage(world, 'PUT', '', { ...letterTo, subject: 'Иначе' }),
  'DELETE /messaging/messages/{messageId}': async (world) => onMessage(world, 'DELETE', ''),
  'PUT /messaging/messages/{messageId}/sending': async (world) => onMessage(world, 'PUT', '/sending'),
  'PUT /messaging/messages/{messageId}/withdrawal': async (world) => {
    const { id, version } = await sentMessage(world);
    const body = { reason: 'Не та дата' };
    return deed('messaging', 'leadership', 'PUT', `/messages/${id}/withdrawal`, { body, version });
  },
  'POST /messaging/messages/{messageId}/reminders': async (world) => {
    const { id } = await sentMessage(world);
    return deed('messaging', 'leadership', 'POST', `/messages/${id}/reminders`, {});
  },
  'PUT /messaging/messages/{messageId}/reading': async (world) => {
    const { id } = await sentMessage(world);
    return deed('messaging', 'school', 'PUT', `/messages/${id}/reading`, {});
  },
  'POST /messaging/messages/{messageId}/threads/{threadId}/entries': async (world) => {
    const { id } = await sentMessage(world);
    const path = `/messages/${id}/threads/school.${ownSchool}/entries`;
    return make('messaging', 'school', path, { text: 'Сделали' }, { text: 'Сделаем завтра' });
  },
  'POST /messaging/webhooks': async () =>
    make('messaging', 'admin', '/webhooks', subscription, { ...subscription, name: 'Другая система' }),
  'PUT /messaging/webhooks/{webhookId}': async () =>
    deed('messaging', 'admin', 'PUT', `/webhooks/webhook-${region}`, {
      body: { ...subscription, url: 'https://hooks.example.org/2' },
      version: 1,
    }),
  'POST /messaging/webhooks/{webhookId}/secrets': async () =>
    make(
      'messaging',
      'admin',
      `/webhooks/webhook-${region}/secrets`,
      { oldForHours: 24 },
      { oldForHours: 0 },
    ),
  'PUT /messaging/webhooks/deliveries/{deliveryId}/replay': async () =>
    deed('messaging', 'admin', 'PUT', `/webhooks/deliveries/delivery-${region}/replay`, { version: 1 }),
};

const letterTo = {
  ...letter,
  addressing: { by: 'hand', to: [{ nodeId: ownSchool, role: 'school' }] },
  answerDueOn: '2011-05-25',
};

async function onMessage(world: World, method: string, step: string, body?: object): Promise<Deed> {
  const { id, version } = await done(world, make('messaging', 'leadership', '/messages', letterTo));
  return deed('messaging', 'leadership', method, `/messages/${id}${step}`, {
    version,
    ...(body && { body }),
  });
}

async function sentMessage(world: World): Promise<{ id: string; version: number }> {
  return done(world, await onMessage(world, 'PUT', '/sending'));
}

const told = { findings: [], comment: '' };
const monthly = (month: string) => `/schools/${ownSchool}/monthly/${month}`;

/** A step of the municipality on a report that the school has sent. */
async function onMonthly(world: World, month: string, step: string, body?: unknown): Promise<Deed> {
  const path = monthly(month);
  if ((await versionAt(world, 'reporting', 'school', path)) === 0)
    await done(world, await edit(world, 'reporting', 'school', 'PUT', path, told));
  const version = await versionAt(world, 'reporting', 'municipal', path);
  return deed('reporting', 'municipal', 'PUT', `${path}/${step}`, { body, version });
}

async function onCanned(world: World, method: string, body?: object): Promise<Deed> {
  const { id, version } = await done(world, make('hotline', 'operator', '/canned', cannedReply));
  return deed('hotline', 'operator', method, `/canned/${id}`, { version, ...(body && { body }) });
}

/**
 * Writes that leave no audit entry, each with the reason. What they write expires by itself, and that is tested instead.
 */
export const fleeting: Readonly<Record<string, string>> = {
  'PUT /hotline/tickets/{ticketId}/presence':
    'a beat every few seconds from every open ticket is no deed, and a draft is nobody’s word yet',
};

const aPlace = { kind: 'activity', fileName: 'year.csv', bytes: 7_000_000 };
const aCold = { ...quarantine, reason: 'простуда' };

interface Asked {
  body?: unknown;
  upload?: TestCall['upload'];
  version?: number;
}

function deed(domain: string, as: Role, method: string, path: string, asked: Asked): Deed {
  const { version, body, upload } = asked;
  return {
    domain,
    as,
    request: {
      method,
      path: `/api/${domain}${path}`,
      as: personOf(as),
      ...(body !== undefined && { body }),
      ...(upload && { upload }),
      ...(version !== undefined && { headers: { 'if-match': `"${version}"` } }),
    },
  };
}

function make(domain: string, as: Role, path: string, body: unknown, other?: unknown): Deed {
  const made = deed(domain, as, 'POST', path, { body });
  return other === undefined ? made : { ...made, otherwise: { body: other } };
}

function sent(
  domain: string,
  as: Role,
  path: string,
  upload: NonNullable<TestCall['upload']>,
  other?: NonNullable<TestCall['upload']>,
): Deed {
  const made = deed(domain, as, 'POST', path, { upload });
  return other ? { ...made, otherwise: { upload: other } } : made;
}

async function edit(
  world: World,
  domain: string,
  as: Role,
  method: string,
  path: string,
  body: unknown,
): Promise<Deed> {
  return deed(domain, as, method, path, { body, version: await versionAt(world, domain, as, path) });
}

/** Carries a deed out that another one stands on. */
async function done(world: World, { domain, request }: Deed) {
  const reply = await world.ask(domain, request);
  if (reply.status >= 300)
    throw new Error(`${request.method} ${request.path}: ${JSON.stringify(reply.body)}`);
  return reply.body;
}

async function versionAt(world: World, domain: string, as: Role, path: string): Promise<number> {
  return (await done(world, deed(domain, as, 'GET', path, {}))).version;
}

async function onRestKey(world: World, what: string): Promise<Deed> {
  const { id, version } = await done(world, make('exchange', 'operator', '/rest/keys', restKey));
  return deed('exchange', 'operator', 'PUT', `/rest/keys/${id}/${what}`, { version });
}

const editionsPath = '/contract/editions';
type Sheet = Pick<EditionView, 'number' | 'version' | 'remarks' | 'approvals'>;

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

const aLargePackage = { fileName: 'region.zip', bytes: 1000 };

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

const submission = { comments: {}, number: '12', signatory };
const reportPath = (quarter: string) => `/municipalities/${ownMunicipality}/quarterly/${quarter}`;

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

function aTold(body: object): Deed {
  const told = { ...body, nodeIds: [ownSchool] };
  return make('hotline', 'operator', '/incidents', told, { ...told, function: 'diary' });
}

async function anIncidentOf(world: World): Promise<string> {
  return (await done(world, aTold(incidentWords))).id;
}

/** A ticket in which two things were asked, the second to be split off. */
async function onParts(world: World): Promise<Deed> {
  const { id, secret } = await askedByPhone(world);
  const said = await done(
    world,
    make('hotline', 'trainer', `/tickets/${secret}/replies`, { text: 'И пароль' }),
  );
  const entries = [said.conversation.at(-1).id];
  return make('hotline', 'operator', `/tickets/${id}/parts`, { entries, subject: 'Пароль' });
}

function askedByPhone(world: World, more: object = {}): Promise<{ id: string; secret: string }> {
  return done(world, make('hotline', 'operator', '/calls', { text: 'Не открывается журнал', ...more }));
}

type ArticleStep = 'review' | 'approval';

/** An article that has come so far, each step by whoever may take it. */
async function articleIn(world: World, steps: readonly ArticleStep[]) {
  let article = await done(world, make('guidance', 'operator', '/desk/articles', aWriting()));
  for (const step of steps) {
    const as = step === 'review' ? 'operator' : 'leadership';
    const { id, version } = article;
    article = await done(
      world,
      deed('guidance', as, 'PUT', `/desk/articles/${id}/${step}`, { body: {}, version }),
    );
  }
  return article as { id: string; slug: string; version: number };
}

async function onArticle(
  world: World,
  as: Role,
  step: string,
  body?: unknown,
  before: readonly ArticleStep[] = [],
): Promise<Deed> {
  const { id, version } = await articleIn(world, before);
  return deed('guidance', as, 'PUT', `/desk/articles/${id}/${step}`, { body, version });
}

let parameters = 0;

/** A parameter of its own code each time. */
function writtenParameter(): Deed {
  parameters += 1;
  const body = { content: aContent(), ground: 'Протокол № 1' };
  return deed('monitoring', 'admin', 'PUT', `/parameters/deed-${parameters}`, { body, version: 0 });
}

async function onParameter(world: World, step: string, body?: unknown): Promise<Deed> {
  const { code, version } = await done(world, writtenParameter());
  return deed('monitoring', 'leadership', 'PUT', `/parameters/${code}/${step}`, { body, version });
}

const anotherForm = aFormContent({ dueOn: '2011-08-20' });

function begunForm(): Deed {
  return make('monitoring', 'operator', '/forms', aFormContent());
}

async function publishedForm(world: World): Promise<string> {
  const { id, version } = await done(world, begunForm());
  await done(world, deed('monitoring', 'leadership', 'PUT', `/forms/${id}/publication`, { version }));
  return id;
}

/** A step of the school’s sheet: the municipality’s on one that has been sent. */
async function onSheet(world: World, as: Role, step: string, body?: unknown): Promise<Deed> {
  const path = `/forms/${await publishedForm(world)}/schools/${ownSchool}`;
  const filled = { values: { pupils: 400, teachers: 30 } };
  if (as === 'school') return deed('monitoring', as, 'PUT', `${path}${step}`, { body: filled, version: 0 });
  const sent = deed('monitoring', 'school', 'PUT', `${path}/submission`, { body: filled, version: 0 });
  const { version } = await done(world, sent);
  return deed('monitoring', as, 'PUT', `${path}${step}`, { body, version });
}

async function acceptedForm(world: World): Promise<string> {
  const accepted = await done(world, await onSheet(world, 'municipal', '/acceptance'));
  return accepted.form.id;
}

const aMove = { startsOn: '2011-06-02', startsAt: '10:00' };
const seeding = {
  action: 'seed',
  by: 'p-seed',
  role: 'admin',
  at: '2011-05-18T08:00:00.000Z',
  requestId: 'seed',
  scope: region,
};
let made = 0;
function newSessionId(): string {
  made += 1;
  return `deed-${made}`;
}

/** Another person each time: nobody is in two places at once. */
function someone() {
  made += 1;
  return { name: `Участник ${made}` };
}

/** A session with somebody who was there for all its hours. */
async function attendedSession(): Promise<{ id: string }> {
  const session = aSession({
    id: newSessionId(),
    hours: 4,
    registrations: [anAttended()],
    createdBy: 'p-trainer',
  });
  await sessionRepository(domainTable(platform(), 'seminars')).create(session, seeding);
  return session;
}

function plannedSession(world: World, more: object = {}): Promise<{ id: string; version: number }> {
  const body = { ...planned, programmeId: `programme-${region}`, ...more };
  return done(world, make('seminars', 'trainer', '/sessions', body));
}

async function openSession(world: World, more: object = {}): Promise<{ id: string; version: number }> {
  const { id, version } = await plannedSession(world, more);
  return done(world, deed('seminars', 'trainer', 'POST', `/sessions/${id}/publication`, { version }));
}

const runsPath = `/nodes/${ownSchool}/school-runs`;
let heldDays = 0;
let linkDays = 0;
let visits = 0;

/** On a day of its own: an audience is not gathered twice on one. */
function aRun() {
  heldDays += 1;
  return { ...schoolRun, on: addDays('2011-05-20', -heldDays) };
}

async function onSchoolRun(
  world: World,
  step: string,
  bodyOf: (run: ReturnType<typeof aRun>) => unknown,
): Promise<Deed> {
  const run = aRun();
  const { runs, version } = await done(world, make('seminars', 'school', runsPath, run));
  const { id } = runs.find(({ on }: { on: string }) => on === run.on);
  return deed('seminars', 'school', 'PUT', `${runsPath}/${id}${step}`, { body: bodyOf(run), version });
}

async function onSession(world: World, step: string, body: unknown): Promise<Deed> {
  const { id, version } = await openSession(world);
  return deed('seminars', 'trainer', 'POST', `/sessions/${id}/${step}`, { body, version });
}

/** A session for one, and whoever has the seat or asks for it. */
async function signedUp(world: World, signUp: object = planned.signUp): Promise<{ id: string; one: string }> {
  const { id } = await openSession(world, { capacity: 1, signUp: { ...signUp, closesHoursBefore: 0 } });
  const one = await done(world, make('seminars', 'school', `/sessions/${id}/registrations`, someone()));
  return { id, one: one.id };
}

async function recordAct(world: World): Promise<string> {
  const path = `/nodes/${ownSchool}/acts`;
  const { acts } = await done(
    world,
    make('registry', 'school', path, { ...act, type: 'other', appoints: undefined }),
  );
  return acts.at(-1).id;
}

/** Puts a scan where the product says that it is to be put. */
async function sendScan(world: World, actId: string): Promise<string> {
  const bytes = new TextEncoder().encode('%PDF-1.4\n');
  const path = `/nodes/${ownSchool}/acts/${actId}/scan/place?bytes=${bytes.length}`;
  const { uploadId, address } = await done(world, deed('registry', 'school', 'GET', path, {}));
  await platform().files.put(address.replace('memory:', ''), bytes, 'application/octet-stream');
  return uploadId;
}

function rightAnswers(learner: Learner): number[] {
  return learningPaths[learner].questions.map(({ right }) => right);
}

async function acceptedAct(world: World): Promise<string> {
  const actId = await recordAct(world);
  await done(world, await onAct(world, 'municipal', 'acceptance', actId));
  return actId;
}

async function onAct(world: World, as: Role, step: string, actId: string, body?: unknown): Promise<Deed> {
  const acts = `/nodes/${ownSchool}/acts`;
  const version = await versionAt(world, 'registry', 'school', acts);
  return deed('registry', as, 'PUT', `${acts}/${actId}/${step}`, { body, version });
}

function sendPlan(title: string): Deed {
  const named = (ru: string) => {
    const content = { ...planContent, order: { ...planContent.order, title: { ru, en: '' } } };
    return { ...planUpload(), bytes: new TextEncoder().encode(JSON.stringify(content)) };
  };
  return sent('plan', 'leadership', '/drafts', named(title), named('Плот'));
}

async function onDraft(world: World, method: string, path: string, body?: unknown): Promise<Deed> {
  const { id } = await done(world, sendPlan('План'));
  return deed('plan', 'leadership', method, `/drafts/${id}${path}`, { body, version: 1 });
}
