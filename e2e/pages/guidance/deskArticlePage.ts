import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { guidanceDesk: desk } = words;

/** One article on the authors' desk. */
export class DeskArticlePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the list of a state. */
  async openFrom(state: keyof typeof desk.state, title: string): Promise<void> {
    await this.page.goto(`${paths.guidanceDesk}?state=${state}`);
    await this.page.getByRole('list', { name: desk.list }).getByRole('link', { name: title }).click();
    await this.page.getByRole('tablist', { name: desk.parts }).waitFor();
  }

  field(name: 'title' | 'body' | 'keywords' | 'whatChanged'): Locator {
    return this.page.getByRole('textbox', { name: desk.field[name], exact: false }).first();
  }

  get preview(): Locator {
    return this.page.getByRole('region', { name: desk.preview });
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: desk.save }).or(this.startsEdition).click();
    await this.page.getByText(desk.saved, { exact: true }).waitFor();
  }

  private get startsEdition(): Locator {
    return this.page.getByRole('button', { name: desk.startEdition });
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: desk.send, exact: true }).click();
    await this.page.getByRole('button', { name: desk.takeBack }).waitFor();
  }

  async approve(): Promise<void> {
    await this.page.getByRole('button', { name: desk.approve, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: desk.approveTitle });
    await dialog.getByRole('button', { name: desk.approve, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  get openPublic(): Locator {
    return this.page.getByRole('link', { name: desk.openPublic });
  }
}
