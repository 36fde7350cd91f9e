import { expect, test } from '../../fixtures/test.ts';
import { said, words } from '../../fixtures/words.ts';
import { DoorPage } from '../../pages/seminars/doorPage.ts';
import { SessionPage } from '../../pages/seminars/sessionPage.ts';

const { met, queue, paper } = words.door;

test.use({ viewport: { width: 390, height: 844 } });

interface Roll {
  items: { code: string; status: string; person: { name: string } }[];
}

test('a trainer at the door types codes without a connection, also after a reload; they are sent when there is one, twice none is', async ({
  page,
  signInAs,
  askApi,
}) => {
  await signInAs('trainer');
  const { items } = await askApi<{ items: { id: string; state: string; seats: { attended: number } }[] }>(
    '/api/seminars/sessions?from=2011-06-01&to=2011-09-01&limit=500',
  );
  const attended = items.filter(({ state, seats }) => state === 'held' && seats.attended > 0);
  const views = await Promise.all(
    attended.map(({ id }) => askApi<{ id: string; mayEdit: boolean }>(`/api/seminars/sessions/${id}`)),
  );
  const held = views.find(({ mayEdit }) => mayEdit);
  const roll = await askApi<Roll>(`/api/seminars/sessions/${held?.id}/registrations`);
  const absent = roll.items.find(({ status }) => status === 'noShow');
  const name = absent?.person.name ?? '';

  const door = new DoorPage(page);
  await door.open(held?.id ?? '');
  await page.context().setOffline(true);
  await door.type('AAA-AAA');
  await expect(door.told).toHaveText(met.unknownCode);
  await door.type((absent?.code ?? '').toLowerCase());
  await expect(door.told).toHaveText(said(met.marked, { name }));
  await expect(door.waiting).toContainText(said(queue.waits_one, { count: 1 }));
  await page.reload();
  await expect(door.waiting).toContainText(said(queue.waits_one, { count: 1 }));
  await door.type(absent?.code ?? '');
  await expect(door.told).toContainText(said(met.already, { name, at: '' }));
  await page.context().setOffline(false);
  await expect(door.waiting).toHaveCount(0);
  await door.type(absent?.code ?? '');
  await expect(door.told).toContainText(`${name} уже отмечен`);

  const session = new SessionPage(page);
  await session.open(held?.id ?? '');
  await expect(session.row(name).first()).toContainText(words.seminars.status.full);
  await page.getByRole('link', { name: paper.open }).click();
  await expect(page.getByRole('table', { name: paper.title }).getByRole('row', { name })).toContainText(
    absent?.code ?? '',
  );
});
