import { editionRepository } from '../../../../functions/exchange/editions/repository/editionRepository.ts';
import { restKeyRepository } from '../../../../functions/exchange/rest/repository/restKeyRepository.ts';
import { exchangeContract } from '../../../../functions/exchange/rules/contract/contract.ts';
import { groupRepository } from '../../../../functions/exchange/workingGroup/groupRepository.ts';
import { domainTable, type Platform } from '../../../../functions/shared/platform.ts';
import type { Place } from '../places.ts';
import { now, seeding } from './seeding.ts';

/** A meeting of the working group with what it decided. */
export async function putMeeting({ id }: Place, platform: Platform): Promise<void> {
  const meeting = {
    id: 'meeting-1',
    regionId: id,
    on: '2011-05-13',
    agenda: 'Состав файлов',
    minutes: '',
    attended: [],
    decisions: [
      {
        id: 'd-1',
        text: 'Описать файлы',
        owner: 'Громов П. И.',
        dueOn: '2011-05-18',
        links: { parameters: [] },
      },
    ],
    written: { at: now, by: 'p-seed' },
    version: 0,
  };
  await groupRepository(domainTable(platform, 'exchange')).addMeeting(meeting, seeding(id));
}

/** A key of another system that reads the region’s lists. */
export async function putRestKey({ id }: Place, platform: Platform): Promise<void> {
  await restKeyRepository(domainTable(platform, 'exchange')).create(
    {
      id: `restkey-${id}`,
      regionId: id,
      name: 'Электронная библиотека',
      until: '2011-12-31',
      createdAt: now,
      version: 1,
    },
    seeding(id),
  );
}

/** A contract of exchange that is being agreed on. */
export async function putEdition({ id }: Place, platform: Platform): Promise<void> {
  const editions = editionRepository(domainTable(platform, 'exchange'), platform.files);
  const edition = {
    id: 'edition-1',
    regionId: id,
    number: 1,
    contract: await editions.putText(exchangeContract),
    note: 'Прототип',
    laidOut: { at: now, by: 'p-seed' },
    wantedFrom: '2011-06-01',
    reworks: [],
    remarks: [],
    approvals: [],
    version: 0,
  };
  await editions.save(undefined, edition, seeding(id));
}
