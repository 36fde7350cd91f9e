import type { Locator, Page } from '@playwright/test';

/** What the page tells, good news or bad: the latter breaks in upon a screen reader. */
export const told = (within: Page | Locator): Locator =>
  within.getByRole('alert').or(within.getByRole('status'));
