import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { codes, funnel } = words.adoption;

/** How schools come onto the platform: who waits too long for a code, and where all stand. */
export class ActivationPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.activation);
    await this.page.getByRole('table', { name: funnel.table }).waitFor();
    await this.page.getByRole('region', { name: codes.title }).waitFor();
  }

  get waiting(): Locator {
    return this.page.getByRole('list', { name: codes.title }).getByRole('listitem');
  }

  /** The address of a school's page, by which it is told from others of the same name. */
  async idOf(name: string): Promise<string> {
    const link = this.waiting.filter({ hasText: name }).getByRole('link').first();
    return (await link.getAttribute('href')) ?? '';
  }

  task(href: string): Locator {
    return this.waiting.filter({ has: this.page.locator(`a[href="${href}"]`) });
  }
}
