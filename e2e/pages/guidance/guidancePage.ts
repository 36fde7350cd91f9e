import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { guidance } = words;

/** Guidelines as readers have them: the list with its search, and an article. */
export class GuidancePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.guidance);
    await this.page.getByRole('heading', { level: 1, name: guidance.title }).waitFor();
  }

  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: guidance.search }).fill(text);
  }

  article(title: string): Locator {
    return this.page.getByRole('list', { name: guidance.list }).getByRole('link', { name: title });
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get text(): Locator {
    return this.page.getByRole('article');
  }

  async helped(): Promise<void> {
    await this.page.getByRole('button', { name: guidance.yes, exact: true }).click();
  }

  get thanks(): Locator {
    return this.page.getByText(guidance.thanks);
  }
}
