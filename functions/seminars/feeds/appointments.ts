import { z } from 'zod';
import { nodeIdSchema } from '../../shared/words.ts';
import type { SeminarRooms } from '../rooms.ts';
import { changeTrainings } from '../training.ts';

/** The acts of a node have changed. */
export const appointmentMessageSchema = z.object({ nodeId: nodeIdSchema });

/** Whoever is responsible now has to have been taught: the acts are asked for as they stand, so a message may come twice. */
export async function keepAppointments(
  messages: readonly z.infer<typeof appointmentMessageSchema>[],
  rooms: Pick<SeminarRooms, 'register' | 'trainings' | 'paths'>,
): Promise<void> {
  const nodeIds = [...new Set(messages.map(({ nodeId }) => nodeId))];
  const appointed = await rooms.register.appointments(nodeIds, 'responsible');
  await changeTrainings(
    appointed.map(({ nodeId, path }) => ({ nodeId, path })),
    (training) => ({
      ...training,
      appointments: appointed.find(({ nodeId }) => nodeId === training.nodeId)?.appointments ?? [],
    }),
    rooms,
  );
}
