import { exchangeContract } from '../../../functions/exchange/rules/contract/contract.ts';
import { aPackage } from '../../../functions/exchange/testing/package.ts';
import { aGradebookFile } from '../../../functions/exchange/testing/pulls.ts';
import { aWriting } from '../../../functions/guidance/testing/builders.ts';
import { aContent, aFormContent } from '../../../functions/monitoring/testing/builders.ts';
import { feedbackTicket, feedSecret } from '../../../functions/seminars/testing/builders.ts';
import type { TestCall, TestReply } from '../../../functions/shared/testing/call.ts';
import { ownMunicipality, ownSchool, region } from '../../../functions/shared/testing/people.ts';
import { permissionMatrix } from '../permissionMatrix.ts';
import type { Asker } from './expected.ts';
import { isGranted } from './expected.ts';
import type { Place } from './places.ts';
import {
  articleAtId,
  cannedReply,
  controlAtId,
  importAtId,
  incidentAtId,
  orderedList,
  packUpload,
  personAtId,
  planContent,
  planUpload,
  proposedAtId,
  savedView,
  schoolWrittenTo,
  sessionAtId,
  ticketAtId,
  type World,
} from './world.ts';

/** What a request about a place carries besides its path parameters. */
export interface Sample {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  upload?: TestCall['upload'];
}

export interface Question {
  /** How to ask about a place; undefined where the route is not about places of that kind. */
  about?(place: Place, world: World): Sample | undefined;
  /** How to ask about nothing but oneself or one's region. */
  bare?: Sample;
  /** A reply that says no to the place inside a body that says yes to the request. */
  refuses?(reply: TestReply): boolean;
  /** Where a person is given their own part of what a place holds. */
  isGranted?(asker: Asker, place: Place): boolean;
}

/** What stands for each path parameter at a place; undefined where the place has no such thing. */
export const parameters: Record<string, (place: Place, world: World, domain: string) => string | undefined> =
  {
    nodeId: ({ id }) => id,
    actId: () => 'act-1',
    excuseId: () => 'excuse-1',
    proposalId: (place, _world, domain) => (domain === 'hotline' ? proposedAtId(place) : 'proposal-1'),
    personId: personAtId,
    importId: importAtId,
    packId: ({ id }, { made }) => made.get(id)?.packId,
    planId: ({ id }, { made }) => made.get(id)?.planId,
    draftId: ({ id }, { made }) => made.get(id)?.draftId,
    number: () => '1',
    week: () => '2011-W19',
    ticketId: ticketAtId,
    controlId: controlAtId,
    findingId: () => 'f1',
    month: () => '2011-04',
    otherId: ({ path }) => `t-${path[0]}`,
    partId: ({ path }) => `t-${path[0]}`,
    incidentId: incidentAtId,
    articleId: (place) => (place.kind === 'region' ? articleAtId(place) : undefined),
    formId: ({ path }) => `form-${path[0]}`,
    checkId: () => 'teachers-fewer',
    packageId: ({ id, kind }) => (kind === 'region' ? `package-${id}` : undefined),
    parameterCode: ({ kind }) => (kind === 'region' ? 'pupils' : undefined),
    slug: (place) => (place.kind === 'region' ? articleAtId(place) : undefined),
    device: () => 'device-of-nobody',
    learner: () => 'pupil',
    browser: () => 'browser-of-nobody',
    sessionId: sessionAtId,
    registrationId: () => 'sign-up-1',
    ticket: () => feedbackTicket,
    code: () => 'K7M-2QX',
    on: () => '2011-05-20',
    programmeId: ({ id, kind }) => (kind === 'region' ? `programme-${id}` : undefined),
    courseId: ({ id, kind }) => (kind === 'region' ? `course-${id}` : undefined),
    venueId: ({ id, kind }) => (kind === 'region' ? `venue-${id}` : undefined),
    trainerId: ({ id, kind }) => (kind === 'region' ? `trainer-${id}` : undefined),
    municipalityId: ({ id, kind }) => (kind === 'municipality' ? id : undefined),
    secret: (_place, { made }) => made.get('r-20')?.secret,
    reportId: ({ id, kind }) => (kind === 'municipality' ? `quarterly_2011-Q2_${id}` : undefined),
    quarter: () => '2011-Q2',
    replyId: ({ id }, { made }) => made.get(id)?.replyId,
    messageId: ({ id, kind }) => (kind === 'region' ? `message-${id}` : undefined),
    threadId: ({ id }) => `school.${schoolWrittenTo(id)}`,
    webhookId: ({ id, kind }) => (kind === 'region' ? `webhook-${id}` : undefined),
    deliveryId: ({ id, kind }) => (kind === 'region' ? `delivery-${id}` : undefined),
    runId: ({ id }) => `run-${id}`,
    keyId: ({ id, kind }) => (kind === 'region' ? `restkey-${id}` : undefined),
    edition: () => undefined,
    meetingId: () => undefined,
    decisionId: () => undefined,
    remarkId: () => undefined,
    pullId: ({ id, kind }) => (kind === 'branch' ? undefined : `pull-${id}`),
    viewId: ({ id }, { made }) => made.get(id)?.viewId,
    builtId: ({ id }, { made }) => made.get(id)?.builtId,
    extractId: ({ id }, { made }) => made.get(id)?.extractId,
  };

