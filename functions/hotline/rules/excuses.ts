import { type ExcuseMessage, excuseMaxSchools } from '../../adoption/contract/excuses.ts';
import type { NodeId } from '../../shared/words.ts';
import type { Incident } from '../contract/incidents.ts';
import { widest } from './incidents.ts';

/** What has to be said anew when it changes; an update for the public changes no excuse. */
const telling = new Set(['title', 'function', 'places', 'from', 'to', 'excuses']);

/** Whether a change of an incident is to be told to whoever judges timeliness. */
export function isToldAsExcuse(
  { excuses }: Pick<Incident, 'excuses'>,
  changed: readonly { field: string }[],
): boolean {
  return excuses !== 'no' && changed.some(({ field }) => telling.has(field));
}

/** An incident as what excuses: all of its schools, named one by one or by their municipality or region, in parts. */
export function excuseMessagesOf(incident: Incident, by: string): ExcuseMessage[] {
  const { id, number, title, from, to, excuses, version, updatedAt } = incident;
  const places = widest(incident.places);
  const schools = places.filter(({ nodeId }) => nodeId.startsWith('s-')).map(({ nodeId }) => nodeId);
  const wholes = places.map(({ nodeId }) => nodeId).filter((nodeId) => !schools.includes(nodeId));
  const parts: { schools: NodeId[]; nodeId?: NodeId }[] = wholes.map((nodeId) => ({ schools: [], nodeId }));
  for (let start = 0; start < schools.length; start += excuseMaxSchools)
    parts.push({ schools: schools.slice(start, start + excuseMaxSchools) });
  return parts.map((part, at) => ({
    incidentId: id,
    number,
    title,
    function: incident.function,
    from,
    to: to ?? null,
    withdrawn: excuses === 'withdrawn',
    by,
    recordedAt: updatedAt,
    version,
    part: at + 1,
    parts: parts.length,
    ...part,
  }));
}
