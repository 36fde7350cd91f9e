import { strToU8, zipSync } from 'fflate';

const municipalitiesCsv = `oktmo,name_ru,name_en,type,centre_type_ru,centre_ru,centre_en,lat,lon,population_2023,population_2024
20602000,Аннинский муниципальный район,Anninsky District,municipal district,пгт,Анна,Anna,51.49,40.42,35338,34825
20604000,Бобровский муниципальный район,Bobrovsky District,municipal district,г,Бобров,Bobrov,51.10,40.03,48743,48562
`;

export const schoolsCsv = `code;oktmo;name_ru;short_ru;type;legal_person;branch_of;locality;pupils;classes;lat;lon;address;opened_on
20602000-001;20602000;МОУ «Аннинская СОШ № 1»;Аннинская СОШ № 1;school;да;;urban;512;24;51.48;40.41;пгт Анна, ул. Школьная, 1;
20602000-002;20602000;МОУ «Берёзовская СОШ»;Берёзовская СОШ;school;да;;rural;87;11;51.40;40.20;;01.09.1968
20602000-002-1;20602000;Филиал МОУ «Берёзовская СОШ» в с. Старо-Чигольское;;school;нет;20602000-002;rural;14;4;;;;
20604000-001;20604000;МОУ «Бобровская СОШ № 1»;Бобровская СОШ № 1;school;;;urban;640;27;51.1;40.03;;
`;

const regionCsv = `oktmo,name_ru,name_en,time_zone
20,Воронежская область,Voronezh Oblast,Europe/Moscow
`;

/** Two squares side by side; the first runs counterclockwise, the second clockwise. */
const boundariesJson = JSON.stringify({
  type: 'FeatureCollection',
  attribution: '© test',
  license: 'ODbL-1.0',
  features: [
    area('20602000', 'Аннинский', [
      [40, 51],
      [41, 51],
      [41, 52],
      [40, 52],
      [40, 51],
    ]),
    area('20604000', 'Бобровский', [
      [39, 51],
      [39, 52],
      [40, 52],
      [40, 51],
      [39, 51],
    ]),
  ],
});

export function area(oktmo: string | undefined, name: string, ...rings: unknown[]) {
  return {
    type: 'Feature',
    properties: { ...(oktmo && { oktmo }), name_ru: name },
    geometry: { type: 'Polygon', coordinates: rings },
  };
}

const wholePack: Record<string, string> = {
  'region.csv': regionCsv,
  'municipalities.csv': municipalitiesCsv,
  'schools.csv': schoolsCsv,
  'boundaries.geojson': boundariesJson,
};

/** A pack as people send it: the folder in a zip. A file set to `undefined` is left out. */
export function packOf(
  files: Record<string, string | Uint8Array | undefined> = {},
  folder = 'voronezh/',
): Uint8Array {
  const all = { ...wholePack, ...files };
  const entries = Object.entries(all).flatMap(([name, content]) =>
    content === undefined
      ? []
      : [[`${folder}${name}`, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(entries));
}
