import type { Plan } from '../../../functions/plan/contract.ts';
import type { QuarterlyView } from '../../../functions/reporting/contract/quarterly.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';
import type { Day, NodeId } from '../../../functions/shared/words.ts';
import type { DemoApi } from './api.ts';
import { specialist, specialistOf } from './specialists.ts';
import type { DemoMunicipality } from './story/places.ts';

export interface Reporting {
  api: DemoApi;
  plan: Plan;
  municipalities: readonly DemoMunicipality[];
  travelTo(day: Day): void;
}

const quarter = '2011-Q2';
/** Days whose figures a report draws its line by: a week apart, back from the quarter's last. */
const weeksBack = Array.from({ length: 9 }, (_, week) => addDays('2011-06-30', -7 * week));
/** The one on the sign-in page has its report back and has something to do; another never sent any. */
const returned = 0;
const absent = 7;
/** Two came after the deadline. */
const late = new Set([11, 23]);

const problems = [
  'В отдалённых школах низкая скорость доступа в интернет; подключение согласовано с оператором связи.',
  'Не все учителя прошли обучение: занятия продолжатся в августе.',
  'Часть школ ждёт кодов регистрации; списки сверены и направлены в РЦОИ.',
];
const next = [
  'Завершить регистрацию школ до начала учебного года.',
  'Заполнить информационное пространство каждой школы к 1 сентября.',
  'Провести обучение администраторов школ.',
];

/** The second quarter as it was reported: most reports accepted, one sent back, one missing, and the whole made of them. */
export async function playReports({ api, plan, municipalities, travelTo }: Reporting): Promise<void> {
  travelTo('2011-07-05');
  for (const day of weeksBack) await recount(api, plan, day);
  for (const [index, municipality] of municipalities.entries()) {
    if (index === absent) continue;
    travelTo(late.has(index) ? '2011-07-11' : `2011-07-0${5 + (index % 4)}`);
    const { version } = await submit(api, municipality, index);
    travelTo(late.has(index) ? '2011-07-12' : '2011-07-09');
    if (index === returned)
      await send(api, 'leadership', municipality.id, 'return', version, {
        remarks: 'Назовите сроки по школам, которые не зарегистрированы, и ответственных за каждую.',
      });
    else await send(api, 'leadership', municipality.id, 'acceptance', version, { withGap: true });
  }
  const regionId = `r-${municipalities[0]?.oktmo.slice(0, 2)}`;
  await api.call({
    path: `/api/reporting/regions/${regionId}/consolidated/${quarter}`,
    as: 'leadership',
    type: 'application/json',
    version: 0,
    body: JSON.stringify({
      number: '80-11/2415',
      signatory: { post: 'Руководитель департамента', name: 'Мосолов О. Н.' },
      words: 'Назначены ответственные, идёт регистрация школ; информационное пространство заполняется летом.',
    }),
  });
}

function recount(api: DemoApi, plan: Plan, day: Day): Promise<unknown> {
  return api.call({
    path: `/api/plan/plans/${plan.id}/recounts`,
    as: 'admin',
    type: 'application/json',
    body: JSON.stringify({ from: day, to: day }),
  });
}

function submit(api: DemoApi, municipality: DemoMunicipality, index: number): Promise<QuarterlyView> {
  const { name } = specialist(municipality);
  return send(api, specialistOf(municipality.id), municipality.id, 'submission', 0, {
    number: `${(index % 9) + 3}-${40 + index}`,
    signatory: { post: 'Начальник отдела образования', name: name.ru },
    comments: { problems: problems[index % problems.length], next: next[(index * 2) % next.length] },
  });
}

function send(
  api: DemoApi,
  as: string,
  municipality: NodeId,
  step: 'submission' | 'return' | 'acceptance',
  version: number,
  body: object,
): Promise<QuarterlyView> {
  return api.call<QuarterlyView>({
    path: `/api/reporting/municipalities/${municipality}/quarterly/${quarter}/${step}`,
    as,
    type: 'application/json',
    version,
    body: JSON.stringify(body),
  });
}
