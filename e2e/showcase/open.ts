import { expect, type Page } from '@playwright/test';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The group around a part in one of its states. */
export const state = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

/** The showcase with everything on it that comes later. */
export async function openShowcase(page: Page, theme: Theme = 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.goto('/showcase.html');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', theme);
  await expect(page.locator('.recharts-surface')).toHaveCount(4);
}
