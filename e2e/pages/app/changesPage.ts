import type { Locator, Page } from '@playwright/test';
import { said, words } from '../../fixtures/words.ts';

/** Who made a step of a line. */
export class ChangesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The figure at both ends of the step. */
  step(from: number, to: number): Locator {
    return this.page.getByText(said(words.app.changes.satisfied, { from, to, change: signed(to - from) }));
  }

  /** The sum of the moves, once the whole list is there. */
  sum(change: number): Locator {
    return this.page.getByText(said(words.app.changes.sum, { change: signed(change) }));
  }

  get rows(): Locator {
    return this.page.getByRole('table').getByRole('row');
  }

  place(name: string): Locator {
    return this.page.getByRole('list', { name: words.app.changes.places }).getByRole('link', { name });
  }
}

function signed(change: number): string {
  return `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
}
