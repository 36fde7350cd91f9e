import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { sheet, conflict, review } = words.monitoring;

/** A school's sheet of a form, as the school fills it in and its municipality judges it. */
export class SheetPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(formId: string, school: string): Promise<void> {
    await this.page.goto(paths.sheet(formId, school));
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name: new RegExp(`^${name}`) });
  }

  get kept(): Locator {
    return this.page.getByRole('status');
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: sheet.submit }).click();
  }

  async resubmit(): Promise<void> {
    await this.page.getByRole('button', { name: sheet.resubmit }).click();
  }

  get differences(): Locator {
    return this.page.getByRole('table', { name: conflict.table });
  }

  /** Takes one side of a field in which two people differ. */
  async take(field: string, side: 'mine' | 'theirs'): Promise<void> {
    const row = this.differences.getByRole('row', { name: new RegExp(field) });
    await row
      .getByRole('radio')
      .nth(side === 'mine' ? 0 : 1)
      .check();
  }

  async goOn(): Promise<void> {
    await this.page.getByRole('button', { name: conflict.goOn }).click();
  }

  async accept(): Promise<void> {
    await this.page.getByRole('button', { name: review.accept, exact: true }).click();
  }

  async returnWith(remarks: string): Promise<void> {
    await this.page.getByRole('textbox', { name: review.remarks }).fill(remarks);
    await this.page.getByRole('button', { name: review.return }).click();
  }

  state(status: keyof typeof sheet.status): Locator {
    return this.page.getByText(sheet.status[status], { exact: true });
  }
}
