import type { NewAct } from '../../../../functions/registry/contract/acts.ts';
import { addDays } from '../../../../functions/shared/calendar/day.ts';
import type { Day, NodeId } from '../../../../functions/shared/words.ts';
import { seeded } from '../seeded.ts';
import { csv } from './csv.ts';
import type { SchoolLife } from './life.ts';
import { inventedName } from './names.ts';
import type { DemoMunicipality } from './places.ts';

const header = ['code', 'number', 'signed_on', 'signatory', 'person', 'post', 'role', 'valid_to'];
const firstMunicipalAct = 3;
const neverSucceeded = 0.4;

/** Acts of schools signed after one day and up to another. */
export function schoolActs(lives: readonly SchoolLife[], after: Day, upTo: Day): string | undefined {
  const rows = lives.flatMap(({ school, act }) =>
    act && act.on > after && act.on <= upTo
      ? [
          [
            school.code,
            act.number,
            act.on,
            act.signatory,
            act.person,
            'Заместитель директора',
            'responsible',
            act.until ?? '',
          ],
        ]
      : [],
  );
  return rows.length > 0 ? csv(header, rows) : undefined;
}

/** Acts of municipalities, early and all in time but one, and those of the region: its platform and its partner. */
export function authorityActs(
  region: string,
  municipalities: readonly DemoMunicipality[],
  seed = 17,
): string {
  const chance = seeded(seed);
  const rows = municipalities.map(({ oktmo }, index) => {
    const on = `2011-05-${String(firstMunicipalAct + chance.whole(0, 9)).padStart(2, '0')}`;
    return [
      oktmo,
      `${40 + index}`,
      on,
      inventedName(chance),
      inventedName(chance),
      'Начальник отдела',
      'responsible',
      '',
    ];
  });
  const regional = (['platformOwner', 'partnerManager'] as const).map((role, index) => [
    region,
    `39${index + 4}`,
    '2011-05-11',
    inventedName(chance),
    inventedName(chance),
    role === 'platformOwner' ? 'Начальник отдела мониторинга' : 'Региональный менеджер',
    role,
    '',
  ]);
  return csv(header, [...rows, ...regional]);
}

/** Acts that take over from those that end, signed in time; some schools never get to it, and their role stands empty. */
export function successors(lives: readonly SchoolLife[], seed = 31): { nodeId: NodeId; act: NewAct }[] {
  const chance = seeded(seed);
  return lives.flatMap(({ school, act }) => {
    const personName = inventedName(chance);
    if (!act?.until || chance.share() < neverSucceeded) return [];
    const appoints = { personName, post: 'Учитель информатики', role: 'responsible' } as const;
    const { signatory } = act;
    const number = `${act.number}/1`;
    return [
      {
        nodeId: school.id,
        act: { type: 'appointment', number, signedOn: addDays(act.until, 1), signatory, appoints },
      },
    ];
  });
}
