import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';

const { audience, form, records } = words.schoolRuns;
type Audience = keyof typeof audience;

/** Seminars that a school holds itself, as it records them on a phone. */
export class SchoolRunsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(school: string): Promise<void> {
    await this.page.goto(paths.schoolRuns(school));
    await this.card('teachers').waitFor();
  }

  card(who: Audience): Locator {
    return this.page.getByRole('region', { name: audience[who], exact: true });
  }

  async fill(
    who: Audience,
    { on, present, topic }: { on: string; present: string; topic?: string },
  ): Promise<void> {
    const card = this.card(who);
    const begin = card.getByRole('button', { name: new RegExp(`${form.open}|${form.another}`) });
    if (await begin.isVisible()) await begin.click();
    const fields = card.getByRole('form', { name: said(form.title, { audience: audience[who] }) });
    await fields.getByLabel(form.on).fill(on);
    await fields.getByLabel(form.present).fill(present);
    if (topic) await fields.getByLabel(form.topic).fill(topic);
  }

  async save(who: Audience): Promise<void> {
    await this.card(who).getByRole('button', { name: form.save, exact: true }).click();
  }

  queued(who: Audience): Locator {
    return this.card(who).getByRole('status').filter({ hasText: form.queued });
  }

  /** Newest first. */
  get records(): Locator {
    return this.page.getByRole('region', { name: records.title }).getByRole('listitem');
  }
}
