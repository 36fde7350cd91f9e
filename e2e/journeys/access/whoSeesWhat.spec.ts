import { paths } from '../../../web/app/paths.ts';
import { signIn } from '../../fixtures/signIn.ts';
import { accessToken, expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { HeatGrid } from '../../pages/app/heatGrid.ts';
import { MeasurePage } from '../../pages/app/measurePage.ts';

const foreignSchool = 's-20604000-001';

test('a visitor without a login sees the open figures and no lists', async ({ page, planId }) => {
  const grid = new HeatGrid(page);
  await grid.open('satisfied');
  await expect(grid.cell('2.1', words.app.grid.region)).toHaveText(/^\d+$/);
  await expect(grid.table.getByRole('link', { name: /^2\.1, / })).toHaveCount(0);

  const measure = new MeasurePage(page);
  await measure.open('2.1');
  await expect(measure.listClosed).toBeVisible();
  await expect(measure.listLength).toHaveCount(0);

  const menu = page.getByRole('navigation', { name: words.app.menu });
  await expect(menu.getByRole('link', { name: words.app.nav.drafts })).toHaveCount(0);
  const list = `/plan/plans/${planId}/measures/2.1/evidence`;
  expect((await page.request.get(`/api/public${list}`)).status()).toBe(404);
  expect((await page.request.get(`/api${list}`)).status()).toBe(401);
});

test('a school and a municipality begin the day on a page of their own', async ({ page, browser }) => {
  await signIn('school', page);
  await expect(page).toHaveURL(/\/schools\/s-/);
  await expect(page.getByRole('heading', { name: words.app.school.next })).toBeVisible();

  const elsewhere = await browser.newPage();
  await signIn('municipal', elsewhere);
  await expect(elsewhere).toHaveURL(/\/municipalities\/m-/);
  await elsewhere.context().close();
});

test('a municipal specialist is not shown a foreign municipality’s school, and the page says why', async ({
  page,
  signInAs,
}) => {
  await signInAs('municipal');
  await page.goto(paths.school(foreignSchool));
  await expect(page.getByText(words.app.school.openOnly)).toBeVisible();
  await expect(page.getByText(words.app.school.openOnlyAdvice)).toBeVisible();
  await expect(page.getByRole('heading', { name: words.app.school.next })).toHaveCount(0);

  const authorization = `Bearer ${await accessToken(page)}`;
  for (const path of [
    `/api/plan/nodes/${foreignSchool}/evidence`,
    `/api/registry/nodes/${foreignSchool}/acts`,
  ]) {
    const reply = await page.request.get(path, { headers: { authorization } });
    expect(reply.status()).toBe(403);
    expect(await reply.json()).toMatchObject({ code: 'foreignNode' });
  }
});

test('a page that a signed-in person opens anew asks nothing as a visitor', async ({ page, signInAs }) => {
  await signInAs('leadership');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(paths.drafts);
  await expect(page.getByRole('region', { name: words.plan.drafts.open })).toBeVisible();
  await expect(page.getByRole('status', { name: words.shared.waiting })).toHaveCount(0);
  expect(asked).toContain('/api/plan/drafts');
  expect(asked.filter((path) => path.startsWith('/api/public/'))).toEqual([]);
});

test('whose token has expired is asked to sign in and comes back to the page they were on', async ({
  page,
  signInAs,
}) => {
  await signInAs('leadership');
  await page.goto(`${paths.grid}?show=overdue&sort=lag`);
  await expect(new HeatGrid(page).table).toBeVisible();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('oidc.user:'))) {
      const user = JSON.parse(localStorage.getItem(key) ?? '{}');
      localStorage.setItem(key, JSON.stringify({ ...user, expires_at: 1, refresh_token: undefined }));
    }
  });
  await page.reload();
  const signIn = page.getByRole('banner').getByRole('button', { name: words.app.signIn });
  await expect(signIn).toBeVisible();
  await expect(page).toHaveURL(/\/grid\?show=overdue&sort=lag$/);
  await signIn.click();
  // The provider still knows the person, or asks who it is.
  const person = page.locator('button[name="sub"][value="demo-leadership"]');
  await expect(person.or(new HeatGrid(page).table)).toBeVisible();
  if (await person.isVisible()) await person.click();
  await expect(page).toHaveURL(/\/grid\?show=overdue&sort=lag$/);
  await expect(signIn).toHaveCount(0);
  await expect(new HeatGrid(page).table).toBeVisible();
});

test('an address that is not the API’s own token is refused as such', async ({ request, planId }) => {
  const reply = await request.get(`/api/plan/plans/${planId}`, { headers: { authorization: 'Bearer none' } });
  expect(reply.status()).toBe(401);
});
