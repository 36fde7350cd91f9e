import type { Node } from '../../functions/registry/contract/nodes.ts';
import type { Day } from '../../functions/shared/words.ts';
import type { Language } from '../shared/format/format.ts';
import { inLanguage } from '../shared/text/language.ts';

type Named = Pick<Node, 'names'>;

/** The name a node bore on a day: the latest that had begun, or its first. */
function nameOn({ names }: Named, asOf: Day): Node['names'][number] | undefined {
  return names.reduce(
    (found, name) => (name.since <= asOf && (!found || name.since >= found.since) ? name : found),
    names[0],
  );
}

export function nameOf(node: Named, asOf: Day, language: Language): string {
  const name = nameOn(node, asOf);
  return name ? inLanguage(name, language) : '';
}

/** «Аннинский» for «Аннинский муниципальный район», where the node has such a name. */
export function shortNameOf(node: Named, asOf: Day, language: Language): string {
  const name = nameOn(node, asOf);
  return name ? inLanguage(name.short ?? name, language) : '';
}