export const act = {
  type: 'appointment',
  number: '12',
  signedOn: '2011-05-10',
  signatory: 'Орлова А. П.',
  appoints: { personName: 'Зайцева Вера Ильинична', post: 'заместитель директора', role: 'responsible' },
};
export const restKey = { name: 'Электронная библиотека', until: '2011-12-31' };
export const person = { name: 'Зимина Анна Петровна', post: 'методист', contacts: {} };
const roleAt = { region: 'operator', municipality: 'municipal', school: 'school', branch: 'school' } as const;
export const regionalAct = { kind: 'regionalAct', number: '7', signedOn: '2011-05-10' };
export const quarantine = {
  kind: 'quarantine',
  schoolYear: '2010/11',
  effective: { from: '2011-05-16', to: '2011-05-18' },
  reason: 'грипп',
};
export const course = {
  title: { ru: 'Информационные технологии', en: 'Information technology' },
  hours: 72,
  audience: { ru: 'Учителя', en: 'Teachers' },
  halfYear: '2011-H1',
};
export const checks = Object.fromEntries(
  ['profile', 'periods', 'classes', 'subjects', 'teachers', 'timetable', 'pupils', 'parents'].map((check) => [
    check,
    { done: 1, of: 2 },
  ]),
);
export const classWeek = {
  className: '7Б',
  lessonsExpected: 10,
  lessonsRecorded: 8,
  marks: 4,
  topics: 4,
  homework: 4,
};
const days = { from: '2011-05-16', to: '2011-05-20' };

const file = (text: string) => ({
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/csv',
  fileName: 'rows.csv',
});
export const actRows = (code: string) =>
  file(
    `node,number,signed_on,signatory,person,post\n${code},12,2011-05-10,Орлова А. П.,Зайцева Вера Ильинична,методист\n`,
  );
export const activityRows = (code: string) =>
  file(
    `school,week,class,lessonsExpected,lessonsRecorded,marks,topics,homework\n${code},2011-W19,7Б,10,8,4,4,4\n`,
  );

export const reminder = {
  number: '1',
  title: { ru: 'Назначьте ответственного', en: '' },
  text: { ru: 'Срок прошёл', en: '' },
};
/** A protocol of whatever a place is. */
export const protocolOf = (nodeId: string) => ({
  manner: 'desk',
  on: '2011-05-19',
  checklist: { id: nodeId.startsWith('s-') ? 'school' : 'municipality', version: 1 },
  answers: { act: 'no' },
  findings: [{ text: 'Нет приказа', remedyBy: '2011-05-25' }],
});
const names =
  (...codes: string[]) =>
  (reply: TestReply) =>
    (reply.body.errors ?? []).some(({ code }: { code: string }) => codes.includes(code));
const byBody = (body: unknown): Question => ({ about: () => ({ body }) });
const byQuery = (name: string): Question => ({ about: ({ id }) => ({ query: { [name]: id } }) });
const heldFeedback = { sessionId: 'session-held', ticket: feedbackTicket };
const alone: Question = { bare: {} };
const { edition: _number, ...text } = exchangeContract;
export const contractText = text;
export const groupAct = {
  number: '15-од',
  signedOn: '2011-05-12',
  signatory: 'Орлова А. П.',
  members: [
    { name: 'Зимина Анна Петровна', post: 'методист', side: 'department' },
    { name: 'Громов Пётр Ильич', post: 'инженер', side: 'partner' },
  ],
};
export const groupMeeting = {
  on: '2011-05-13',
  agenda: 'Состав файлов',
  minutes: 'Обсудили файлы',
  attended: ['Зимина Анна Петровна'],
};
export const groupDecision = {
  text: 'Описать файл организаций',
  owner: 'Громов Пётр Ильич',
  dueOn: '2011-05-18',
  links: { parameters: ['lessons.recorded'], edition: 1 },
};
export const layingOut = { note: 'Прототип для согласования', wantedFrom: '2011-06-01' };
export const remarkOnColumn = { place: { file: 'orgs.csv', column: 'identifier' }, text: 'Нужен код ОКТМО' };
const builtQuestion = (query: Record<string, string>): Question => ({
  bare: { query },
  about: ({ id, kind }) => (kind === 'municipality' ? { query: { ...query, municipality: id } } : undefined),
});
/** What one person keeps is changed by nobody else, whatever their right: whoever made it is none of those who ask. */
const keptByAnother: Question = { about: () => ({ body: builtReport }), isGranted: () => false };
const orderedByAnother: Question = { about: () => ({}), isGranted: () => false };
const regionQuery: Question = {
  about: ({ id, kind }) => (kind === 'region' ? { query: { region: id } } : undefined),
};
const atKind = (wanted: Place['kind'], sample: Sample = {}): Question => ({
  about: ({ kind }) => (kind === wanted ? sample : undefined),
});
/** What is kept of a report that somebody has built. */
export const builtReport = { title: 'Акты школ', content: { measures: ['1'] } };
export const signatory = { post: 'Начальник отдела', name: 'Громова Е. И.' };
/** What leadership asks of each category. */
export const usageThresholds = {
  percents: { teachers: 90, parents: 40, pupils: 40, administrators: 100 },
  ground: 'письмо департамента № 7',
};
const planQuery = (query: Record<string, string>): Question => ({ about: () => ({ query }) });

