import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { incidents, status } = words;

interface NewIncident {
  title: string;
  text: string;
}

/** The list of incidents and one of them, as the hotline works with them. */
export class IncidentPages {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.incidents);
    await this.page.getByRole('heading', { level: 1, name: incidents.title }).waitFor();
  }

  /** Tells of an incident of the whole region, and hands back its id. */
  async declare({ title, text }: NewIncident): Promise<string> {
    await this.page.getByRole('button', { name: incidents.new }).click();
    const form = this.page.getByRole('dialog', { name: incidents.form.create });
    await form.getByRole('textbox', { name: incidents.form.title }).fill(title);
    await form.getByRole('textbox', { name: incidents.form.text }).fill(text);
    await form.getByRole('button', { name: incidents.form.declare }).click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
    return this.page.url().split('/').at(-1) ?? '';
  }

  get children(): Locator {
    return this.page.getByRole('list', { name: incidents.page.tickets }).getByRole('listitem');
  }

  async closeWithOneAnswer(text: string, answer: string): Promise<void> {
    await this.page.getByRole('button', { name: incidents.page.close }).click();
    const form = this.page.getByRole('dialog', { name: incidents.closing.title });
    await form.getByRole('textbox', { name: incidents.closing.text }).fill(text);
    await form.getByRole('textbox', { name: incidents.closing.answer }).fill(answer);
    await form.getByRole('button', { name: incidents.closing.close, exact: true }).click();
    await form.waitFor({ state: 'detached' });
  }
}

/** What everybody reads of incidents. */
export class StatusPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.status);
    await this.page.getByRole('heading', { level: 1, name: status.title }).waitFor();
  }

  incident(title: string): Locator {
    return this.page.getByRole('heading', { level: 3, name: title });
  }

  /** Says of an incident that it is one's own too. */
  async meToo(incidentId: string): Promise<void> {
    await this.page.locator(`a[href="${paths.ask}?incident=${incidentId}"]`).click();
  }
}
