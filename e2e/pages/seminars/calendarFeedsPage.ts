import type { Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { seminarCalendars: calendars } = words;

/** Where a person gets the addresses of calendars. */
export class CalendarFeedsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** By the button beside the schedule. */
  async open(): Promise<void> {
    await this.page.goto(paths.seminars);
    await this.page.getByRole('link', { name: words.seminars.subscribe }).click();
    await this.page.getByRole('heading', { level: 1, name: calendars.title }).waitFor();
  }

  async issue(): Promise<string> {
    const { issue, issueAnew } = calendars.secret;
    await this.page.getByRole('button', { name: new RegExp(`^(${issue}|${issueAnew})$`) }).click();
    return this.address();
  }

  async choose(kind: 'room' | 'municipality', name: string): Promise<void> {
    await this.page.getByLabel(calendars.which).selectOption(kind);
    const field = this.page.getByLabel(calendars[kind], { exact: true });
    const option = field.locator('option').filter({ hasText: name });
    await field.selectOption(await option.first().getAttribute('value'));
  }

  async address(): Promise<string> {
    return this.page.getByLabel(calendars.address).inputValue();
  }

  async revoke(): Promise<void> {
    await this.page.getByRole('button', { name: calendars.secret.revoke }).click();
    await this.page.getByText(calendars.secret.revoked).waitFor();
  }
}
