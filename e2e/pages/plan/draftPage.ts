import { expect, type Locator, type Page } from '@playwright/test';
import { words } from '../../fixtures/words.ts';

const { draft, field, publication, question } = words.plan;

/** The reviewer's desk: a draft beside its source. */
export class DraftPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async isOpen(): Promise<void> {
    await expect(this.page).toHaveURL(/\/plan\/drafts\/[\w-]+/);
    await expect(this.page.getByRole('heading', { level: 1, name: draft.title })).toBeVisible();
  }

  async tab(name: keyof typeof draft.tab): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${draft.tab[name]}`) }).click();
  }

  get source(): Locator {
    return this.page.getByRole('region', { name: draft.source });
  }

  get questions(): Locator {
    return this.page.getByRole('article');
  }

  /** Says of every question that the order is as it was read, and saves what was said. */
  async answerAll(): Promise<void> {
    await this.tab('questions');
    await this.questions.first().or(this.page.getByText(question.none)).waitFor();
    const count = await this.questions.count();
    for (let at = 0; at < count; at += 1)
      await this.questions.nth(at).getByRole('button', { name: question.asInOrder }).click();
    if (count > 0) await this.saved();
  }

  /** Opens a measure of the list by its number. */
  async openMeasure(number: string): Promise<void> {
    await this.tab('measures');
    await this.page
      .getByRole('listitem')
      .getByRole('button', { name: new RegExp(`^${number.replaceAll('.', '\\.')}\\D`) })
      .click();
  }

  get measureLines(): Locator {
    return this.page.getByRole('main').getByRole('listitem');
  }

  get accountable(): Locator {
    return this.page.getByLabel(field.accountable);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: draft.save, exact: true }).click();
  }

  async saved(): Promise<void> {
    await this.save();
    await expect(this.page.getByRole('status').filter({ hasText: draft.saved })).toBeVisible();
  }

  async askToPublish(): Promise<Locator> {
    await this.page.getByRole('button', { name: draft.publish, exact: true }).click();
    return this.page.getByRole('dialog', { name: publication.title });
  }
}
