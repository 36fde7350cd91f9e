import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { messaging } = words;

export class NoticesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The bell in the bar, whatever it counts. */
  get bell(): Locator {
    return this.page.getByRole('banner').getByRole('link', { name: new RegExp(`^${messaging.title}`) });
  }

  async openByBell(): Promise<void> {
    await this.bell.click();
    await this.page.waitForURL(`**${paths.notices}*`);
  }

  notice(title: string): Locator {
    return this.page
      .getByRole('list', { name: messaging.list })
      .getByRole('listitem')
      .filter({ hasText: title });
  }

  unreadMark(title: string): Locator {
    return this.notice(title).getByText(messaging.unread, { exact: true });
  }

  async follow(title: string): Promise<void> {
    await this.notice(title).getByRole('link', { name: messaging.open }).click();
  }
}
