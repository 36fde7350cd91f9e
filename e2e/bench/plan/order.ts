import { zipSync } from 'fflate';
import type { Deadline, Measure, PlanContent } from '../../../functions/plan/contract.ts';
import { addDays } from '../../../functions/shared/calendar/day.ts';

const signedOn = '2011-09-15';
const perSection = 500;
const deeds = [
  'Назначить ответственных за ведение электронных журналов',
  'Провести обучение администраторов школ работе в системе',
  'Заполнить сведения о классах и расписании уроков',
  'Разъяснить родителям порядок доступа к дневникам',
  'Проверить полноту оценок и тем уроков за период',
] as const;
const audiences = ['schools', 'schools', 'municipalities', 'region'] as const;

function deadlineOf(index: number): Deadline {
  if (index % 20 === 7) return { kind: 'rolling', every: 'month' };
  const on = addDays(signedOn, 1 + ((index * 7) % 100));
  return index % 20 === 13 ? { kind: 'span', from: addDays(on, -5), to: on } : { kind: 'date', on };
}

/** «3.117»: the section, and the place in it. */
function numberOf(index: number): string {
  return `${Math.floor(index / perSection) + 1}.${(index % perSection) + 1}`;
}

function measureOf(index: number): Measure {
  const deadline = deadlineOf(index);
  const wave = Math.floor(index / deeds.length) + 1;
  const before = index % perSection === 0 ? undefined : numberOf(index - 1 - (index % 4 === 3 ? 2 : 0));
  return {
    number: numberOf(index),
    title: { ru: `${deeds[index % deeds.length]}, очередь ${wave}`, en: `Step ${index + 1}` },
    owners: [index % 3 === 0 ? 'Департамент' : 'Муниципальные органы'],
    deadline,
    deadlineText:
      deadline.kind === 'rolling' ? 'ежемесячно' : deadline.kind === 'date' ? deadline.on : deadline.to,
    force: 'ordered',
    audience: audiences[index % audiences.length] ?? 'schools',
    ...(index % 5 === 0 && { predicate: { id: 'adoption.schoolActivated', params: { part: index % 250 } } }),
    predecessors:
      before === undefined || index % 20 === 7 ? [] : [{ number: before, confirmed: index % 6 !== 0 }],
  };
}

/** An order of so many measures: sections of five hundred, each measure waiting for one before it. */
export function orderOf(measures: number): PlanContent {
  const all = Array.from({ length: measures }, (_, index) => measureOf(index));
  return {
    order: {
      number: '10000',
      signedOn,
      title: { ru: 'О сплошном внедрении', en: 'On the rollout everywhere' },
      issuedBy: { ru: 'Департамент образования', en: 'Department of education' },
    },
    sections: Array.from({ length: Math.ceil(measures / perSection) }, (_, section) => ({
      appendix: section + 1,
      title: { ru: `Очередь ${section + 1}`, en: `Wave ${section + 1}` },
      measures: all.slice(section * perSection, (section + 1) * perSection),
    })),
    bodies: [],
    countedDeadline: 'effective',
  };
}

/** A region of two municipalities and four schools: the plan is what is large. */
export function smallRegion(): Uint8Array {
  const municipalities = ['20602000', '20604000'];
  const schools = municipalities.flatMap((oktmo) =>
    [1, 2].map((number) => `${oktmo}-00${number},${oktmo},Школа № ${number},да`),
  );
  const text = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));
  return zipSync({
    'region.csv': text('oktmo,name_ru', '20,Область'),
    'municipalities.csv': text(
      'oktmo,name_ru',
      ...municipalities.map((oktmo, index) => `${oktmo},Район ${index + 1}`),
    ),
    'schools.csv': text('code,oktmo,name_ru,legal_person', ...schools),
  });
}
