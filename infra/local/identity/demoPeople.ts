import type { NodeId, Wording } from '../../../functions/shared/words.ts';
import type { DemoPerson } from './people.ts';

/** The places of a region that demo people act for: as many municipalities and schools are staffed as there are names. */
export interface DemoPlaces {
  region: { id: NodeId; name: Wording };
  municipalities: readonly { id: NodeId; name: Wording }[];
  schools: readonly { id: NodeId; name: Wording; municipalityId: NodeId }[];
}

type Invented = Pick<DemoPerson, 'sub' | 'name' | 'position'>;

const regional: readonly (Invented & { role: DemoPerson['role']; body: Wording })[] = [
  {
    sub: 'demo-leadership',
    role: 'leadership',
    name: { ru: 'Вера Павловна Лунёва', en: 'Vera Lunyova' },
    position: { ru: 'Заместитель руководителя', en: 'Deputy head' },
    body: { ru: 'Департамент образования', en: 'Department of education' },
  },
  {
    sub: 'demo-operator',
    role: 'operator',
    name: { ru: 'Тихон Егорович Ладейников', en: 'Tikhon Ladeynikov' },
    position: { ru: 'Ведущий оператор', en: 'Lead operator' },
    body: { ru: 'Региональный центр обработки информации', en: 'Regional processing centre' },
  },
  {
    sub: 'demo-operator-2',
    role: 'operator',
    name: { ru: 'Майя Игоревна Рогожина', en: 'Maya Rogozhina' },
    position: { ru: 'Оператор', en: 'Operator' },
    body: { ru: 'Региональный центр обработки информации', en: 'Regional processing centre' },
  },
  {
    sub: 'demo-trainer',
    role: 'trainer',
    name: { ru: 'Агния Львовна Светлогорова', en: 'Agniya Svetlogorova' },
    position: { ru: 'Методист', en: 'Senior lecturer' },
    body: { ru: 'Институт повышения квалификации', en: 'Teachers’ institute' },
  },
  {
    sub: 'demo-partner',
    role: 'partner',
    name: { ru: 'Глеб Андреевич Рассветов', en: 'Gleb Rassvetov' },
    position: { ru: 'Специалист поддержки', en: 'Support specialist' },
    body: { ru: 'Дневник.ру', en: 'Dnevnik.ru' },
  },
  {
    sub: 'demo-admin',
    role: 'admin',
    name: { ru: 'Злата Ильинична Перелесова', en: 'Zlata Perelesova' },
    position: { ru: 'Инженер', en: 'Engineer' },
    body: { ru: 'Региональный центр обработки информации', en: 'Regional processing centre' },
  },
];

const municipal: readonly Invented[] = [
  {
    sub: 'demo-municipal-1',
    name: { ru: 'Мирон Степанович Берестов', en: 'Miron Berestov' },
    position: { ru: 'Специалист отдела образования', en: 'Education officer' },
  },
  {
    sub: 'demo-municipal-2',
    name: { ru: 'Нина Олеговна Заозёрная', en: 'Nina Zaozyornaya' },
    position: { ru: 'Начальник отдела информатизации', en: 'Head of digital services' },
  },
];

const school: readonly Invented[] = [
  {
    sub: 'demo-school-1',
    name: { ru: 'Дарья Кирилловна Полевикова', en: 'Darya Polevikova' },
    position: { ru: 'Заместитель директора', en: 'Deputy principal' },
  },
  {
    sub: 'demo-school-2',
    name: { ru: 'Ярослав Денисович Кленовский', en: 'Yaroslav Klenovsky' },
    position: { ru: 'Ответственный за электронный журнал', en: 'Gradebook coordinator' },
  },
];

/** Invented people of a region, at least one for each role when it has a municipality and a school. */
export function demoPeople({ region, municipalities, schools }: DemoPlaces): DemoPerson[] {
  return [
    ...regional.map(({ body, ...person }) =>
      staffed(person, person.role, [region.id], {
        ru: `${body.ru}, ${region.name.ru}`,
        en: `${body.en}, ${region.name.en}`,
      }),
    ),
    ...pairs(municipal, municipalities).map(([person, place]) =>
      staffed(person, 'municipal', [region.id, place.id], place.name),
    ),
    ...pairs(school, schools).map(([person, place]) =>
      staffed(person, 'school', [region.id, place.municipalityId, place.id], place.name),
    ),
  ];
}

function staffed(
  { sub, name, position }: Invented,
  role: DemoPerson['role'],
  path: readonly [NodeId, ...NodeId[]],
  organisation: Wording,
): DemoPerson {
  return {
    sub,
    role,
    org: path.at(-1) ?? path[0],
    path,
    name,
    position,
    organisation,
    email: `${sub}@example.org`,
    locale: 'ru',
  };
}

function pairs<Left, Right>(left: readonly Left[], right: readonly Right[]): [Left, Right][] {
  return left.flatMap((item, index) => {
    const partner = right[index];
    return partner === undefined ? [] : [[item, partner] satisfies [Left, Right]];
  });
}
