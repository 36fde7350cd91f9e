import { paths } from '../../../web/app/paths.ts';
import { expect, test } from '../../fixtures/test.ts';
import { AskPage } from '../../pages/hotline/askPage.ts';

test('a visitor of another site asks within its page, which no other page of ours may be shown in', async ({
  page,
  request,
  baseURL,
}) => {
  const { port } = new URL(baseURL ?? '');
  await page.goto(`http://localhost:${port}/dev/embed`);
  const frame = page.locator('iframe');
  const form = new AskPage(page.frameLocator('iframe'));
  await form.open();
  // The form tells how high it is: the frame takes that height instead of its first one.
  await expect(frame).not.toHaveAttribute('style', /height: 640px/);
  await form.fill({ text: 'Вопрос с сайта департамента', phone: '+7 473 200-12-51' });
  await form.send();
  expect(await form.number()).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);

  const policyOf = async (path: string) =>
    (await request.get(path)).headers()['content-security-policy'] ?? '';
  expect(await policyOf(paths.embeddedAsk)).toContain(`frame-ancestors http://localhost:${port}`);
  expect(await policyOf(paths.ask)).toContain("frame-ancestors 'none'");
  expect(await policyOf(paths.ticket('any'))).toContain("frame-ancestors 'none'");
});
