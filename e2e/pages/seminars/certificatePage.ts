import type { Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { check } = words.certificates;

/** The page on which anybody asks whether a certificate is valid. */
export class CertificatePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async check(number: string): Promise<void> {
    await this.page.goto(paths.certificates);
    const form = this.page.getByRole('form', { name: check.title });
    await form.getByRole('textbox', { name: check.number }).fill(number);
    await form.getByRole('button', { name: check.send }).click();
  }
}
