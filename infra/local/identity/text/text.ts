import type { Role } from '../../../../functions/shared/access/roles.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

export interface IdentityText {
  language: string;
  signInTitle: string;
  signInHeading: string;
  signInLead: string;
  demoHeading: string;
  demoNote: string;
  searchLabel: string;
  searchHint: string;
  searchButton: string;
  found: string;
  nobody: string;
  nobodyYet: string;
  more: string;
  gone: string;
  roles: Record<Role, string>;
  signOutTitle: string;
  signOutHeading: string;
  signOutLead: string;
  signOutButton: string;
  stayButton: string;
  signedOutHeading: string;
  signedOutLead: string;
  failedTitle: string;
  home: string;
  errors: Record<'expired' | 'redirect' | 'client' | 'unknownPage' | 'other', string>;
}

export const languages = ['ru', 'en'] as const;
export type Language = (typeof languages)[number];

export const texts: Record<Language, IdentityText> = { ru, en };

/** The first wish that can be met, each a language or, as in `ui_locales`, a list of them; Russian when none can. */
export function languageOf(...wishes: unknown[]): Language {
  const tags = wishes.flatMap((wish) => (typeof wish === 'string' ? wish.toLowerCase().split(' ') : []));
  const met = tags.map((tag) => languages.find((language) => tag.split('-')[0] === language));
  return met.find((language) => language !== undefined) ?? 'ru';
}

export function withCount(sentence: string, count: number): string {
  return sentence.replace('{count}', String(count));
}
