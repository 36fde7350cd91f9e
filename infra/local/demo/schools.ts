import { type Seeded, seeded } from './seeded.ts';
import { transliterate } from './transliterate.ts';
import { type Village, villages } from './villages.ts';

/** Of the villages of a district some four in five have a name without a prefix. */
const prefixHandicap = 0.3;

/** What the generator needs of a municipality, as `municipalities.csv` spells it. */
export interface SchoolsOfWhom {
  oktmo: string;
  nameRu: string;
  centreRu: string;
  centreTypeRu: string;
  isTown: boolean;
  lat: number;
  lon: number;
}

interface School {
  code: string;
  oktmo: string;
  name: string;
  short: string;
  nameEn: string;
  shortEn: string;
  type: 'school' | 'gymnasium' | 'lyceum';
  branchOf?: string;
  locality: 'urban' | 'rural';
  pupils: number;
  classes: number;
  lat: number;
  lon: number;
  address: string;
}

type FirstKnown = Omit<School, 'type'> & { type: School['type'] | '' };

/** Sizes of a region in the middle of the country: order 393 speaks of some 800 schools. */
const legalPersons = 800;
const branches = 90;
const capitalSchools = 120;
const districtSchools = { median: 20, spread: 0.35, least: 10, most: 45 };

const columns =
  'code,oktmo,name_ru,short_ru,name_en,short_en,type,legal_person,branch_of,locality,pupils,classes,lat,lon,address';

/** `schools.csv` of a region pack with invented schools of these municipalities: always the same for one seed. */
export function schoolsCsv(municipalities: readonly SchoolsOfWhom[], seed = 393): string {
  const chance = seeded(seed);
  const counts = shareOut(municipalities, chance);
  const schools = municipalities.flatMap((municipality, index) =>
    schoolsOf(municipality, counts[index] ?? 0, isCapital(municipality), chance),
  );
  const known = schools.map(asFirstKnown);
  return `${[columns, ...[...known, ...branchesOf(schools, chance)].map(asLine)].join('\n')}\n`;
}

/** A register is never whole when it is taken over: some addresses and types came in later. */
function asFirstKnown(school: School, index: number): FirstKnown {
  if (index % 9 === 4) return { ...school, address: '' };
  return index % 23 === 7 ? { ...school, type: '' } : school;
}

/** ОКТМО numbers the urban district of a region's capital 701. */
function isCapital({ oktmo }: SchoolsOfWhom): boolean {
  return oktmo.slice(2, 5) === '701';
}

/** How many schools each has: 120 in the capital, 10 to 45 elsewhere, 800 together. */
function shareOut(municipalities: readonly SchoolsOfWhom[], chance: Seeded): number[] {
  const { median, spread, least, most } = districtSchools;
  const counts = municipalities.map((one) =>
    isCapital(one)
      ? capitalSchools
      : Math.min(most, Math.max(least, Math.round(chance.logNormal(median, spread)))),
  );
  const others = municipalities.flatMap((one, index) => (isCapital(one) ? [] : [index]));
  const capitals = capitalSchools * (counts.length - others.length);
  const wanted = Math.min(Math.max(legalPersons - capitals, least * others.length), most * others.length);
  const sum = () => others.reduce((total, index) => total + (counts[index] ?? 0), 0);
  for (let turn = 0; sum() !== wanted; turn += 1) {
    const index = others[turn % others.length] ?? 0;
    const next = (counts[index] ?? 0) + Math.sign(wanted - sum());
    if (next >= least && next <= most) counts[index] = next;
  }
  return counts;
}

function schoolsOf(municipality: SchoolsOfWhom, count: number, isCity: boolean, chance: Seeded): School[] {
  const inCentre = isCity || municipality.isTown ? count : Math.min(count, chance.whole(1, 4));
  const places = shuffled(villages, chance, ({ hasPrefix }) => (hasPrefix ? prefixHandicap : 0)).slice(
    0,
    count - inCentre,
  );
  return Array.from({ length: count }, (_, index) => {
    const code = `${municipality.oktmo}-${String(index + 1).padStart(3, '0')}`;
    return index < inCentre
      ? centreSchool(municipality, code, index + 1, inCentre, isCity, chance)
      : villageSchool(municipality, code, placeAt(places, index - inCentre), chance);
  });
}

function placeAt(places: readonly Village[], index: number): Village {
  const place = places[index];
  if (!place)
    throw new RangeError(`The demo has no more than ${places.length} villages for one municipality`);
  return place;
}

