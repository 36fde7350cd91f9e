import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';
import { told } from '../told.ts';

const { form, code, mark, queue } = words.door;

/** The door of a session, as whoever runs it stands there with a telephone. */
export class DoorPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens it with the list on the device, so that a connection may be lost from then on. */
  async open(sessionId: string): Promise<void> {
    await this.page.goto(paths.door(sessionId));
    await expect(this.page.getByText(words.door.pageKept)).toBeVisible();
  }

  async type(typed: string): Promise<void> {
    const fields = this.page.getByRole('form', { name: form });
    await fields.getByRole('textbox', { name: code }).fill(typed);
    await fields.getByRole('button', { name: mark, exact: true }).click();
  }

  /** What was said of the last code. */
  get told(): Locator {
    return told(this.page.locator('[aria-live="assertive"]'));
  }

  get waiting(): Locator {
    return this.page.getByRole('status').filter({ has: this.page.getByRole('button', { name: queue.send }) });
  }
}
