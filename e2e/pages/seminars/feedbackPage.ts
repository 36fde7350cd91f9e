import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';

const { form, apply, own } = words.feedback;

interface Saying {
  useful: number;
  clear: number;
  willApply: keyof typeof apply;
  missing: string;
}

/** The three questions a participant is asked of a session. */
export class FeedbackPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** From the own part of the seminars. */
  async openOwn(name: string): Promise<void> {
    await this.page.goto(paths.seminars);
    await this.page
      .getByRole('link', {
        name: new RegExp(`${said(own.giveOf, { name })}|${said(own.changeOf, { name })}`),
      })
      .first()
      .click();
  }

  get missing(): Locator {
    return this.page.getByRole('textbox', { name: form.missing });
  }

  async say({ useful, clear, willApply, missing }: Saying): Promise<void> {
    await this.mark(form.useful, String(useful));
    await this.mark(form.clear, String(clear));
    await this.mark(form.willApply, apply[willApply]);
    await this.missing.fill(missing);
    await this.page.getByRole('button', { name: new RegExp(`^(${form.send}|${form.change})$`) }).click();
    await expect(this.page.getByText(form.thanks)).toBeVisible();
  }

  private async mark(question: string, answer: string): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: question })
      .getByRole('radio', { name: answer, exact: true })
      .check();
  }
}
