import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { exchange } = words;

/** The sandbox of the exchange: a package goes in, its verdict comes out. */
export class ExchangePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.exchange);
    await this.page.getByRole('heading', { level: 1, name: exchange.title }).waitFor();
  }

  async send(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .getByLabel(exchange.check.choose)
      .and(this.page.locator('input'))
      .setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  }

  verdict(fileName: string): Locator {
    return this.page.getByRole('region', { name: fileName });
  }

  get findings(): Locator {
    return this.page.getByRole('table', { name: exchange.finding.title });
  }

  async onlyOf(what: string): Promise<void> {
    await this.page
      .getByRole('group', { name: exchange.verdict.byCode })
      .getByRole('button', { name: what })
      .click();
  }

  async openContract(): Promise<void> {
    await this.page.getByRole('link', { name: exchange.contract.title }).click();
  }
}
