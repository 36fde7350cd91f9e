import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';

const { completeness } = words.registry;

/** Schools by what their records lack, and the part of a school's page where it is filled in. */
export class CompletenessPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`${paths.completeness}${query}`);
    await this.page.getByRole('heading', { level: 1, name: completeness.title }).waitFor();
  }

  get schools(): Locator {
    return this.page
      .getByRole('table', { name: completeness.table })
      .getByRole('rowheader')
      .getByRole('link');
  }

  async openSchool(link: Locator): Promise<void> {
    await link.click();
    await this.part.waitFor();
  }

  get part(): Locator {
    return this.page.locator('#completeness');
  }

  finding(rule: keyof typeof completeness.rule): Locator {
    return this.part.getByRole('listitem').filter({ hasText: completeness.lacks[rule] });
  }

  async choose(rule: keyof typeof completeness.rule, label: string, option: string): Promise<void> {
    await this.finding(rule).getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
    await this.finding(rule).getByRole('button', { name: completeness.save }).click();
  }

  score(score: number): Locator {
    return this.part.getByText(said(completeness.score, { score }));
  }
}