/** Every ticket of the world was handed over, so the partner is granted those of the region. */
const ticket = (right: 'ticket.view' | 'ticket.reply' | 'ticket.work', sample: Sample = {}): Question => ({
  about: () => sample,
  isGranted: (asker, place) =>
    asker === 'partner' && right !== 'ticket.work'
      ? place.path[0] === region
      : isGranted(right, asker, place),
});
/** Whoever has the link is its asker, wherever they are from. */
const byLink = (sample: (world: World) => Sample): Question => ({
  about: ({ id }, world) => (id === region ? sample(world) : undefined),
  isGranted: () => true,
});
/** A message of the world was written by the region’s operators to one school: it is theirs and the school’s. */
function message(...allowed: readonly Asker[]): Question & { with(sample: Sample): Question } {
  const asked = (sample: Sample): Question => ({
    about: ({ kind }) => (kind === 'region' ? sample : undefined),
    isGranted: (asker, { id }) => id === region && allowed.includes(asker),
  });
  return { ...asked({}), with: asked };
}
export const letter = {
  subject: 'Сведения о подключении',
  text: 'Сообщите, когда школа будет подключена.',
  addressing: { by: 'hand', to: [{ nodeId: region, role: 'operator' }] },
};
export const subscription = {
  name: 'Дневник.ру',
  url: 'https://hooks.example.org/vnedrenie',
  events: ['message.sent', 'message.answered'],
};
/** Every incident of the world is on the platform; one above or below a place concerns it too. */
const incident = (right: keyof typeof permissionMatrix, sample: Sample = {}): Question => ({
  about: () => sample,
  isGranted: (asker, { path }) => {
    const reach = permissionMatrix[right][asker];
    const own = { M: [region, ownMunicipality], S: [region, ownMunicipality, ownSchool] };
    if (reach !== 'M' && reach !== 'S') return isGranted(right, asker, { id: '', kind: 'region', path });
    return path.every((id, at) => at >= own[reach].length || own[reach][at] === id);
  },
});
export const incidentWords = {
  title: { ru: 'Не открывается журнал', en: '' },
  text: { ru: 'Чинят', en: '' },
  function: 'gradebook',
  from: '2011-05-20T07:00:00.000Z',
};
const incidentEdit = { ...incidentWords, nodeIds: [region], onPlatform: true, excuses: false, to: null };
export const letterChoices = { mail: 'atOnce', language: 'ru', quietFrom: '20:00', quietTo: '09:00' };
const gradebook = { ru: 'Ведение журнала', en: 'Keeping the gradebook' };
export const programme = { title: gradebook, organisation: gradebook, hours: 4, duties: ['responsible'] };
export const venueAt = (municipalityId: string) => ({
  name: 'Лицей',
  municipalityId,
  address: 'ул. Ленина, 1',
  rooms: [{ id: 'a', name: 'Зал', capacity: 30 }],
});
export const trainer = { name: 'Новый тренер', organisation: gradebook };
/** As a session is changed; with a programme, as one is planned. */
export const planned = {
  title: gradebook,
  format: 'online',
  days: [{ date: '2011-06-01', from: '10:00', to: '14:00', hours: 4 }],
  trainers: [],
  capacity: 30,
  signUp: { by: 'open', needsApproval: false, closesHoursBefore: 0 },
};
/** Nobody signs up twice, so each is somebody else. */
let visitors = 0;
/** Whoever holds the right to the region’s sessions, and a municipality to its own. */
const session = (sample: Sample = {}): Question => ({ about: () => sample });
const aMove = { startsOn: '2011-06-02', startsAt: '10:00' };
export const schoolRun = {
  audience: 'teachers',
  on: '2011-05-19',
  present: 2,
  topic: 'Как вести электронный журнал',
};
/** A parameter of the person’s own region. */
const aboutParameter = (body?: object): Question => ({
  bare: { params: { parameterCode: 'pupils' }, ...(body && { body }) },
});
/** Seminars are held in schools alone. */
const ofSchool = (sample: Sample = {}): Question => ({
  about: ({ kind }) => (kind === 'school' ? sample : undefined),
});

export const asked = { text: 'Не открывается журнал', phone: '+7 473 200-00-00', consent: true };

/**
 * How to ask each route that needs more than its path parameters, by `METHOD /domain/path`. Whatever is not about a
 * place by its path says here how a place is named.
 */
