import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

/** The region and its schools as parents see them. */
export class OpenPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.open);
    await this.page.getByRole('heading', { name: words.open.now.title }).waitFor();
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: words.open.find.label });
  }

  /** Schools found, by what their links say. */
  found(name: RegExp): Locator {
    return this.page.getByRole('link', { name });
  }

  download(kind: 'csv' | 'excel' | 'json'): Locator {
    return this.page.getByRole('link', { name: words.open.files[kind] });
  }

  placeRow(name: string): Locator {
    return this.page.getByRole('row', { name: new RegExp(`^${name}`) });
  }
}
