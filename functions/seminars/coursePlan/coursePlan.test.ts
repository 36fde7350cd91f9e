import { strFromU8, unzipSync } from 'fflate';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Catalogue, published, startCatalogue } from '../testing/planned.ts';
import { startSeminars, type TestSeminars } from '../testing/seminars.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let seminars: TestSeminars;
let catalogue: Catalogue;
beforeAll(async () => {
  seminars = await startSeminars();
  catalogue = await startCatalogue(seminars);
});
afterAll(() => seminars.stop());

test('the plan of courses has every announced session in its month, and no cancelled one', async () => {
  const query = '/course-plan?from=2011-05-01&to=2011-09-30';
  expect(await seminars.done('trainer', 'GET', query)).toMatchObject({ sessions: 0 });
  const { id, version } = await published(seminars, catalogue);
  const { url, fileName, sessions } = await seminars.done('trainer', 'GET', query);
  expect({ fileName, sessions }).toEqual({ fileName: 'plan-kursov-2011-05-01-2011-09-30.pdf', sessions: 1 });
  const paper = await seminars.platform.files.get(url.replace('memory:', ''));
  const { text } = await extractText(Uint8Array.from(paper?.body ?? []), { mergePages: true });
  for (const said of ['УТВЕРЖДАЮ', 'ПЛАН КУРСОВ', 'Май 2011 г.', '24.05.2011', 'Светлогорова'])
    expect(text).toContain(said);

  const { url: docx, fileName: docxName } = await seminars.done('trainer', 'GET', `${query}&format=docx`);
  expect(docxName).toBe('plan-kursov-2011-05-01-2011-09-30.docx');
  const parts = unzipSync(
    (await seminars.platform.files.get(docx.replace('memory:', '')))?.body ?? new Uint8Array(),
  );
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('w:orient="landscape"');
  for (const said of ['УТВЕРЖДАЮ', 'Май 2011 г.', '24.05.2011, 10:00–14:00', 'Светлогорова Агния Львовна'])
    expect(body).toContain(said);

  await seminars.done('operator', 'POST', `/sessions/${id}/cancellation`, { reason: 'карантин' }, version);
  expect(await seminars.done('trainer', 'GET', query)).toMatchObject({ sessions: 0 });
  expect((await seminars.ask('school', 'GET', query)).status).toBe(403);
  const backwards = await seminars.ask('trainer', 'GET', '/course-plan?from=2011-09-30&to=2011-05-01');
  expect(backwards.body).toMatchObject({ code: 'badInput', errors: [{ code: 'endBeforeStart' }] });
});
