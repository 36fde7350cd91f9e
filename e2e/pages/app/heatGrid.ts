import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

/** Measures against municipalities. */
export class HeatGrid {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(show: keyof typeof words.app.grid.shows, asOf?: string): Promise<void> {
    await this.page.goto(`${paths.grid}?${new URLSearchParams({ show, ...(asOf && { asOf }) })}`);
    await this.table.waitFor();
  }

  /** By the menu, as people come to it. */
  async openFromMenu(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: words.app.menu })
      .getByRole('link', { name: words.app.nav.grid })
      .click();
    await this.table.waitFor();
  }

  async choose(show: keyof typeof words.app.grid.shows): Promise<void> {
    await this.page.getByLabel(words.app.grid.show).click();
    await this.page.getByRole('option', { name: words.app.grid.shows[show] }).click();
  }

  get table(): Locator {
    return this.page.getByRole('grid', { name: words.app.grid.caption });
  }

  /** A cell by its measure and the whole name of its place. */
  cell(measure: string, place: string): Locator {
    const label = new RegExp(`^${measure.replaceAll('.', '\\.')}, ${place}: `);
    return this.table.getByRole('link', { name: label }).or(this.table.getByRole('img', { name: label }));
  }
}
