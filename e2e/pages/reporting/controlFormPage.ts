import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';

const { form, finding, answer } = words.control;

/** The protocol of a control, filled in at a school. */
export class ControlFormPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(school: string): Promise<void> {
    await this.page.goto(paths.newControl(school));
    await this.page.getByRole('button', { name: form.save }).waitFor();
  }

  async holdOn(day: string): Promise<void> {
    await this.page.getByLabel(form.on).fill(day);
  }

  async answer(line: string, said: keyof typeof answer): Promise<void> {
    await this.page.getByRole('group', { name: line }).getByRole('button', { name: answer[said] }).click();
  }

  async find(text: string, remedyBy: string): Promise<void> {
    await this.page.getByRole('button', { name: form.addFinding }).click();
    const group = this.page.getByRole('group', { name: said(form.findingOf, { number: 1 }) });
    await group.getByLabel(form.findingText).fill(text);
    await group.getByLabel(form.remedyBy).fill(remedyBy);
  }

  async photograph(name: string, buffer: Buffer): Promise<void> {
    await this.page.getByTestId('photo').setInputFiles({ name, mimeType: 'image/png', buffer });
    await this.page.getByRole('img', { name: /\.jpg$/ }).waitFor();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: form.save }).click();
  }

  get queued(): Locator {
    return this.page.getByText(form.queued);
  }

  /** Waits until the protocol has been taken and its record is open in the form’s place. */
  async taken(): Promise<void> {
    await this.page.waitForURL(({ pathname }) => !pathname.startsWith(paths.newControl('')));
  }

  /** The record of the control, once it has been taken. */
  get recorded(): Locator {
    return this.page.getByRole('region', { name: words.control.one.findings });
  }

  get overdue(): Locator {
    return this.recorded.getByText(finding.overdue_many.split(' ')[0] ?? '');
  }
}
