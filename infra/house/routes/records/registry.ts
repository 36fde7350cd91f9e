import { actsRepository } from '../../../../functions/registry/repository/actsRepository.ts';
import { nodeRepository } from '../../../../functions/registry/repository/nodeRepository.ts';
import { aNode, anAct } from '../../../../functions/registry/testing/builders.ts';
import { domainTable, type Platform } from '../../../../functions/shared/platform.ts';
import type { Table } from '../../../../functions/shared/table.ts';
import type { Place } from '../places.ts';
import { now, seeding } from './seeding.ts';

export async function putNode({ id, kind, path }: Place, platform: Platform): Promise<void> {
  const [regionId = id, municipalityId] = path;
  const parentId = path.at(-2);
  const { parentId: _parent, municipalityId: _municipality, ...bare } = aNode({ id, kind, regionId });
  const node = {
    ...bare,
    legalPerson: kind !== 'branch',
    ...(parentId && { parentId }),
    ...(municipalityId && { municipalityId }),
    ...(kind === 'school' && { code: id.slice(2) }),
    ...(kind === 'region' || kind === 'municipality' ? { oktmo: id.slice(2) } : {}),
  };
  await nodeRepository(domainTable(platform, 'registry')).save(undefined, node, seeding(id));
}

/** An act with its scan, as it stands before anybody has decided. */
export async function putAct({ id, path }: Place, registry: Table): Promise<void> {
  const scan = {
    id: 'scan-1',
    fileName: 'акт.pdf',
    type: 'application/pdf',
    bytes: 3,
    recordedAt: now,
    by: 'p-seed',
  } as const;
  const record = { nodeId: id, path: [...path], acts: [], version: 0 };
  const act = anAct({ scan });
  await actsRepository(registry).save(record, { ...record, acts: [act] }, seeding(id));
}
