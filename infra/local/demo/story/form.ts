import type { FormCheck, FormContent } from '../../../../functions/monitoring/contract/form.ts';
import type { Values } from '../../../../functions/monitoring/contract/submission.ts';
import { seeded } from '../seeded.ts';
import type { DemoSchool } from './places.ts';

const teachersAccess: FormCheck = {
  id: 'teachers-access',
  message: {
    ru: 'Учителей с доступом не больше, чем учителей',
    en: 'No more teachers with access than teachers',
  },
  left: ['teachers-with-account'],
  compare: 'atMost',
  right: ['teachers-total'],
  constant: 0,
  passing: { 'teachers-with-account': 25, 'teachers-total': 30 },
  failing: { 'teachers-with-account': 35, 'teachers-total': 30 },
};

/** The primary monitoring information that the order asks schools for by the middle of August. */
export const primaryForm: FormContent = {
  title: { ru: 'Первичные сведения о школе', en: 'Primary information on the school' },
  period: { ru: 'на 1 августа 2011 г.', en: '1 August 2011' },
  dueOn: '2011-08-15',
  isPrimary: true,
  sections: [
    {
      title: { ru: 'Школа и люди', en: 'The school and its people' },
      items: [
        { code: 'pupils-total', isRequired: true, prefill: 'registerPupils' },
        { code: 'classes-total', isRequired: true, prefill: 'registerClasses' },
        { code: 'teachers-total', isRequired: true, prefill: 'platformTeachers' },
        { code: 'teachers-with-account', isRequired: true },
        { code: 'parents-with-account', isRequired: true },
      ],
    },
    {
      title: { ru: 'Техника и связь', en: 'Computers and connection' },
      items: [
        { code: 'computers-total', isRequired: true },
        { code: 'computers-online', isRequired: true },
        { code: 'connection-speed', isRequired: false },
      ],
    },
    {
      title: { ru: 'Электронный журнал', en: 'The electronic gradebook' },
      items: [
        { code: 'gradebook-share', isRequired: true },
        { code: 'paper-gradebook', isRequired: true },
        { code: 'act-date', isRequired: false },
        { code: 'difficulties', isRequired: false },
      ],
    },
  ],
  checks: [
    teachersAccess,
    {
      id: 'computers-online',
      message: {
        ru: 'Компьютеров в сети не больше, чем всего',
        en: 'No more computers on the internet than there are',
      },
      left: ['computers-online'],
      compare: 'atMost',
      right: ['computers-total'],
      constant: 0,
      passing: { 'computers-online': 10, 'computers-total': 12 },
      failing: { 'computers-online': 14, 'computers-total': 12 },
    },
    {
      id: 'class-size',
      message: {
        ru: 'Обучающихся не меньше, чем классов',
        en: 'At least as many pupils as classes',
      },
      left: ['pupils-total'],
      compare: 'atLeast',
      right: ['classes-total'],
      constant: 0,
      passing: { 'pupils-total': 400, 'classes-total': 20 },
      failing: { 'pupils-total': 8, 'classes-total': 11 },
    },
  ],
};

/** What the operators want to ask after the first quarter: still being designed on the demonstration’s last day. */
export const quarterForm: FormContent = {
  title: { ru: 'Ведение журналов в I четверти', en: 'Gradebooks in the first quarter' },
  period: { ru: 'I четверть 2011/12 учебного года', en: 'first quarter of 2011/12' },
  dueOn: '2011-11-14',
  isPrimary: false,
  sections: [
    {
      title: { ru: 'Учителя и родители', en: 'Teachers and parents' },
      items: [
        { code: 'teachers-total', isRequired: true, prefill: 'platformTeachers' },
        { code: 'teachers-with-account', isRequired: true },
        { code: 'parents-with-account', isRequired: false },
      ],
    },
    {
      title: { ru: 'Журнал', en: 'The gradebook' },
      items: [
        { code: 'gradebook-share', isRequired: true },
        { code: 'difficulties', isRequired: false },
      ],
    },
  ],
  checks: [teachersAccess],
};

/** How a school’s sheet ends up in the demonstration. */
export const sheetFates = [
  'accepted',
  'submitted',
  'accepted',
  'returned',
  'accepted',
  'draft',
  'none',
] as const;
export type SheetFate = (typeof sheetFates)[number];

const pupilsInClass = 22;

/** A sheet that agrees with itself; of a draft the second half is still empty. */
export function sheetOf({ classes }: DemoSchool, index: number, isWhole: boolean): Values {
  const chance = seeded(3100 + index);
  const pupils = classes * pupilsInClass;
  const teachers = Math.max(4, Math.round(pupils / 14));
  const computers = chance.whole(6, 36);
  const begun: Values = {
    'pupils-total': pupils,
    'classes-total': classes,
    'teachers-total': teachers,
    'teachers-with-account': Math.round(teachers * (0.5 + chance.share() / 2)),
  };
  if (!isWhole) return begun;
  return {
    ...begun,
    'parents-with-account': Math.round(pupils * chance.share() * 0.6),
    'computers-total': computers,
    'computers-online': Math.round(computers * chance.share()),
    'connection-speed': [0.5, 1, 2, 4][index % 4] ?? 1,
    'gradebook-share': chance.whole(0, 100),
    'paper-gradebook': index % 3 !== 0,
    'act-date': '2011-05-20',
  };
}
