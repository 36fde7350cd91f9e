import type { EvidenceRow, NodeProgress, ProgressReply } from '../../../functions/plan/contract.ts';
import type { NodeView } from '../../../functions/registry/contract/nodes.ts';
import { paths } from '../../../web/app/paths.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { HeatGrid } from '../../pages/app/heatGrid.ts';
import { MeasurePage } from '../../pages/app/measurePage.ts';

interface Late {
  measure: string;
  municipality: string;
  count: number;
}

/** The cell with the most overdue schools of each measure. */
function worstCells(municipalities: readonly NodeProgress[]): Late[] {
  const worst = new Map<string, Late>();
  for (const { nodeId, measures } of municipalities)
    for (const [measure, { overdue = 0 }] of Object.entries(measures))
      if (overdue > (worst.get(measure)?.count ?? 0))
        worst.set(measure, { measure, municipality: nodeId, count: overdue });
  return [...worst.values()];
}

test('a leader sees where the rollout stands, opens a red cell’s schools in two clicks, and the count equals the list', async ({
  page,
  signInAs,
  askApi,
  planId,
}) => {
  await signInAs('leadership');
  await page.goto(paths.overview);
  await expect(page.getByRole('heading', { level: 1, name: words.app.overview.title })).toBeVisible();

  const { municipalities } = await askApi<ProgressReply>(`/api/plan/plans/${planId}/progress`);
  const names = await askApi<{ items: NodeView[] }>('/api/registry/nodes?kind=municipality');
  const nameOf = (id: string) => names.items.find((node) => node.id === id)?.names.at(-1)?.ru ?? id;
  const late = worstCells(municipalities).slice(0, 4);
  expect(late.length).toBeGreaterThan(2);

  const grid = new HeatGrid(page);
  const measurePage = new MeasurePage(page);
  await grid.openFromMenu();
  await grid.choose('overdue');
  for (const { measure, municipality, count } of late) {
    const cell = grid.cell(measure, nameOf(municipality));
    await expect(cell).toHaveText(String(count));
    await cell.click();
    await expect(measurePage.listLength).toHaveText(new RegExp(`^${count} узл|^${count} узел`));
    const period = municipalities.find(({ nodeId }) => nodeId === municipality)?.measures[measure]?.period;
    const query = new URLSearchParams({
      municipality,
      status: 'overdue',
      limit: '500',
      ...(period && { period }),
    });
    const list = await askApi<{ items: EvidenceRow[] }>(
      `/api/plan/plans/${planId}/measures/${measure}/evidence?${query}`,
    );
    expect(list.items).toHaveLength(count);
    await page.goBack();
  }
});
