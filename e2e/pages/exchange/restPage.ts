import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { keys, adding, asking, secret, trial } = words.exchange.rest;

/** Lists that other systems read, and the keys that open them. */
export class RestPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.exchangeRest);
    await this.trial.waitFor();
  }

  /** Sets a key up and takes its secret over into the trial call. */
  async setUp(name: string): Promise<void> {
    await this.page.getByRole('button', { name: keys.add }).click();
    await this.page.getByRole('textbox', { name: adding.name }).fill(name);
    await this.page.getByRole('button', { name: adding.send }).click();
    await this.page.getByRole('button', { name: secret.tryIt }).click();
  }

  async call(list: string, query: string): Promise<void> {
    await this.trial.getByRole('combobox', { name: trial.list }).click();
    await this.page.getByRole('option', { name: list, exact: true }).click();
    await this.trial.getByRole('textbox', { name: trial.query }).fill(query);
    await this.send.click();
  }

  async takeBack(name: string): Promise<void> {
    await this.page.getByRole('button', { name: keys.revokeOf.replace('{{name}}', name) }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: asking.revoke }).click();
  }

  get trial(): Locator {
    return this.page.getByRole('region', { name: trial.title });
  }

  get send(): Locator {
    return this.trial.getByRole('button', { name: trial.send });
  }

  get reply(): Locator {
    return this.trial.getByRole('group', { name: trial.reply });
  }

  keyOf(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name });
  }
}
