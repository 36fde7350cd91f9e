import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench, describe } from 'vitest';
import { schoolsCsv } from '../../../infra/local/demo/schools.ts';
import { packOf } from '../testing/pack.ts';
import { planPack } from './differences.ts';
import { readPack } from './readPack.ts';

const folder = join(import.meta.dirname, '../../../infra/local/demo/region');
const municipalities = readFileSync(join(folder, 'municipalities.csv'));
const files = { 'municipalities.csv': municipalities, 'boundaries.geojson': undefined };
const empty = { regionId: 'r-20', nodes: [] };
const towns = readPack(packOf({ ...files, 'schools.csv': undefined }), empty).nodes;
const schools = schoolsCsv(
  towns.flatMap(({ oktmo, name, centre, nodeType, point }) =>
    oktmo && point
      ? [
          {
            oktmo,
            nameRu: name.ru,
            centreRu: centre?.name.ru ?? '',
            centreTypeRu: centre?.type ?? '',
            isTown: nodeType === 'urban okrug',
            ...point,
          },
        ]
      : [],
  ),
);
const pack = packOf({ ...files, 'schools.csv': schools });
const when = { today: '2011-05-20', recordedAt: '2011-05-20T08:00:00.000Z' };
const known = planPack(readPack(pack, empty).nodes, [], when).writes.map(({ after }) => after);

describe('a region pack of 34 municipalities and 890 schools and branches', () => {
  bench('read', () => {
    readPack(pack, empty);
  });
  bench('read and compared with a registry that has it all', () => {
    planPack(readPack(pack, { regionId: 'r-20', nodes: known }).nodes, known, when);
  });
});
