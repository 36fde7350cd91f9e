import type { z } from 'zod';
import type { alikeViewSchema } from '../../../functions/adoption/contract/alike.ts';
import type { municipalSignalsSchema } from '../../../functions/adoption/contract/signals.ts';
import { expect, test } from '../../fixtures/test.ts';
import { words } from '../../fixtures/words.ts';

type AlikeView = z.infer<typeof alikeViewSchema>;

test('a school sees its place among alike schools, and nobody else by name', async ({
  page,
  signInAs,
  askApi,
}) => {
  await signInAs('school');
  const own = 's-20602000-001';
  const panel = page.getByRole('region', { name: words.adoption.alike.title });
  // Others bring weeks in meanwhile: the page and the API are asked in one moment.
  await expect(async () => {
    const { place, shares } = await askApi<AlikeView>(`/api/adoption/schools/${own}/alike`);
    expect(shares.length).toBe(place?.of);
    await page.goto(`/schools/${own}`);
    await expect(panel).toContainText(`${place?.best}–${place?.worst}`, { timeout: 10_000 });
  }).toPass();
  await expect(panel.getByRole('link')).toHaveCount(0);
});

test('a municipality sees its schools among alike ones and what is worth a talk', async ({
  page,
  signInAs,
  askApi,
}) => {
  await signInAs('municipal');
  const signals = await askApi<z.infer<typeof municipalSignalsSchema>>(
    '/api/adoption/municipalities/m-20602000/signals',
  );
  expect(signals.schools.length).toBeGreaterThan(0);
  await page.goto('/municipalities/m-20602000');
  const talk = page.getByRole('region', { name: words.adoption.signals.title });
  await expect(talk).toContainText(words.adoption.signals.intro);
  await expect(talk.getByRole('link')).toHaveCount(signals.schools.length);
  await expect(page.getByRole('heading', { name: words.adoption.duty.title })).toBeVisible();
});
