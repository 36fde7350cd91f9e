import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { published, startCatalogue } from '../testing/planned.ts';
import { startSeminars, type TestSeminars } from '../testing/seminars.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let seminars: TestSeminars;
beforeAll(async () => {
  seminars = await startSeminars();
});
afterAll(() => seminars.stop());

test('the list for the door names everybody who has a seat with the code, for whoever stands there alone', async () => {
  const session = await published(seminars, await startCatalogue(seminars), { capacity: 2 });
  const path = `/sessions/${session.id}`;
  const codes: string[] = [];
  for (const name of ['Яшина Вера', 'Акимова Зоя', 'Третья Анна']) {
    const { code } = await seminars.done('school', 'POST', `${path}/registrations`, { name, post: 'завуч' });
    codes.push(code);
  }
  const { url, people } = await seminars.done('trainer', 'GET', `${path}/door-list`);
  expect(people).toBe(2);
  const paper = await seminars.platform.files.get(url.replace('memory:', ''));
  const { text } = await extractText(Uint8Array.from(paper?.body ?? []), { mergePages: true });
  for (const said of [...codes.slice(0, 2), 'Школа s-20602000-001', 'завуч', '24.05.2011, 10:00–14:00'])
    expect(text).toContain(said);
  expect(text.indexOf('Акимова')).toBeLessThan(text.indexOf('Яшина'));
  expect(text).not.toContain('Третья');
  expect((await seminars.ask('school', 'GET', `${path}/door-list`)).status).toBe(403);
});
