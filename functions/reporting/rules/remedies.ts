import type { Day, NodeId } from '../../shared/words.ts';
import type { Control, Remedies } from '../contract/controls.ts';
import { findingState, overdueDays } from './controls.ts';

type Place = Remedies['municipalities'][number];

/** Findings that wait to be remedied, the municipalities with most of them overdue first. */
export function remediesOf(
  controls: readonly Pick<Control, 'municipalityId' | 'findings'>[],
  today: Day,
): Pick<Remedies, 'open' | 'overdue' | 'municipalities'> {
  const places = new Map<NodeId, Place>();
  for (const { municipalityId, findings } of controls) {
    const place = places.get(municipalityId) ?? { municipalityId, open: 0, overdue: 0, longestDays: 0 };
    for (const finding of findings) {
      const state = findingState(finding, today);
      if (state === 'remedied') continue;
      place[state] += 1;
      place.longestDays = Math.max(place.longestDays, overdueDays(finding, today) ?? 0);
    }
    places.set(municipalityId, place);
  }
  const municipalities = [...places.values()].sort(
    (a, b) => b.overdue - a.overdue || b.open - a.open || (a.municipalityId < b.municipalityId ? -1 : 1),
  );
  const sum = (name: 'open' | 'overdue') => municipalities.reduce((total, place) => total + place[name], 0);
  return { open: sum('open'), overdue: sum('overdue'), municipalities };
}
