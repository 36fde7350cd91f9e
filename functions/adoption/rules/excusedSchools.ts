import type { NodeId } from '../../shared/words.ts';
import type { ExcusedSchools, ExcuseMessage } from '../contract/excuses.ts';

type Arriving = Pick<ExcuseMessage, 'incidentId' | 'version' | 'part' | 'parts'>;

/** The list of an incident's schools with one part more. Undefined for a message of a version that has been overtaken. */
export function withPart(
  known: ExcusedSchools | undefined,
  { incidentId, version, part, parts }: Arriving,
  schools: readonly NodeId[],
): ExcusedSchools | undefined {
  if (known && known.incidentVersion > version) return undefined;
  if (known?.incidentVersion === version)
    return { ...known, received: { ...known.received, [part]: [...schools] } };
  return {
    incidentId,
    incidentVersion: version,
    parts,
    received: { [part]: [...schools] },
    earlier: known ? [...new Set([...known.earlier, ...currentOf(known)])] : [],
    version: known?.version ?? 0,
  };
}

function currentOf({ received }: ExcusedSchools): NodeId[] {
  return Object.values(received).flat();
}

/** Schools of earlier versions that the newest does not name. Nobody while parts of it are still to come. */
export function leftOut(list: ExcusedSchools): NodeId[] {
  if (Object.keys(list.received).length < list.parts) return [];
  const current = new Set(currentOf(list));
  return list.earlier.filter((nodeId) => !current.has(nodeId));
}
