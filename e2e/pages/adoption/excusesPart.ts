import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';

const { excuses, form } = words.adoption;

/** What a school is excused from by documents, on its page. */
export class ExcusesPart {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(school: string): Promise<void> {
    await this.page.goto(`${paths.school(school)}#excuses`);
    await this.page.getByRole('heading', { name: excuses.title }).waitFor();
  }

  async give(days: { from: string; to: string }, reason: string, document: string): Promise<void> {
    await this.giveButton.click();
    await this.page.getByLabel(excuses.from).fill(days.from);
    await this.page.getByLabel(excuses.to).fill(days.to);
    await this.page.getByLabel(excuses.reason).fill(reason);
    await this.page.getByLabel(excuses.document).fill(document);
    await this.page.getByRole('button', { name: form.send, exact: true }).click();
  }

  get giveButton(): Locator {
    return this.page.getByRole('button', { name: excuses.give, exact: true });
  }

  excuse(reason: string): Locator {
    return this.page.locator('#excuses').getByRole('listitem').filter({ hasText: reason });
  }

  async withdraw(reason: string, why: string): Promise<void> {
    await this.page.getByRole('button', { name: said(excuses.withdrawOf, { reason }) }).click();
    await this.page.getByLabel(excuses.why).fill(why);
    await this.page.locator('#excuses').getByRole('button', { name: excuses.withdraw, exact: true }).click();
  }
}
