import type { Locator, Page } from '@playwright/test';
import { said, words } from '../../fixtures/words.ts';

const { space, form } = words.adoption;
const checks = Object.keys(space.check) as (keyof typeof space.check)[];

/** The form by which a school reports its information space. */
export class SpaceReport {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async begin(): Promise<void> {
    await this.page.locator('#space').getByRole('button', { name: space.report }).click();
    await this.form.waitFor();
  }

  get form(): Locator {
    return this.page.locator('#space form');
  }

  get kept(): Locator {
    return this.form.getByText(words.shared.draft.kept);
  }

  get offline(): Locator {
    return this.form.getByText(words.shared.draft.offline);
  }

  done(check: keyof typeof space.check): Locator {
    return this.field(check, space.doneField);
  }

  async fill(check: keyof typeof space.check, done: number, of: number): Promise<void> {
    await this.done(check).fill(String(done));
    await this.field(check, space.ofField).fill(String(of));
  }

  async fillAll(of: number): Promise<void> {
    for (const check of checks) await this.fill(check, of, of);
  }

  async send(): Promise<void> {
    await this.form.getByRole('button', { name: form.send, exact: true }).click();
  }

  private field(check: keyof typeof space.check, name: string): Locator {
    return this.form.getByLabel(said(space.sectionField, { check: space.check[check], field: name }));
  }
}
