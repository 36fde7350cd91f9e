import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';

const planner = words.seminarPlanner;

/** The coverage plan: proposed, edited, created. */
export class CoveragePlanPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async propose(programme: RegExp, from: string, to: string): Promise<void> {
    await this.page.goto(paths.seminars);
    await this.page.getByRole('link', { name: planner.title }).click();
    const form = this.page.getByRole('form', { name: planner.form });
    await form.getByRole('combobox', { name: planner.programme }).click();
    await this.page.getByRole('option', { name: programme }).first().click();
    await form.getByLabel(planner.from).fill(from);
    await form.getByLabel(planner.to).fill(to);
    await form.getByRole('button', { name: planner.propose }).click();
    await this.session(1).waitFor();
  }

  session(number: number): Locator {
    return this.page.getByRole('listitem', { name: said(planner.session, { number }) });
  }

  get sessions(): Locator {
    return this.page.getByRole('button', { name: /^Убрать занятие/ });
  }

  get uncovered(): Locator {
    return this.page.getByRole('table', { name: planner.uncovered });
  }

  async takeOut(number: number): Promise<void> {
    await this.page.getByRole('button', { name: said(planner.takeOut, { number }), exact: true }).click();
  }

  async create(): Promise<void> {
    await this.page.getByRole('button', { name: /^Создать/ }).click();
    await expect(this.page.getByText(/^Создан[оы]? \d+ заняти/)).toBeVisible();
  }

  async openCalendar(): Promise<void> {
    await this.page.getByRole('link', { name: planner.toCalendar }).click();
  }
}
