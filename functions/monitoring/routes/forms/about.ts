import type { NodeId } from '../../../shared/words.ts';
import type { MonitoringRooms } from '../../rooms.ts';

/** The region of the form that a path names. */
export async function regionOfForm(
  { params }: { params: { formId: string } },
  { forms }: Pick<MonitoringRooms, 'forms'>,
): Promise<NodeId> {
  return (await forms.get(params.formId)).regionId;
}
