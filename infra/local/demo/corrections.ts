import type {
  CompletenessRow,
  CompletenessView,
  CorrectNode,
} from '../../../functions/registry/contract/completeness.ts';
import { inParallel } from '../../../functions/shared/parallel.ts';
import type { Day } from '../../../functions/shared/words.ts';
import type { DemoApi } from './api.ts';
import { specialistOf } from './specialists.ts';
import type { DemoMunicipality } from './story/places.ts';

/** Days on which municipalities fill in what the check of their schools' records found, and which part of it. */
export const correctionDays: ReadonlyMap<Day, number> = new Map([
  ['2011-07-04', 0.55],
  ['2011-07-18', 0.4],
  ['2011-08-29', 0.4],
]);
const desksAtOnce = 4;

/** The least complete first, as the list has them. What a school alone knows stays open. */
export async function fillIn(
  api: DemoApi,
  municipalities: readonly DemoMunicipality[],
  part: number,
): Promise<void> {
  await inParallel(municipalities, desksAtOnce, async ({ id }) => {
    const as = specialistOf(id);
    const path = `/api/registry/completeness?node=${id}&state=incomplete`;
    const { items } = await api.call<{ items: CompletenessRow[] }>({ method: 'GET', path, as });
    for (const row of items.slice(0, Math.round(items.length * part))) await fillInSchool(api, as, row);
  });
}

async function fillInSchool(
  api: DemoApi,
  as: string,
  { nodeId, lacks, names }: CompletenessRow,
): Promise<void> {
  const path = `/api/registry/nodes/${nodeId}/completeness`;
  let { version } = await api.call<CompletenessView>({ method: 'GET', path, as });
  const name = names.at(-1)?.ru ?? '';
  const corrections: CorrectNode[] = [
    ...(lacks.includes('address') ? [{ address: 'ул. Школьная, 1' }] : []),
    ...(lacks.includes('schoolType') ? [{ nodeType: typeIn(name) }] : []),
  ];
  for (const body of corrections)
    ({ version } = await api.call<CompletenessView>({
      method: 'PUT',
      path,
      as,
      type: 'application/json',
      version,
      body: JSON.stringify(body),
    }));
}

function typeIn(name: string): string {
  if (name.includes('гимназия')) return 'gymnasium';
  return name.includes('лицей') ? 'lyceum' : 'school';
}