function centreSchool(
  municipality: SchoolsOfWhom,
  code: string,
  number: number,
  ofHowMany: number,
  isCity: boolean,
  chance: Seeded,
): School {
  const { oktmo, centreRu, centreTypeRu } = municipality;
  const luck = chance.share();
  const type = ofHowMany < 4 || luck > 0.18 ? 'school' : luck > 0.08 ? 'gymnasium' : 'lyceum';
  const short = centreName(municipality, type, number, ofHowMany);
  const isVillage = centreTypeRu === 'с';
  const pupils = isVillage
    ? sized(chance, 240, 0.3, 120, 450)
    : isCity
      ? sized(chance, 830, 0.25, 600, 1400)
      : sized(chance, 450, 0.25, 300, 700);
  return {
    code,
    oktmo,
    ...named(short, chance),
    type,
    locality: isVillage ? 'rural' : 'urban',
    pupils,
    classes: Math.max(11, Math.round(pupils / (isCity ? 25.5 : 23))),
    ...scattered(municipality, isCity ? 0.05 : 0.015, chance),
    address: `${centreTypeRu} ${centreRu}`,
  };
}

/** «Аннинская СОШ № 1» where the municipality lends its adjective, «СОШ № 12» in a city. */
function centreName(
  { nameRu }: SchoolsOfWhom,
  type: School['type'],
  number: number,
  ofHowMany: number,
): string {
  const kind = { school: 'СОШ', gymnasium: 'гимназия', lyceum: 'лицей' }[type];
  const adjective = /^(\p{L}+)(ск|цк)ий\s/u.exec(nameRu);
  const numbered = ofHowMany > 1 ? `${kind} № ${number}` : kind;
  if (!adjective) return numbered.charAt(0).toUpperCase() + numbered.slice(1);
  const ending = type === 'lyceum' ? 'ий' : 'ая';
  return `${adjective[1]}${adjective[2]}${ending} ${numbered}`;
}

function villageSchool(municipality: SchoolsOfWhom, code: string, place: Village, chance: Seeded): School {
  const isBasic = chance.share() < 0.25;
  const pupils = isBasic ? sized(chance, 48, 0.3, 30, 90) : sized(chance, 88, 0.35, 40, 150);
  const short = `${place.adjective} ${isBasic ? 'ООШ' : 'СОШ'}`;
  return {
    code,
    oktmo: municipality.oktmo,
    ...named(short, chance),
    type: 'school',
    locality: 'rural',
    pupils,
    classes: isBasic ? 9 : 11,
    ...scattered(municipality, 0.14, chance),
    address: `с. ${place.name}`,
  };
}

/** Small schools of villages that another school has taken in. */
function branchesOf(schools: readonly School[], chance: Seeded): School[] {
  const rural = schools.filter(({ locality, classes }) => locality === 'rural' && classes === 11);
  const perSchool = new Map<string, number>();
  return shuffled(rural, chance)
    .slice(0, branches)
    .map((school) => {
      const number = (perSchool.get(school.code) ?? 0) + 1;
      perSchool.set(school.code, number);
      const place = chance.pick(villages as [Village, ...Village[]]);
      return {
        ...school,
        code: `${school.code}-${number}`,
        branchOf: school.code,
        name: `Филиал ${school.name} в с. ${place.name}`,
        short: `Филиал в с. ${place.name}`,
        nameEn: `${school.nameEn}, branch in ${transliterate(place.name)}`,
        shortEn: `Branch in ${transliterate(place.name)}`,
        pupils: sized(chance, 14, 0.4, 4, 30),
        classes: 4,
        ...scattered(school, 0.05, chance),
        address: `с. ${place.name}`,
      };
    });
}

/** Most were still «МОУ» in 2011; the new forms of law 83-ФЗ had begun to appear. */
function named(short: string, chance: Seeded): Pick<School, 'name' | 'short' | 'nameEn' | 'shortEn'> {
  const luck = chance.share();
  const form = luck < 0.72 ? 'МОУ' : luck < 0.9 ? 'МКОУ' : 'МБОУ';
  const name = `${form} «${short}»`;
  return { name, short, nameEn: transliterate(name), shortEn: transliterate(short) };
}

function sized(chance: Seeded, median: number, spread: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(chance.logNormal(median, spread))));
}

/** Degrees of latitude; a degree of longitude is shorter there by a third and more. */
function scattered({ lat, lon }: { lat: number; lon: number }, degrees: number, chance: Seeded) {
  const offset = () => Math.max(-2, Math.min(2, chance.normal())) * degrees;
  return { lat: round(lat + offset()), lon: round(lon + offset() * 1.5) };
}

function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

function shuffled<Item>(
  items: readonly Item[],
  chance: Seeded,
  handicap: (item: Item) => number = () => 0,
): Item[] {
  return items
    .map((item) => ({ item, at: chance.share() + handicap(item) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function asLine(school: FirstKnown): string {
  const {
    code,
    oktmo,
    name,
    short,
    nameEn,
    shortEn,
    type,
    branchOf,
    locality,
    pupils,
    classes,
    lat,
    lon,
    address,
  } = school;
  const cells = [
    code,
    oktmo,
    name,
    short,
    nameEn,
    shortEn,
    type,
    branchOf ? 'no' : 'yes',
    branchOf ?? '',
    locality,
    pupils,
    classes,
    lat,
    lon,
    address,
  ];
  return cells.map((cell) => asCell(String(cell))).join(',');
}

function asCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
