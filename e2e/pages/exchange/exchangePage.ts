import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { exchange } = words;

/** The exchange: a package goes in, its verdict comes out, and whoever may takes it further. */
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

  async compare(): Promise<void> {
    await this.press(exchange.steps.compare);
  }

  async commit(): Promise<void> {
    await this.press(exchange.steps.commit);
  }

  async openSchool(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
  }

  async askRollBack(why: string): Promise<void> {
    await this.page.getByRole('textbox', { name: exchange.rollBack.why }).fill(why);
    await this.press(exchange.rollBack.ask);
  }

  async agree(why: string): Promise<void> {
    await this.page.getByRole('textbox', { name: exchange.second.why }).fill(why);
    await this.press(exchange.second.agree);
  }

  async openBoard(): Promise<void> {
    await this.page.getByRole('link', { name: exchange.board.title }).click();
    await this.page.getByRole('heading', { level: 1, name: exchange.board.title }).waitFor();
  }

  private press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }
}
