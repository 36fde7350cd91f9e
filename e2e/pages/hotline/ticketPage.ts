import type { Locator, Page } from '@playwright/test';
import { said, words } from '../../fixtures/words.ts';

const { ticket } = words.hotline;

/** A question by its secret link. */
export class TicketPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get conversation(): Locator {
    return this.page.getByRole('list', { name: ticket.conversation });
  }

  async rate(score: number): Promise<void> {
    await this.page.getByRole('button', { name: said(ticket.rateScore, { score }) }).click();
    await this.page.getByText(said(ticket.rated, { score })).waitFor();
  }

  async reopen(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: ticket.reopenLabel }).fill(text);
    await this.page.getByRole('button', { name: ticket.reopen }).click();
  }

  status(status: keyof typeof words.hotline.status): Locator {
    return this.page.getByText(words.hotline.status[status], { exact: true });
  }
}
