import type { Audience } from '../../functions/guidance/contract/article.ts';

/** «Учителям, администрации школ»: names of audiences in a row, of which only the first begins the sentence. */
export function audienceList(audiences: readonly Audience[], nameOf: (audience: Audience) => string): string {
  return audiences
    .map(nameOf)
    .map((name, i) => (i === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)))
    .join(', ');
}
