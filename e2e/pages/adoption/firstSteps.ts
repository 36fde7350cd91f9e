import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { firstSteps } = words.app;

/** The five steps of a newcomer on the page of the own school. */
export class FirstSteps {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** By the menu of the person, which unfolds them. */
  async open(): Promise<void> {
    await this.page.goto(paths.overview);
    await this.openFromMenu();
    await this.items.first().waitFor();
  }

  async openFromMenu(): Promise<void> {
    await this.page.getByRole('banner').locator('button[aria-haspopup="menu"]').last().click();
    await this.page.getByRole('menuitem', { name: firstSteps.title }).click();
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: firstSteps.title });
  }

  get items(): Locator {
    return this.panel.getByRole('listitem');
  }

  get next(): Locator {
    return this.panel.locator('[aria-current="step"]');
  }

  step(name: keyof typeof firstSteps.step): Locator {
    return this.items.filter({ hasText: firstSteps.step[name] });
  }

  async fold(): Promise<void> {
    await this.panel.getByRole('button', { name: firstSteps.fold }).click();
    await this.items.first().waitFor({ state: 'detached' });
  }

  /** Of the school whose page this is. */
  nodeId(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }
}
