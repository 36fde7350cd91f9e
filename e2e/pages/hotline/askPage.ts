import type { FrameLocator, Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { startOf, words } from '../../fixtures/words.ts';

const { ask } = words.hotline;

interface Question {
  text: string;
  school?: string;
  phone?: string;
  email?: string;
}

/** The way to the hotline without an account. */
export class AskPage {
  /** The page itself, or the frame of another site's page that shows it. */
  readonly page: Page | FrameLocator;

  constructor(page: Page | FrameLocator) {
    this.page = page;
  }

  async open(): Promise<void> {
    if ('goto' in this.page) await this.page.goto(paths.ask);
    await this.page.getByRole('heading', { level: 1, name: ask.title }).waitFor();
  }

  async fill({ text, school, phone, email }: Question): Promise<void> {
    if (school) {
      await this.page.getByRole('textbox', { name: ask.school }).fill(school);
      await this.page.getByRole('list', { name: ask.schoolFound }).getByRole('button').first().click();
    }
    await this.page.getByRole('textbox', { name: ask.text }).fill(text);
    if (phone) await this.page.getByRole('textbox', { name: ask.phone }).fill(phone);
    if (email) await this.page.getByRole('textbox', { name: ask.email }).fill(email);
    await this.page.getByRole('checkbox', { name: ask.consent }).check();
  }

  async attach(name: string, mimeType: string, buffer: Buffer): Promise<void> {
    await this.page.getByTestId('attachment').setInputFiles({ name, mimeType, buffer });
    await this.page.getByText(name, { exact: true }).waitFor();
  }

  async send(): Promise<void> {
    await this.page.getByRole('button', { name: ask.send }).click();
  }

  /** The number people say on the phone, once the question has been taken. */
  async number(): Promise<string> {
    const told = this.page.getByText(startOf(ask.number));
    return ((await told.textContent()) ?? '').match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? '';
  }

  get problem(): Locator {
    return this.page.getByRole('alert');
  }

  async follow(): Promise<void> {
    await this.page.getByRole('link', { name: ask.openLink }).click();
  }
}
