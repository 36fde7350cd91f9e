import { exchangeContract } from '../../../functions/exchange/rules/contract/contract.ts';
import { region } from '../../../functions/shared/testing/people.ts';

export const act = {
  type: 'appointment',
  number: '12',
  signedOn: '2011-05-10',
  signatory: 'Орлова А. П.',
  appoints: { personName: 'Зайцева Вера Ильинична', post: 'заместитель директора', role: 'responsible' },
};
export const restKey = { name: 'Электронная библиотека', until: '2011-12-31' };
export const person = { name: 'Зимина Анна Петровна', post: 'методист', contacts: {} };
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
  links: { parameters: ['pupils'], edition: 1 },
};
export const layingOut = { note: 'Прототип для согласования', wantedFrom: '2011-06-01' };
export const remarkOnColumn = { place: { file: 'orgs.csv', column: 'identifier' }, text: 'Нужен код ОКТМО' };
/** What is kept of a report that somebody has built. */
export const builtReport = { title: 'Акты школ', content: { measures: ['1'] } };
export const signatory = { post: 'Начальник отдела', name: 'Громова Е. И.' };
/** What leadership asks of each category. */
export const usageThresholds = {
  percents: { teachers: 90, parents: 40, pupils: 40, administrators: 100 },
  ground: 'письмо департамента № 7',
};
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
export const incidentWords = {
  title: { ru: 'Не открывается журнал', en: '' },
  text: { ru: 'Чинят', en: '' },
  function: 'gradebook',
  from: '2011-05-20T07:00:00.000Z',
};
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
export const schoolRun = {
  audience: 'teachers',
  on: '2011-05-19',
  present: 2,
  topic: 'Как вести электронный журнал',
};

export const asked = { text: 'Не открывается журнал', phone: '+7 473 200-00-00', consent: true };
