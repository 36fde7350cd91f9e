import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { post, app } = words;

/** The post of an organisation: its boxes, a message, the composer. */
export class PostPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The line of the menu, with its count of unread messages beside it. */
  get menuLine(): Locator {
    return this.page.getByRole('navigation').getByRole('link', { name: app.nav.messages });
  }

  async openInbox(): Promise<void> {
    await this.page.goto(paths.messages);
  }

  async openMessage(subject: string): Promise<void> {
    await this.page.getByRole('list', { name: post.list.inbox }).getByRole('link', { name: subject }).click();
    await this.page.getByRole('heading', { level: 1, name: subject }).waitFor();
  }

  async write({ subject, text, dueOn }: { subject: string; text: string; dueOn: string }): Promise<void> {
    await this.page.getByRole('textbox', { name: post.compose.subject }).fill(subject);
    await this.page.getByRole('textbox', { name: post.compose.text }).fill(text);
    await this.page.getByLabel(post.compose.due).fill(dueOn);
    await this.page.getByRole('button', { name: post.compose.check }).click();
  }

  /** Exactly who would get the message, before it is sent. */
  get addressees(): Locator {
    return this.page.getByRole('region', { name: post.compose.listed });
  }

  async sendToAll(): Promise<void> {
    await this.addressees.getByRole('button', { name: /^Отправить|^Send/ }).click();
    await this.page.waitForURL(/\/messages\/(?!new)[^/?]+$/);
  }

  /** How many desks have got the message, read and answered it. */
  get delivery(): Locator {
    return this.page.getByRole('status').filter({ hasText: /\d/ });
  }

  get receipts(): Locator {
    return this.page.getByRole('table', { name: post.message.receipts });
  }

  async showOnly(which: keyof typeof post.message.receiptShows): Promise<void> {
    await this.page.getByRole('button', { name: post.message.receiptShows[which], exact: true }).click();
  }

  async answer(text: string): Promise<void> {
    await this.page.getByLabel(post.message.answer).fill(text);
    await this.page.getByRole('button', { name: post.message.sendAnswer }).click();
  }

  async remind(): Promise<void> {
    await this.page.getByRole('button', { name: post.message.remind }).click();
  }
}
