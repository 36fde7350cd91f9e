import { adoptionDeeds } from './adoptionDeeds.ts';
import type { Doing } from './deed.ts';
import { exchangeDeeds } from './exchangeDeeds.ts';
import { guidanceDeeds } from './guidanceDeeds.ts';
import { hotlineDeeds } from './hotlineDeeds.ts';
import { messagingDeeds } from './messagingDeeds.ts';
import { monitoringDeeds } from './monitoringDeeds.ts';
import { planDeeds } from './planDeeds.ts';
import { registryDeeds } from './registryDeeds.ts';
import { reportingDeeds } from './reportingDeeds.ts';
import { seminarsDeeds } from './seminarsDeeds.ts';

/** How each route that writes is carried out from beginning to end, by `METHOD /domain/path`. */
export const deeds: Record<string, Doing> = {
  ...registryDeeds,
  ...planDeeds,
  ...adoptionDeeds,
  ...hotlineDeeds,
  ...reportingDeeds,
  ...exchangeDeeds,
  ...monitoringDeeds,
  ...guidanceDeeds,
  ...seminarsDeeds,
  ...messagingDeeds,
};

/**
 * Writes that leave no audit entry, each with the reason. What they write expires by itself, and that is tested instead.
 */
export const fleeting: Readonly<Record<string, string>> = {
  'PUT /hotline/tickets/{ticketId}/presence':
    'a beat every few seconds from every open ticket is no deed, and a draft is nobody’s word yet',
};
