import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { sheet, remark } = words.exchange;

/** The contract of exchange: an edition with its agreement sheet. */
export class ContractPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(edition: number): Promise<void> {
    await this.page.goto(`${paths.exchangeContract}?edition=${edition}`);
    await this.sheet.waitFor();
  }

  get sheet(): Locator {
    return this.page.getByRole('region', { name: sheet.title.split('{{')[0] ?? '' });
  }

  get approve(): Locator {
    return this.page.getByRole('button', { name: sheet.approve });
  }

  async answer(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: remark.answer }).fill(text);
    await this.page.getByRole('button', { name: remark.sendAnswer, exact: true }).click();
  }

  async close(): Promise<void> {
    await this.page.getByRole('button', { name: remark.close }).click();
  }
}
