import type { Node } from '../../../registry/contract/nodes.ts';
import type { Day } from '../../../shared/words.ts';
import { linkTo } from './objects.ts';
import type { RosterObject } from './values.ts';

const typeOf = { region: 'state', municipality: 'district', school: 'school', branch: 'department' } as const;

/**
 * The organisations of a region: those of committed packages, and those of the register that no package has spoken of.
 * One that both know, by its code or by its very id, stands once, as the packages name it.
 */
export function organisationsOf(
  committed: readonly RosterObject[],
  nodes: readonly Node[],
  today: Day,
): RosterObject[] {
  const byCode = new Map(committed.map((one) => [String(one.identifier ?? ''), one.sourcedId]));
  const ids = new Set(committed.map(({ sourcedId }) => sourcedId));
  const nameOf = (node: Pick<Node, 'id' | 'code' | 'oktmo'>) => {
    const code = node.code ?? node.oktmo ?? '';
    return ids.has(node.id) ? node.id : ((code && byCode.get(code)) ?? node.id);
  };
  const open = nodes.filter(({ opensOn, closedOn }) => opensOn <= today && (!closedOn || closedOn > today));
  const known = new Map(open.map((node) => [node.id, nameOf(node)]));
  const parents = new Map(
    open.flatMap((node) => {
      const parent = node.parentId === undefined ? undefined : known.get(node.parentId);
      return parent ? [[nameOf(node), parent] as const] : [];
    }),
  );
  const ofRegister = open
    .filter((node) => !ids.has(nameOf(node)))
    .map((node) => registered(node, today, parents.get(node.id)));
  const whole = committed.map((one) => {
    const parent = parents.get(one.sourcedId);
    return one.parent || !parent ? one : { ...one, parent: linkTo('org', parent) };
  });
  return withChildren('org', [...whole, ...ofRegister]);
}

function registered(node: Node, today: Day, parent: string | undefined): RosterObject {
  const identifier = node.code ?? node.oktmo;
  const name = node.names.filter(({ since }) => since <= today).at(-1) ?? node.names[0];
  return {
    sourcedId: node.id,
    status: 'active',
    dateLastModified: node.recordedAt,
    name: name?.ru ?? node.id,
    type: typeOf[node.kind],
    ...(identifier && { identifier }),
    ...(parent && { parent: linkTo('org', parent) }),
  };
}

/** Each with links to those that name it as their parent. */
export function withChildren(
  kind: 'org' | 'academicSession',
  objects: readonly RosterObject[],
): RosterObject[] {
  const children = new Map<string, object[]>();
  for (const { sourcedId, parent } of objects) {
    const above = (parent as { sourcedId: string } | undefined)?.sourcedId;
    if (above === undefined) continue;
    children.set(above, [...(children.get(above) ?? []), linkTo(kind, sourcedId)]);
  }
  return objects.map((one) => {
    const below = children.get(one.sourcedId);
    return below ? { ...one, children: below } : one;
  });
}
