import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

/** One measure with the list of nodes behind its figures. */
export class MeasurePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(number: string, query: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`${paths.measure(number)}?${new URLSearchParams(query)}`);
  }

  /** «12 узлов», once the whole list has come. */
  get listLength(): Locator {
    return this.page.getByRole('status').filter({ hasText: /^\d[\d\s]* узл|^\d[\d\s]* узел/ });
  }

  get listClosed(): Locator {
    return this.page.getByText(words.app.measure.closedList);
  }
}
