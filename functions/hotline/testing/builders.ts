import { ownMunicipality, ownSchool, region } from '../../shared/testing/people.ts';
import type { EntryHead } from '../contract/entries.ts';
import type { Incident, Proposal } from '../contract/incidents.ts';
import type { Ticket } from '../contract/ticket.ts';
import { visibilityOf } from '../rules/visibility.ts';

const at = '2011-09-20T08:00:00.000Z';

export function anEntry(kind: EntryHead['kind'], more: Partial<EntryHead> = {}): EntryHead {
  return { id: `e-${kind}`, kind, visibility: visibilityOf(kind), at, by: 'p-1', ...more };
}

export function aTicket(more: Partial<Ticket> = {}): Ticket {
  return {
    id: 't-1',
    number: '7K3Q-2MXA',
    regionId: region,
    queue: 'technical',
    subject: 'Не открывается журнал',
    status: 'new',
    channel: 'web',
    askerKind: 'parent',
    contacts: { phone: '+7 473 200-00-00' },
    entries: [anEntry('question', { by: 'public' })],
    secretHash: 'hash',
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...more,
  };
}

/** With the partner, who was shown the question. */
export function aHandedOverTicket(more: Partial<Ticket> = {}): Ticket {
  const entries = [anEntry('question', { by: 'public' }), anEntry('handOver', { shares: ['e-question'] })];
  return aTicket({ status: 'partner', entries, ...more });
}

export function anIncident(more: Partial<Incident> = {}): Incident {
  return {
    id: 'i-1',
    number: '4F7A-11QW',
    regionId: region,
    title: { ru: 'Не открывается журнал', en: 'The gradebook does not open' },
    text: { ru: 'Чинят', en: 'Being repaired' },
    function: 'gradebook',
    onPlatform: true,
    places: [{ nodeId: region, path: [region], name: { ru: 'Воронежская область', en: 'Voronezh Oblast' } }],
    from: '2011-05-19T07:00:00.000Z',
    excuses: 'no',
    updates: [],
    createdBy: 'p-operator',
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...more,
  };
}

export function aProposal(more: Partial<Proposal> = {}): Proposal {
  return {
    id: 'proposal-1',
    regionId: region,
    municipalityId: ownMunicipality,
    queue: 'technical',
    tickets: [
      { ticketId: 't-1', number: '7K3Q-2MXA', subject: 'Не открывается журнал', schoolId: ownSchool, at },
    ],
    state: 'open',
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...more,
  };
}
