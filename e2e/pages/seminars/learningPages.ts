import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';
import { told } from '../told.ts';

const { learning } = words;

/** A learning path in a browser, from its first step to its self-check. */
export class LearningPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async choose(title: string): Promise<void> {
    await this.page.goto(paths.learning);
    await this.page.getByRole('list', { name: learning.title }).getByRole('link', { name: title }).click();
  }

  /** Reads every step and comes to the self-check. */
  async readAll(steps: number): Promise<void> {
    for (let place = 1; place < steps; place += 1) {
      await this.page.getByText(said(learning.place, { place, of: steps })).waitFor();
      await this.page.getByRole('button', { name: learning.next }).click();
    }
    await this.page.getByRole('button', { name: learning.toCheck }).click();
  }

  async answer(options: readonly number[]): Promise<void> {
    for (const [at, option] of options.entries())
      await this.page.getByRole('radiogroup').nth(at).getByRole('radio').nth(option).check();
    await this.page.getByRole('button', { name: learning.check.send }).click();
  }

  get result(): Locator {
    return told(this.page);
  }
}
