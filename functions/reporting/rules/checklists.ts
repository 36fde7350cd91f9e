import type { Wording } from '../../shared/words.ts';

/** A line of a checklist; `measures` are those of the order whose figures stand beside it. */
export interface ChecklistItem {
  id: string;
  text: Wording;
  measures: readonly string[];
}

/** What a control looks at. A version never changes: a control keeps the one it was made by. */
export interface ControlChecklist {
  id: 'school' | 'municipality';
  version: number;
  items: readonly ChecklistItem[];
}

const line = (id: string, measures: readonly string[], ru: string, en: string): ChecklistItem => ({
  id,
  text: { ru, en },
  measures,
});

export const checklists: readonly ControlChecklist[] = [
  {
    id: 'school',
    version: 1,
    items: [
      line(
        'act',
        ['2.1'],
        'Приказ о назначении ответственного издан, работник с ним ознакомлен',
        'An act appoints the responsible person, who has read it',
      ),
      line(
        'access',
        ['2.2', '8'],
        'Школа зарегистрирована на портале, администратор работает под своей учётной записью',
        'The school is registered, and its administrator uses an account of their own',
      ),
      line(
        'space',
        ['2.3'],
        'Классы, предметы и расписание на портале соответствуют документам школы',
        'Classes, subjects and timetable on the platform agree with the school’s documents',
      ),
      line(
        'gradebook',
        ['2.4'],
        'Журналы за последнюю неделю заполнены во всех классах',
        'Last week’s gradebooks are filled in every class',
      ),
      line(
        'paper',
        ['2.4'],
        'Отметки в электронном и бумажном журнале не расходятся (выборочно, три класса)',
        'Marks on paper and in the gradebook agree (three classes at random)',
      ),
      line(
        'parents',
        ['9', '10'],
        'Родители получили приглашения и знают, как войти',
        'Parents have their invitations and know how to sign in',
      ),
      line(
        'teachers',
        ['9'],
        'Педагоги обучены, рабочие места с выходом в интернет доступны',
        'Teachers are trained and have workplaces with the internet',
      ),
      line(
        'data',
        [],
        'Пароли не хранятся на виду и не передаются другим лицам',
        'Passwords are neither kept in sight nor handed to others',
      ),
      line(
        'report',
        ['2.5'],
        'Ежемесячный отчёт о контроле сдан, меры по нему приняты',
        'The monthly control report was sent and acted upon',
      ),
    ],
  },
  {
    id: 'municipality',
    version: 1,
    items: [
      line(
        'act',
        ['2.1'],
        'Приказ МОУО о назначении ответственного издан и действует',
        'The authority’s act appoints the responsible person and is in force',
      ),
      line(
        'acts',
        ['2.1'],
        'Акты школ проверены в срок, незамещённых обязанностей нет',
        'Schools’ acts are checked in time, and no duty is vacant',
      ),
      line(
        'plan',
        [],
        'План внедрения муниципалитета утверждён и доведён до школ',
        'The municipality’s plan is approved and known to its schools',
      ),
      line('seminars', ['9'], 'Семинары проведены, явка учтена', 'Seminars were held, attendance recorded'),
      line(
        'tickets',
        ['1.1'],
        'Обращения школ не остаются без ответа',
        'Schools’ questions do not stay unanswered',
      ),
      line(
        'visits',
        ['2.7'],
        'Каждая школа проверена за квартал выездом или по документам',
        'Each school was looked at within the quarter, on site or by documents',
      ),
      line(
        'remedies',
        ['2.7'],
        'Сроки устранения замечаний соблюдаются',
        'Findings are remedied by their dates',
      ),
      line(
        'reports',
        ['2.5', '2.6'],
        'Отчёты школ рассмотрены, квартальный отчёт сдан',
        'Schools’ reports are reviewed, the quarterly report was submitted',
      ),
    ],
  },
];

/** The checklist that is used today. */
export function currentChecklist(id: ControlChecklist['id']): ControlChecklist {
  const versions = checklists.filter((one) => one.id === id);
  const last = versions.at(-1);
  if (!last) throw new Error(`No checklist ${id}`);
  return last;
}

/** The checklist that a control was made by; undefined for one this installation does not know. */
export function checklistOf(named: { id: string; version: number }): ControlChecklist | undefined {
  return checklists.find(({ id, version }) => id === named.id && version === named.version);
}
