import type { Role } from '../../shared/access/roles.ts';
import type { Choices, Preferences } from '../contract.ts';

/** Somebody the registry knows, as far as letters need it. */
export interface Known {
  id: string;
  email?: string | undefined;
}

export interface Recipient extends Choices {
  email: string;
}

/** What holds for whoever has not chosen otherwise. */
export const usualChoices: Choices = {
  mail: 'digest',
  language: 'ru',
  quietFrom: '21:00',
  quietTo: '08:00',
};

/** Nobody can choose for an address without an account: it is written to at once, outside of quiet hours. */
export function addressAlone(email: string, language: Choices['language']): Recipient {
  return { ...usualChoices, mail: 'atOnce', email, language };
}

/**
 * Who is to be written to, once each: people of the registry with an address, by their own choices where they have made
 * any, and those who have an account and choices but no card. Whoever's card was closed is left out.
 */
export function recipientsOf(people: readonly Known[], chosen: readonly Preferences[]): Recipient[] {
  const byCard = people.flatMap(({ id, email }) => {
    const own = chosen.find((one) => one.personId === id || one.sub === id);
    return written(email ?? own?.email, own);
  });
  const withoutCard = chosen
    .filter(({ personId, sub }) => personId === undefined && !people.some(({ id }) => id === sub))
    .flatMap((own) => written(own.email, own));
  const found = new Map<string, Recipient>();
  for (const one of [...byCard, ...withoutCard]) {
    const address = one.email.toLowerCase();
    if (!found.has(address)) found.set(address, one);
  }
  return [...found.values()];
}

function written(email: string | undefined, own: Preferences | undefined): Recipient[] {
  const { mail, language, quietFrom, quietTo } = own ?? usualChoices;
  return email === undefined || mail === 'none' ? [] : [{ email, mail, language, quietFrom, quietTo }];
}

export function deskOf(role: Role, nodeId: string): string {
  return `${role}#${nodeId}`;
}