export const questions: Record<string, Question> = {
  'GET /registry/nodes': byQuery('parent'),
  'POST /registry/nodes/{nodeId}/confirmations': byBody({}),
  'PUT /registry/nodes/{nodeId}': byBody({ address: 'ул. Школьная, 1' }),
  'POST /registry/nodes/{nodeId}/successions': byBody({ kind: 'close', on: '2011-05-20', actNumber: '9' }),
  'POST /registry/nodes/{nodeId}/acts': byBody(act),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/return': byBody({ reason: 'не та дата' }),
  'PUT /registry/nodes/{nodeId}/acts/{actId}/revocation': byBody({
    reason: 'уволена',
    effectiveAt: '2011-05-20',
  }),
  'GET /registry/nodes/{nodeId}/acts/{actId}/scan/place': {
    about: () => ({ query: { bytes: '1000' } }),
  },
  'PUT /registry/nodes/{nodeId}/acts/{actId}/scan': byBody({
    uploadId: '0'.repeat(26),
    fileName: 'акт.pdf',
  }),
  'GET /registry/acts': byQuery('desk'),
  'GET /registry/vacancies': byQuery('desk'),
  'GET /registry/completeness': byQuery('node'),
  'GET /registry/nodes/{nodeId}/completeness': atKind('school'),
  'PUT /registry/nodes/{nodeId}/completeness': byBody({ address: 'ул. Школьная, 1' }),
  'POST /registry/acts/acceptances': {
    about: ({ id }) => ({ body: { items: [{ nodeId: id, actId: 'act-1' }] } }),
    refuses: ({ body }) => body.refused?.[0]?.code === 'foreignNode',
  },
  'POST /registry/acts/imports': {
    about: ({ id }) => ({ upload: actRows(id.slice(2)) }),
    refuses: names('foreignNode'),
  },
  'GET /registry/people': byQuery('node'),
  'POST /registry/people/visits': alone,
  'POST /registry/people': {
    about: ({ id, kind }) => ({ body: { ...person, nodeId: id, role: roleAt[kind] } }),
  },
  'PUT /registry/people/{personId}': byBody({ ...person, role: 'school', active: true }),
  'GET /registry/calendar': byQuery('node'),
  'POST /registry/calendar/{nodeId}/proposals': byBody(quarantine),
  'POST /registry/calendar/{nodeId}/entries': byBody({ ...quarantine, act: regionalAct }),
  'PUT /registry/calendar/{nodeId}/proposals/{proposalId}/decision': byBody({
    kind: 'accepted',
    act: regionalAct,
  }),
  'GET /registry/packs': alone,
  'POST /registry/packs': { bare: { upload: packUpload() } },
  'GET /registry/boundaries': regionQuery,
  'GET /registry/audit': { ...byQuery('node'), bare: {} },

  'POST /plan/drafts': { bare: { upload: planUpload() } },
  'GET /plan/drafts': alone,
  'PUT /plan/drafts/{draftId}': byBody({ content: planContent }),
  'POST /plan/drafts/{draftId}/publication': byBody({}),
  'GET /plan/plans': alone,
  'GET /plan/plans/{planId}/comparison': planQuery({ from: '1', to: '1' }),
  'GET /plan/plans/{planId}/consequences': planQuery({ number: '1', workingDays: '5' }),
  'GET /plan/plans/{planId}/changes': planQuery(days),
  'GET /plan/plans/{planId}/changes/nodes': {
    about: ({ id, kind, path }, { made }) => {
      if (kind !== 'region' && kind !== 'municipality') return undefined;
      const planId = made.get(path[0] ?? id)?.planId ?? '';
      return {
        params: { planId },
        query: { ...days, number: '1', ...(kind === 'municipality' && { municipality: id }) },
      };
    },
  },
  'GET /plan/plans/{planId}/measures/{number}/evidence': {
    about: ({ id, kind, path }, { made }) => {
      const planId = made.get(path[0] ?? id)?.planId ?? '';
      const name = kind === 'municipality' ? 'municipality' : 'node';
      return { params: { planId }, ...(kind !== 'region' && { query: { [name]: id } }) };
    },
  },
  'POST /plan/plans/{planId}/recounts': byBody({ from: '2011-05-19' }),
  'GET /plan/audit': { ...byQuery('node'), bare: {} },

  'POST /adoption/schools/{nodeId}/activation/steps': byBody({
    step: 'administratorChosen',
    effectiveAt: '2011-05-16',
  }),
  'POST /adoption/schools/{nodeId}/space/reports': byBody({ effectiveAt: '2011-05-16', checks }),
  'PUT /adoption/schools/{nodeId}/activity/{week}': byBody({ classes: [classWeek] }),
  'POST /adoption/schools/{nodeId}/excuses': byBody({
    function: 'gradebook',
    from: '2011-05-10',
    to: '2011-05-12',
    reason: 'В здании идёт ремонт',
    document: 'приказ № 45 от 6 мая 2011 г.',
  }),
  'PUT /adoption/schools/{nodeId}/excuses/{excuseId}/withdrawal': byBody({ reason: 'Документ отменён' }),
  'POST /adoption/imports': {
    about: ({ id, kind }) =>
      kind === 'school' ? { query: { kind: 'activity' }, upload: activityRows(id.slice(2)) } : undefined,
    refuses: names('foreignSchool', 'unknownSchool'),
  },
  'POST /adoption/imports/places': {
    bare: { body: { kind: 'activity', fileName: 'year.csv', bytes: 7_000_000 } },
  },
  'PUT /adoption/regions/{nodeId}/usage-thresholds': byBody(usageThresholds),
  'GET /adoption/indicators': { about: ({ id }) => ({ query: { node: id, week: '2011-W19' } }) },
  'GET /adoption/imports': alone,
  'POST /adoption/imports/{importId}/undo': byBody({ reason: 'не тот файл' }),
  'GET /adoption/funnel': {
    bare: {},
    about: ({ id, kind }) => (kind === 'municipality' ? { query: { municipality: id } } : undefined),
    isGranted: (asker, place) =>
      asker === 'school' ? place.id === ownMunicipality : isGranted('activation.view', asker, place),
  },
  'GET /adoption/region': regionQuery,
  'GET /adoption/region.json': regionQuery,
  'GET /adoption/region.csv': regionQuery,
  'GET /adoption/tasks/codes': {
    about: ({ id, kind }) => (kind === 'municipality' ? { query: { municipality: id } } : undefined),
  },
  'GET /adoption/audit': { ...byQuery('node'), bare: {} },

  'POST /hotline/tickets': { bare: { body: { ...asked, schoolId: ownSchool } } },
  'GET /hotline/attachments/place': { bare: { query: { name: 'a.png', bytes: '1000' } } },
  'GET /hotline/tickets/{secret}': byLink(() => ({})),
  'POST /hotline/tickets/{secret}/replies': byLink(() => ({ body: { text: 'Спасибо' } })),
  'PUT /hotline/tickets/{secret}/rating': byLink(({ made }) => ({
    params: { secret: made.get(region)?.resolvedSecret ?? '' },
    body: { score: 5 },
  })),
  'GET /hotline/tickets': alone,
  'GET /hotline/tickets/{ticketId}/conversation': ticket('ticket.view'),
  'PUT /hotline/tickets/{ticketId}/operator': ticket('ticket.work', { body: {} }),
  'POST /hotline/tickets/{ticketId}/entries': ticket('ticket.reply', {
    body: { kind: 'note', text: 'Проверено' },
  }),
  'PUT /hotline/tickets/{ticketId}/place': ticket('ticket.work', { body: { queue: 'accounts' } }),
  'POST /hotline/calls': { bare: { body: { text: 'Звонок о пароле' } } },
  'PUT /hotline/tickets/{ticketId}/merging': {
    about: ({ path }) => ({ body: { into: `t-${path[0]}` } }),
  },
  'POST /hotline/tickets/{ticketId}/parts': ticket('ticket.work', {
    body: { entries: ['e-question'], subject: 'Пароль' },
  }),
  'PUT /hotline/tickets/{ticketId}/links/{otherId}': ticket('ticket.work', { body: { linked: true } }),
  'PUT /hotline/tickets/{ticketId}/incident': ticket('ticket.work', { body: { incidentId: null } }),
  'POST /hotline/incidents': { bare: { body: { ...incidentWords, nodeIds: [region] } } },
  'GET /hotline/incidents': alone,
  'GET /hotline/incidents/{incidentId}': incident('incident.view'),
  'GET /hotline/incidents/{incidentId}/tickets': incident('incident.children'),
  'PUT /hotline/incidents/{incidentId}': incident('incident.edit', { body: incidentEdit }),
  'POST /hotline/incidents/{incidentId}/updates': incident('incident.edit', {
    body: { text: { ru: 'Починили', en: '' } },
  }),
  'PUT /hotline/incidents/{incidentId}/closing': incident('incident.close', {
    body: { to: '2011-05-20T08:00:00.000Z', text: { ru: 'Починили', en: '' } },
  }),
  'POST /hotline/incidents/{incidentId}/answers': incident('incident.close', { body: { text: 'Починили' } }),
  'GET /hotline/incident-proposals': alone,
  'GET /hotline/status': regionQuery,
  'GET /hotline/availability': regionQuery,
  'PUT /hotline/incident-proposals/{proposalId}/dismissal': byBody({ reason: 'разные причины' }),
  'GET /hotline/canned': alone,
  'POST /hotline/canned': { bare: { body: cannedReply } },
  'PUT /hotline/canned/{replyId}': byBody(cannedReply),
  'POST /hotline/tickets/{ticketId}/macros': {
    ...ticket('ticket.work'),
    about: ({ path }, { made }) => ({
      body: { replyId: made.get(path[0] ?? '')?.replyId, text: 'Пароль сброшен.' },
    }),
  },
  'PUT /hotline/tickets/{ticketId}/presence': ticket('ticket.work', { body: {} }),
  'PUT /hotline/tickets/{ticketId}/assignee': ticket('ticket.work', { body: { operatorId: 'p-nobody' } }),
  'GET /hotline/operators': alone,
  'GET /hotline/views': alone,
  'POST /hotline/views': { bare: { body: savedView } },
  'GET /hotline/reports': { bare: { query: days } },
  'GET /hotline/reports/tickets': { bare: { query: { ...days, mark: 'asked' } } },
  'GET /hotline/reports/rows': { bare: { query: days } },
  'GET /monitoring/parameters': alone,
  'GET /monitoring/parameters/{parameterCode}': aboutParameter(),
  'PUT /monitoring/parameters/{parameterCode}': aboutParameter({
    content: aContent(),
    ground: 'Протокол № 1',
  }),
  'PUT /monitoring/parameters/{parameterCode}/approval': aboutParameter(),
  'PUT /monitoring/parameters/{parameterCode}/withdrawal': aboutParameter({ reason: 'Больше не нужен' }),
  'GET /monitoring/forms': alone,
  'POST /monitoring/forms': { bare: { body: aFormContent() } },
  'GET /monitoring/forms/{formId}': atKind('region'),
  'PUT /monitoring/forms/{formId}': atKind('region', { body: aFormContent() }),
  'PUT /monitoring/forms/{formId}/publication': atKind('region'),
  'GET /monitoring/forms/{formId}/checks/{checkId}/flagged': atKind('region'),
  'GET /monitoring/forms/{formId}/progress': atKind('region'),
  'GET /monitoring/forms/{formId}/municipalities/{nodeId}/submissions': atKind('municipality'),
  'GET /monitoring/forms/{formId}/schools/{nodeId}': atKind('school'),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}': atKind('school', { body: { values: {} } }),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/submission': atKind('school', { body: { values: {} } }),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/return': atKind('school', {
    body: { remarks: 'Уточните число учителей' },
  }),
  'PUT /monitoring/forms/{formId}/schools/{nodeId}/acceptance': atKind('school'),
  'PUT /monitoring/forms/{formId}/municipalities/{nodeId}/acceptance': atKind('municipality', {
    body: { sheets: [{ schoolId: 's-20602000-001', version: 1 }] },
  }),
  'GET /monitoring/packages': alone,
  'POST /monitoring/packages': {
    about: ({ id, kind }) => (kind === 'region' ? { body: { formId: `form-${id}` } } : undefined),
  },
  'GET /monitoring/packages/{packageId}': atKind('region'),
  'GET /monitoring/packages/{packageId}/link': atKind('region'),
  'PUT /monitoring/packages/{packageId}/receipts': atKind('region', {
    body: { records: [{ schoolId: ownSchool, result: 'taken' }] },
  }),
  'GET /monitoring/audit': { ...byQuery('node'), bare: {} },
  'GET /seminars/sessions': regionQuery,
  'GET /seminars/programmes': regionQuery,
  'GET /seminars/venues': regionQuery,
  'GET /seminars/trainers': regionQuery,
  'POST /seminars/programmes': { bare: { body: programme } },
  'POST /seminars/venues': { bare: { body: venueAt(ownMunicipality) } },
  'POST /seminars/trainers': { bare: { body: trainer } },
  'PUT /seminars/programmes/{programmeId}': byBody(programme),
  'PUT /seminars/venues/{venueId}': byBody(venueAt(ownMunicipality)),
  'PUT /seminars/trainers/{trainerId}': byBody(trainer),
  'POST /seminars/sessions': { bare: { body: { ...planned, programmeId: `programme-${region}` } } },
  'PUT /seminars/sessions/{sessionId}': session({ body: planned }),
  'POST /seminars/sessions/{sessionId}/move': session({ body: aMove }),
  'POST /seminars/sessions/{sessionId}/cancellation': session({ body: { reason: 'карантин' } }),
  'POST /seminars/sessions/{sessionId}/materials': session({ body: { id: '0'.repeat(32), name: 'а.pdf' } }),
  'GET /seminars/sessions/{sessionId}/materials/place': session({ query: { name: 'a.pdf', bytes: '1000' } }),
  // Of a session of the region everybody who may read lists at all reads the names of their own people.
  'GET /seminars/sessions/{sessionId}/registrations': {
    about: () => ({}),
    isGranted: (asker, place) =>
      place.path[0] === region && asker !== 'trainer' && isGranted('seminar.roll', asker),
  },
  'GET /seminars/sessions/{sessionId}/door-list': session(),
  'GET /seminars/sessions/{sessionId}/certificates': {
    about: () => ({}),
    isGranted: (asker, place) =>
      place.path[0] === region && asker !== 'trainer' && isGranted('seminar.roll', asker),
  },
  'GET /seminars/sessions/{sessionId}/certificates/{registrationId}/link': session(),
  'GET /seminars/certificates/{number}': { bare: { params: { number: 'K7M2-QXP4-RTVW' } } },
  'PUT /seminars/sessions/{sessionId}/certificates/{registrationId}/annulment': session({
    body: { reason: 'ошибка в имени' },
  }),
  'PUT /seminars/sessions/{sessionId}/certificates/{registrationId}/replacement': session({
    body: { name: 'Зайцева Вера Ильинична' },
  }),
  'POST /seminars/sessions/{sessionId}/registrations': {
    about: ({ id }) => ({ body: { nodeId: id, name: 'Зимина Анна' } }),
  },
  'POST /seminars/sessions/{sessionId}/lists': {
    about: ({ id }) => ({ body: { participants: [{ nodeId: id, name: 'Зимина Ольга' }] } }),
  },
  'POST /seminars/sessions/{sessionId}/visitors': {
    about: ({ id }) => ({
      body: { nodeId: id, name: `Зимина ${++visitors}`, email: 'vera@example.org', consent: true },
    }),
  },
  'POST /seminars/sessions/{sessionId}/decisions': session({ body: { approve: ['sign-up-1'] } }),
  'PUT /seminars/sessions/{sessionId}/registrations/{registrationId}/offer': session({
    body: { accept: true },
  }),
  'PUT /seminars/sessions/{sessionId}/registrations/{registrationId}/cancellation': session({
    body: { reason: 'болезнь' },
  }),
  'POST /seminars/sessions/{sessionId}/attendance': session({
    body: { marks: [{ code: 'K7M-2QX', date: '2011-05-20' }] },
  }),
  'GET /seminars/calendar.ics': regionQuery,
  'GET /seminars/feeds/{secret}/calendar.ics': { bare: { params: { secret: feedSecret } } },
  'GET /seminars/feedback/{sessionId}/{ticket}': { bare: { params: heldFeedback } },
  'PUT /seminars/feedback/{sessionId}/{ticket}': {
    bare: { params: heldFeedback, body: { useful: 5, clear: 4, willApply: 'yes' } },
  },
  'GET /seminars/feedback': alone,
  'GET /seminars/effects': alone,
  'GET /seminars/feed': alone,
  'PUT /seminars/feed': alone,
  'PUT /seminars/feed/revocation': alone,
  'GET /seminars/nodes/{nodeId}/school-runs': ofSchool(),
  'POST /seminars/nodes/{nodeId}/school-runs': ofSchool({ body: schoolRun }),
  'PUT /seminars/nodes/{nodeId}/school-runs/{runId}': ofSchool({
    body: { on: '2011-05-19', present: 12, topic: 'Что такое дневник', reason: 'опечатка' },
  }),
  'PUT /seminars/nodes/{nodeId}/school-runs/{runId}/withdrawal': ofSchool({ body: { reason: 'не было' } }),
  'PUT /seminars/nodes/{nodeId}/check-ins/{on}': ofSchool(),
  'GET /seminars/check-ins/{nodeId}/{code}': ofSchool(),
  'PUT /seminars/check-ins/{nodeId}/{code}/browsers/{browser}': ofSchool(),
  'GET /seminars/school-run-photos/place': { bare: { query: { name: 'a.jpg', bytes: '1000' } } },
  'GET /seminars/school-runs': alone,
  'GET /seminars/coverage': alone,
  'GET /seminars/course-plan': { bare: { query: { from: '2011-05-01', to: '2011-09-30' } } },
  'GET /seminars/proposal': { bare: { query: { programme: `programme-${region}` } } },
  'GET /seminars/listeners': alone,
  'GET /seminars/courses': alone,
  'POST /seminars/courses': { bare: { body: course } },
  'PUT /seminars/courses/{courseId}': byBody(course),
  'PUT /seminars/courses/{courseId}/groups/{sessionId}': byBody({ belongs: false }),
  'GET /seminars/learning/paths': alone,
  'GET /seminars/learning/paths/{learner}': { bare: { params: { learner: 'pupil' } } },
  'PUT /seminars/learning/paths/{learner}/browsers/{browser}': {
    bare: {
      params: { learner: 'pupil', browser: 'browser-of-somebody' },
      body: { answers: [0, 0, 0, 0, 0], region },
    },
  },
  'PUT /seminars/learning/passing': { bare: { body: { answers: [0, 0, 0, 0, 0] } } },
  'GET /seminars/learning/counts': alone,
  'GET /seminars/audit': { ...byQuery('node'), bare: {} },
  'GET /hotline/audit': { ...byQuery('node'), bare: {} },

  'GET /exchange/contract': alone,
  'GET /exchange/group': alone,
  'POST /exchange/group/acts': { bare: { body: groupAct } },
  'GET /exchange/group/meetings': alone,
  'POST /exchange/group/meetings': { bare: { body: groupMeeting } },
  'PUT /exchange/group/meetings/{meetingId}': {
    bare: { params: { meetingId: 'meeting-1' }, body: groupMeeting },
  },
  'POST /exchange/group/meetings/{meetingId}/decisions': {
    bare: { params: { meetingId: 'meeting-1' }, body: groupDecision },
  },
  'PUT /exchange/group/meetings/{meetingId}/decisions/{decisionId}/completion': {
    bare: { params: { meetingId: 'meeting-1', decisionId: 'd-1' }, body: { note: 'Сделано' } },
  },
  'GET /exchange/contract/editions': alone,
  'GET /exchange/contract/editions/{edition}': { bare: { params: { edition: '1' } } },
  'GET /exchange/contract/difference': { bare: { query: { from: '0', to: '1' } } },
  'POST /exchange/contract/editions': { bare: { body: layingOut } },
  'PUT /exchange/contract/editions/{edition}/contract': {
    bare: { params: { edition: '1' }, body: { contract: contractText, why: 'По замечанию' } },
  },
  'POST /exchange/contract/editions/{edition}/remarks': {
    bare: { params: { edition: '1' }, body: remarkOnColumn },
  },
  'PUT /exchange/contract/editions/{edition}/remarks/{remarkId}/answer': {
    bare: { params: { edition: '1', remarkId: 'remark-1' }, body: { text: 'Исправили' } },
  },
  'PUT /exchange/contract/editions/{edition}/remarks/{remarkId}/closing': {
    bare: { params: { edition: '1', remarkId: 'remark-1' } },
  },
  'PUT /exchange/contract/editions/{edition}/approval': { bare: { params: { edition: '1' } } },
  'POST /exchange/packages': { bare: { upload: aPackage() } },
  'POST /exchange/packages/places': { bare: { body: { fileName: 'region.zip', bytes: 1000 } } },
  'GET /exchange/runs': alone,
  'POST /exchange/runs/{runId}/commit': byBody({}),
  'POST /exchange/runs/{runId}/rollback': byBody({ why: 'Файл не тот' }),
  'PUT /exchange/runs/{runId}/decision': byBody({ agree: true, why: 'Согласен' }),
  'GET /exchange/runs/{runId}/receipt/link': { about: () => ({ query: { format: 'csv' } }) },
  'GET /exchange/export/link': alone,
  'GET /exchange/rest': alone,
  'POST /exchange/rest/keys': { bare: { body: restKey } },
  'PUT /exchange/rest/keys/{keyId}/secret': atKind('region'),
  'PUT /exchange/rest/keys/{keyId}/revocation': atKind('region'),
  'GET /exchange/board': alone,
  'GET /exchange/schools': alone,
  'GET /exchange/freshness': regionQuery,
  'GET /exchange/gradebook/connection': alone,
  'PUT /exchange/gradebook/connection': { bare: { body: { source: 'dnevnik', nightly: false } } },
  'POST /exchange/gradebook/pulls': {
    about: ({ id, kind }) => (kind === 'branch' ? undefined : { body: { nodeId: id } }),
  },
  'GET /exchange/gradebook/pulls': alone,
  'GET /exchange/gradebook/schools': alone,
  'POST /exchange/gradebook/files': { bare: { upload: aGradebookFile() } },
  'GET /exchange/audit': { ...byQuery('node'), bare: {} },

  'GET /guidance/articles': regionQuery,
  'GET /guidance/matches': {
    about: ({ id, kind }) =>
      kind === 'region' ? { query: { region: id, text: 'код активации' } } : undefined,
  },
  'PUT /guidance/articles/{slug}/votes/{device}': byBody({ useful: true }),
  'PUT /guidance/articles/{slug}/reading': {
    about: ({ kind }) => (kind === 'region' ? { body: { number: 1 } } : undefined),
    // A reading is one's own, of an article of one's own region.
    isGranted: (asker, { id }) => asker !== 'public' && id === region,
  },
  'GET /guidance/desk/articles': alone,
  'GET /guidance/desk/topics': alone,
  'GET /guidance/desk/files/place': { bare: { query: { name: 'a.pdf', bytes: '1000' } } },
  'POST /guidance/desk/articles': { bare: { body: aWriting() } },
  'POST /guidance/desk/articles/from-answer': {
    about: ({ id, kind }, { made }) => {
      const ticketId = made.get(id)?.answeredTicket;
      return kind === 'region' && ticketId ? { body: { ticketId, entryId: `${ticketId}-a` } } : undefined;
    },
  },
  'PUT /guidance/desk/articles/{articleId}/draft': byBody(aWriting()),
  'PUT /guidance/desk/articles/{articleId}/return': byBody({ remark: 'Короче' }),
  'PUT /guidance/desk/articles/{articleId}/approval': byBody({}),
  'PUT /guidance/desk/articles/{articleId}/discard': byBody({ reason: 'передумали' }),
  'PUT /guidance/desk/articles/{articleId}/withdrawal': byBody({ reason: 'устарело' }),
  'GET /guidance/audit': { ...byQuery('node'), bare: {} },
  'POST /reporting/municipalities/{nodeId}/reminders': {
    about: ({ id, path }, { made }) => ({
      body: { ...reminder, planId: made.get(path[0] ?? id)?.planId ?? '', schools: [`s-${id.slice(2)}-001`] },
    }),
  },
  'GET /reporting/reminders': { ...byQuery('node'), bare: {} },
  'POST /reporting/nodes/{nodeId}/controls': { about: ({ id }) => ({ body: protocolOf(id) }) },
  'PUT /reporting/controls/{controlId}/findings/{findingId}/recheck': byBody({
    on: '2011-05-20',
    remedied: true,
  }),
  'GET /reporting/controls': { ...byQuery('node'), bare: {} },
  'GET /reporting/remedies': alone,
  'GET /reporting/digest': alone,
  'GET /reporting/photos/place': { bare: { query: { name: 'a.png', bytes: '1000' } } },
  'POST /reporting/municipalities/{nodeId}/samples': byBody({ size: 1, seed: 'проверка' }),
  'PUT /reporting/schools/{nodeId}/monthly/{month}': byBody({ findings: [], comment: '' }),
  'PUT /reporting/schools/{nodeId}/monthly/{month}/return': byBody({ remarks: 'Нет мер' }),
  'GET /messaging/notices': alone,
  'GET /messaging/notices/unread': alone,
  'PUT /messaging/notices/reading': { bare: { body: { ids: ['20110520T080000000Z-of-somebody-else'] } } },
  'GET /messaging/preferences': alone,
  'PUT /messaging/preferences': { bare: { body: letterChoices } },
  'GET /messaging/inbox': alone,
  'GET /messaging/inbox/unread': alone,
  'GET /messaging/messages': alone,
  'POST /messaging/messages': { bare: { body: letter } },
  'GET /messaging/messages/{messageId}': message('operator', 'school'),
  'PUT /messaging/messages/{messageId}': message('operator').with({ body: letter }),
  'DELETE /messaging/messages/{messageId}': message('operator'),
  'GET /messaging/messages/{messageId}/addressees': message('operator'),
  'PUT /messaging/messages/{messageId}/sending': message('operator'),
  'PUT /messaging/messages/{messageId}/withdrawal': message('operator').with({ body: { reason: 'Ошибка' } }),
  'POST /messaging/messages/{messageId}/reminders': message('operator'),
  'GET /messaging/messages/{messageId}/threads': message('operator'),
  'PUT /messaging/messages/{messageId}/reading': message('school'),
  'POST /messaging/messages/{messageId}/threads/{threadId}/entries': message('operator', 'school').with({
    body: { text: 'Сделали' },
  }),
  'GET /messaging/attachments/place': { bare: { query: { name: 'a.png', bytes: '1000' } } },
  'GET /messaging/webhooks': alone,
  'POST /messaging/webhooks': { bare: { body: subscription } },
  'PUT /messaging/webhooks/{webhookId}': atKind('region', { body: subscription }),
  'POST /messaging/webhooks/{webhookId}/secrets': atKind('region', { body: { oldForHours: 24 } }),
  'GET /messaging/webhooks/deliveries': alone,
  'PUT /messaging/webhooks/deliveries/{deliveryId}/replay': atKind('region'),
  'GET /messaging/audit': { ...byQuery('node'), bare: {} },
  'GET /reporting/built/figures': builtQuestion({ measures: '1' }),
  'GET /reporting/built/link': builtQuestion({ measures: '1', title: 'Акты', format: 'csv' }),
  'GET /reporting/built': alone,
  'GET /reporting/extracts': alone,
  'GET /reporting/extracts/{extractId}/link': orderedByAnother,
  'PUT /reporting/extracts/{extractId}/cancellation': orderedByAnother,
  'POST /reporting/extracts': {
    bare: { body: orderedList },
    about: ({ id, kind }) =>
      kind === 'municipality'
        ? { body: { ...orderedList, content: { ...orderedList.content, municipality: id } } }
        : undefined,
  },
  'PUT /reporting/built/{builtId}': keptByAnother,
  'DELETE /reporting/built/{builtId}': keptByAnother,
  'POST /reporting/built': {
    bare: { body: builtReport },
    about: ({ id, kind }) =>
      kind === 'municipality'
        ? { body: { ...builtReport, content: { ...builtReport.content, municipality: id } } }
        : undefined,
  },
  'GET /reporting/reports': { ...byQuery('node'), bare: {} },
  'GET /reporting/reports/{reportId}/file': planQuery({ format: 'json' }),
  'GET /reporting/plans/{planId}/file': planQuery({ format: 'ics' }),
  'GET /reporting/reports/{reportId}/link': planQuery({ format: 'csv' }),
  'GET /reporting/municipalities/{nodeId}/quarterly/{quarter}': atKind('municipality'),
  'PUT /reporting/municipalities/{nodeId}/quarterly/{quarter}': atKind('municipality', {
    body: { comments: {} },
  }),
  'GET /reporting/municipalities/{nodeId}/quarterly/{quarter}/attachments/place': atKind('municipality', {
    query: { name: 'a.png', bytes: '1000' },
  }),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/submission': atKind('municipality', {
    body: { comments: {}, number: '1', signatory },
  }),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/return': atKind('municipality', {
    body: { remarks: 'Назовите меры' },
  }),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/acceptance': atKind('municipality', {
    body: {},
  }),
  'POST /reporting/municipalities/{nodeId}/quarterly/{quarter}/addenda': atKind('municipality', {
    body: { text: 'Ещё одна школа' },
  }),
  'GET /reporting/municipalities/{nodeId}/quarterly/{quarter}/differences': atKind('municipality'),
  'GET /reporting/regions/{nodeId}/consolidated/{quarter}': atKind('region'),
  'POST /reporting/regions/{nodeId}/consolidated/{quarter}': atKind('region', {
    body: { number: '1', signatory },
  }),
  'GET /reporting/audit': { ...byQuery('node'), bare: {} },
};
