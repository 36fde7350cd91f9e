import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import type { PackFile } from '../../fixtures/packs.ts';
import { startOf, words } from '../../fixtures/words.ts';

const { packs, files } = words.registry;

/** Where an administrator brings a region pack. */
export class PacksPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.packs);
    await this.page.getByRole('heading', { level: 1, name: packs.title }).waitFor();
  }

  async send(...chosen: PackFile[]): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(chosen);
    await this.page.getByRole('heading', { name: new RegExp(`^${startOf(packs.reportOf)}`) }).waitFor();
  }

  /** A figure of the report by its name. */
  count(name: keyof typeof packs.counts): Locator {
    const figure = this.page.locator('dl > div').filter({ hasText: packs.counts[name] });
    return figure.getByRole('definition');
  }

  get commit(): Locator {
    return this.page.getByRole('button', { name: packs.commit });
  }

  get committed(): Locator {
    return this.page.getByText(startOf(packs.committed));
  }

  /** The table of what is wrong in the files. */
  get errors(): Locator {
    return this.page.getByRole('table', { name: new RegExp(`^${files.errors}`) });
  }
}
