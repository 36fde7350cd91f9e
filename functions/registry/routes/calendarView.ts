import type { z } from 'zod';
import type { calendarViewSchema, NodeCalendar } from '../contract/calendars.ts';
import type { Node } from '../contract/nodes.ts';
import type { RegistryRooms } from '../rooms.ts';
import { pathOfNode } from '../rules/nodes.ts';

/** A node's calendar as it stands after a change of its own record. */
export async function calendarView(
  node: Node,
  own: NodeCalendar,
  { calendars }: RegistryRooms,
): Promise<z.infer<typeof calendarViewSchema>> {
  const layers = await calendars.layers(pathOfNode(node));
  return { nodeId: node.id, layers, proposals: own.proposals, version: own.version };
}
