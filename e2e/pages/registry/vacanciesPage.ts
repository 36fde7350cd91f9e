import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { acts } = words.registry;

/** Roles that were filled once and are empty now. */
export class VacanciesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(desk: string): Promise<void> {
    await this.page.goto(`${paths.acts}?desk=${desk}`);
    await this.page.getByRole('tab', { name: acts.tab.vacancies }).click();
    await this.lines.first().waitFor();
  }

  get lines(): Locator {
    return this.page.getByRole('list', { name: acts.tab.vacancies }).getByRole('listitem');
  }
}
