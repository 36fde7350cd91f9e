import type { APIRequestContext, Page } from '@playwright/test';
import type { Form, FormContent } from '../../../functions/monitoring/contract/form.ts';
import { accessToken, expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';
import { SheetPage } from '../../pages/monitoring/sheetPage.ts';

const school = 's-20602000-001';
const [pupils, teachers, computers] = ['Обучающиеся, всего', 'Учителя, всего', 'Компьютеры, всего'];
const { kept } = words.monitoring.sheet;

const content: FormContent = {
  title: { ru: 'Сведения к учебному году', en: 'For the school year' },
  period: { ru: 'на 20 сентября 2011 г.', en: '20 September 2011' },
  dueOn: '2011-10-15',
  isPrimary: false,
  sections: [
    {
      title: { ru: 'Школа', en: 'School' },
      items: [
        { code: 'pupils-total', isRequired: true, prefill: 'registerPupils' },
        { code: 'teachers-total', isRequired: true },
        { code: 'computers-total', isRequired: true },
      ],
    },
  ],
  checks: [],
};

test('a school fills a form in without a connection, settles what a colleague has changed meanwhile, mends what is returned, and has it accepted', async ({
  page,
  signInAs,
  besides,
}) => {
  const formId = await publishedForm(await besides('operator'), await besides('leadership'));
  await signInAs('school');
  const mine = new SheetPage(page);
  await mine.open(formId, school);
  await expect(mine.field(pupils)).not.toHaveValue('');
  await mine.field(teachers).fill('30');
  await expect(mine.kept).toHaveText(kept.saved);

  await page.context().setOffline(true);
  await mine.field(teachers).fill('31');
  await mine.field(computers).fill('12');
  await expect(mine.kept).toHaveText(kept.here);
  const colleague = new SheetPage(await besides('school'));
  await colleague.open(formId, school);
  await colleague.field(teachers).fill('32');
  await colleague.field(pupils).fill('500');
  await expect(colleague.kept).toHaveText(kept.saved);

  await page.context().setOffline(false);
  await expect(mine.differences).toBeVisible();
  await expect(mine.differences.getByRole('row')).toHaveCount(4);
  await mine.take(teachers, 'theirs');
  await mine.goOn();
  await expect(mine.field(pupils)).toHaveValue('500');
  await expect(mine.field(teachers)).toHaveValue('32');
  await expect(mine.field(computers)).toHaveValue('12');
  await expect(mine.kept).toHaveText(kept.saved);
  await mine.submit();
  await expect(mine.state('submitted')).toBeVisible();

  const municipality = new SheetPage(await besides('municipal'));
  await municipality.open(formId, school);
  await municipality.returnWith('Уточните число компьютеров');
  await expect(municipality.state('returned')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Уточните число компьютеров');
  await mine.field(computers).fill('14');
  await expect(mine.kept).toHaveText(kept.saved);
  await mine.resubmit();
  await expect(mine.state('submitted')).toBeVisible();
  await municipality.page.reload();
  await municipality.accept();
  await expect(municipality.state('accepted')).toBeVisible();
  await page.reload();
  await expect(mine.state('accepted')).toBeVisible();
});

/** A form of its own each time, so that the journey may be walked again. */
async function publishedForm(operator: Page, leadership: Page): Promise<string> {
  const begun = await send<Form>(operator, (request, headers) =>
    request.post('/api/monitoring/forms', { data: content, headers }),
  );
  const { id } = await send<Form>(leadership, (request, headers) =>
    request.put(`/api/monitoring/forms/${begun.id}/publication`, {
      headers: { ...headers, 'if-match': `"${begun.version}"` },
    }),
  );
  return id;
}

async function send<Reply>(
  as: Page,
  call: (
    request: APIRequestContext,
    headers: Record<string, string>,
  ) => ReturnType<APIRequestContext['post']>,
): Promise<Reply> {
  const response = await call(as.request, { authorization: `Bearer ${await accessToken(as)}` });
  expect(response.ok(), await response.text()).toBe(true);
  return (await response.json()) as Reply;
}
