import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { plan } = words;

/** Where an order is given to the reader. */
export class DraftsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.drafts);
    await this.page.getByRole('heading', { level: 1, name: plan.drafts.title }).waitFor();
  }

  async paste(text: string): Promise<void> {
    await this.page.getByLabel(plan.newDraft.text).fill(text);
    await this.page.getByRole('button', { name: plan.newDraft.read, exact: true }).click();
  }

  async sendFile(name: string, content: Buffer, mimeType = 'application/octet-stream'): Promise<void> {
    await this.page.getByRole('tab', { name: plan.newDraft.file }).click();
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer: content });
  }

  /** Why a text or file was not read. */
  get refusal(): Locator {
    return this.page.getByRole('alert');
  }
}
