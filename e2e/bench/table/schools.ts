export interface SchoolRow {
  name: string;
  place: string;
  pupils: number;
  share: number;
  since: string;
}

const places = ['Аннинский', 'Бобровский', 'Верхнехавский', 'Грибановский', 'Каширский'];

/** A made-up register, the same for everybody. */
export function schoolsOf(count: number): SchoolRow[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `Средняя школа № ${at + 1}`,
    place: `${places[at % places.length]} район`,
    pupils: 40 + ((at * 7919) % 1100),
    share: ((at * 104_729) % 1000) / 1000,
    since: `2011-0${1 + (at % 9)}-${String(1 + (at % 28)).padStart(2, '0')}`,
  }));
}
