import type { FindingRule } from '../../plan/contract.ts';
import type { Block, Cell, ReportDocument } from '../documents/model.ts';
import { longDay, shortDay } from '../documents/words.ts';
import { canonicalJson } from '../rules/canonical.ts';
import { doneOf, type PlanFacts } from './planFacts.ts';

export const findingWords: Record<FindingRule, string> = {
  invertedDependency: 'Срок раньше, чем у мероприятия, которого оно ждёт',
  dayOff: 'Срок приходится на нерабочий день',
  ownerMissing: 'Не назван исполнитель',
  ownerCollective: 'Исполнитель назван собирательно',
  zeroSlack: 'Нет запаса времени',
  oneFactTwoDeadlines: 'Один факт — два срока',
  frequencyAgainstResult: 'Периодичность не согласована с результатом',
  rollingWithoutPeriod: 'Постоянное мероприятие без отчётного периода',
  audienceOnVacation: 'Участники в это время на каникулах',
  namedScopeAgainstTree: 'Названы не все типы муниципалитетов',
  bodyUnderSeveralNames: 'Один орган под несколькими названиями',
  recommendedNotOrdered: 'Рекомендовано, а не предписано',
  dependencyCycle: 'Мероприятия ждут друг друга по кругу',
  legalPersonsOnly: 'Обязаны только юридические лица',
};

/** A plan as tables: its measures with both dates and shares, and what the audit has found. */
export function planDocument(facts: PlanFacts): ReportDocument {
  const { ofDay, asOf, findings } = facts;
  const { order, versionNumber } = ofDay;
  const findingRows = findings.map(({ rule, measures }): Cell[] => [findingWords[rule], measures.join(', ')]);
  const blocks: Block[] = [
    {
      kind: 'table',
      name: 'Мероприятия',
      columns: [
        { label: '№', kind: 'text', width: 7 },
        { label: 'Мероприятие', kind: 'text', width: 60 },
        { label: 'Исполнители', kind: 'text', width: 34 },
        { label: 'Срок по приказу', kind: 'text', width: 18 },
        { label: 'Срок считается', kind: 'day', width: 12 },
        { label: 'Запас, раб. дн.', kind: 'int', width: 10 },
        { label: 'Обязаны', kind: 'int', width: 10 },
        { label: 'Выполнили', kind: 'int', width: 11 },
        { label: 'Доля', kind: 'share', width: 9, ratio: { part: 7, of: 6 } },
      ],
      rows: ofDay.sections.flatMap(({ measures }) =>
        measures.map(({ number, title, owners, deadlineText, due, schedule }): Cell[] => [
          number,
          title.ru,
          owners.join(', '),
          deadlineText,
          due?.counted,
          schedule?.slackWorkingDays,
          facts.measures[number]?.obliged,
          facts.measures[number]?.satisfied,
          doneOf(facts, number),
        ]),
      ),
    },
    {
      kind: 'table',
      name: 'Проверка приказа',
      columns: [
        { label: 'Что найдено', kind: 'text', width: 60 },
        { label: 'Мероприятия', kind: 'text', width: 40 },
      ],
      rows: findingRows,
    },
  ];
  return {
    fileName: `План приказа ${order.number} на ${asOf}`,
    organisation: [order.issuedBy.ru],
    addressee: [],
    kindOfPaper: 'ПЛАН',
    title: `исполнения приказа от ${shortDay(order.signedOn)} № ${order.number} «${order.title.ru}»`,
    facts: [
      ['По состоянию на', longDay(asOf)],
      ['Редакция плана', String(versionNumber)],
    ],
    blocks,
    draft: false,
    basis: `По состоянию на ${shortDay(asOf)}; редакция плана ${versionNumber}`,
    json: canonicalJson({ asOf, planId: facts.plan.id, version: versionNumber }),
  };
}
