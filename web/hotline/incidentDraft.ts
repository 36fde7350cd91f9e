import type { IncidentFunction, IncidentView, Proposal } from '../../functions/hotline/contract/incidents.ts';
import { inLanguage } from '../shared/text/language.ts';
import { fieldOfMoment, momentOfField } from './moscowTime.ts';

/** An incident as it stands in the form. */
export interface IncidentDraft {
  title: { ru: string; en: string };
  text: { ru: string; en: string };
  function: IncidentFunction;
  level: 'region' | 'municipality' | 'school';
  municipalities: string[];
  schools: { id: string; name: string }[];
  from: string;
  to: string;
  onPlatform: boolean;
  excuses: boolean;
}

export function emptyIncident(now: string): IncidentDraft {
  return {
    title: { ru: '', en: '' },
    text: { ru: '', en: '' },
    function: 'gradebook',
    level: 'region',
    municipalities: [],
    schools: [],
    from: fieldOfMoment(now),
    to: '',
    onPlatform: true,
    excuses: false,
  };
}

export function draftOf(incident: IncidentView): IncidentDraft {
  const { title, text, places, from, to, onPlatform, excuses } = incident;
  const of = (mark: string) => places.filter(({ nodeId }) => nodeId.startsWith(`${mark}-`));
  const [towns, schools] = [of('m'), of('s')];
  return {
    title,
    text,
    function: incident.function,
    level: schools.length > 0 ? 'school' : towns.length > 0 ? 'municipality' : 'region',
    municipalities: towns.map(({ nodeId }) => nodeId),
    schools: schools.map(({ nodeId, name }) => ({ id: nodeId, name: inLanguage(name, 'ru') })),
    from: fieldOfMoment(from),
    to: to ? fieldOfMoment(to) : '',
    onPlatform,
    excuses: excuses === 'yes',
  };
}

/** What a proposal says, put into the form; the words are for the operator to finish. */
export function draftOfProposal(
  { tickets, municipalityId }: Proposal,
  words: { title: IncidentDraft['title']; text: IncidentDraft['text'] },
): IncidentDraft {
  return {
    ...emptyIncident(tickets[0]?.at ?? ''),
    ...words,
    level: 'municipality',
    municipalities: [municipalityId],
  };
}

/** The fields as the hotline takes them; undefined while something is missing. */
export function incidentBody(draft: IncidentDraft, regionId: string) {
  const { title, text, level, municipalities, schools, from, to, onPlatform, excuses } = draft;
  const nodeIds = {
    region: [regionId],
    municipality: municipalities,
    school: schools.map(({ id }) => id),
  }[level];
  const begins = momentOfField(from);
  const isWhole = title.ru.trim().length > 2 && text.ru.trim() !== '' && nodeIds.length > 0;
  if (!begins || !isWhole) return undefined;
  const fields = { title, text, function: draft.function, nodeIds, from: begins, onPlatform, excuses };
  return { fields, to: momentOfField(to) };
}
