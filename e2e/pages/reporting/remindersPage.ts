import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { startOf, words } from '../../fixtures/words.ts';

const { desk, remind } = words.control;

/** The desk of a municipality: schools by measure, reminded together. */
export class RemindersPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query: Record<string, string>): Promise<void> {
    await this.page.goto(`${paths.desk}?${new URLSearchParams(query)}`);
    await this.table.waitFor();
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: desk.table });
  }

  row(school: string): Locator {
    return this.table
      .getByRole('row')
      .filter({ has: this.page.getByRole('link', { name: school, exact: true }) });
  }

  /** Names of the first schools that can be reminded. */
  async choose(count: number): Promise<string[]> {
    const open = this.table.getByRole('checkbox', { name: startOf(desk.selectOne), disabled: false });
    const names: string[] = [];
    for (let place = 0; place < count; place += 1) {
      const box = open.nth(place);
      const label = (await box.getAttribute('aria-label')) ?? '';
      names.push(label.replace(startOf(desk.selectOne), ''));
      await box.check();
    }
    return names;
  }

  async write(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: desk.remind, exact: true }).click();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: remind.title });
  }

  get text(): Locator {
    return this.dialog.getByRole('textbox', { name: remind.textRu });
  }

  async send(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Отправить/ }).click();
  }
}
