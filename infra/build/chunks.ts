import { join } from 'node:path';
import type { Rolldown } from 'vite';

type NameOf = Rolldown.CodeSplittingNameFunction;
type Graph = Parameters<NameOf>[1];

const web = join(import.meta.dirname, '../../web');
/** Pages outside the application, each of which is to be small by itself. */
const outside = ['app/ask/main.tsx', 'app/signingIn/main.tsx'];

/**
 * Everything that the frame stands on is one file: together it packs a tenth smaller than as a hundred small ones, and
 * every page needs all of it. What the pages outside need too stays apart, in pieces by who shares it, or they would load
 * the frame. The rest is split by page as usual.
 */
export const chunks = {
  groups: [
    { name: apart('outside', outside), debugName: 'outside', entriesAware: true, priority: 2 },
    { name: 'frame', test: /[\\/]web[\\/]app[\\/]App\.tsx$/, priority: 1 },
  ],
} satisfies Rolldown.CodeSplittingOptions;

/** Takes in what the entries import, directly or through others. */
function apart(name: string, entries: readonly string[]): NameOf {
  let reached: ReadonlySet<string> | undefined;
  return (id, graph) => {
    reached ??= reachedFrom(
      entries.map((entry) => join(web, entry)),
      graph,
    );
    return reached.has(id) ? name : null;
  };
}

function reachedFrom(entries: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  return reached;
}
