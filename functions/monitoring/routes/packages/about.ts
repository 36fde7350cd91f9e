import type { NodeId } from '../../../shared/words.ts';
import type { MonitoringRooms } from '../../rooms.ts';

/** The region of the package that a path names. */
export async function regionOfPackage(
  { params }: { params: { packageId: string } },
  { packages }: Pick<MonitoringRooms, 'packages'>,
): Promise<NodeId> {
  return (await packages.get(params.packageId)).regionId;
}
