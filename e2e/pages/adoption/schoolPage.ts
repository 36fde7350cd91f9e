import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';

const { activation, form } = words.adoption;
const { acts } = words.registry;

/** A school: what to do, what is done, its acts and steps. */
export class SchoolPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(nodeId: string): Promise<void> {
    await this.page.goto(paths.school(nodeId));
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** What the school has to do next, one line a task. */
  task(action: keyof typeof words.app.school.task): Locator {
    return this.page.getByRole('listitem').filter({ hasText: words.app.school.task[action] });
  }

  get noResponsible(): Locator {
    return this.page.getByText(words.app.school.noResponsible);
  }

  async declareStep(step: keyof typeof activation.step): Promise<void> {
    const name = said(activation.declareNext, { step: activation.step[step] });
    await this.page.getByRole('button', { name }).click();
    await this.page.getByRole('button', { name: form.send, exact: true }).click();
    await this.page.getByRole('button', { name }).waitFor({ state: 'detached' });
  }

  get steps(): Locator {
    return this.page.getByRole('list', { name: activation.steps }).getByRole('listitem');
  }

  /** The card of an act by its number, of the newest where the number was used twice. */
  act(number: string): Locator {
    return this.page
      .getByRole('region', { name: acts.ofNode, exact: true })
      .locator('.MuiCard-root')
      .filter({ has: this.page.getByRole('heading', { name: new RegExp(`^№\\s${number}\\s`) }) })
      .first();
  }

  async revokeAct(number: string, reason: string): Promise<void> {
    await this.act(number).getByRole('button', { name: acts.revoke }).click();
    const dialog = this.page.getByRole('dialog', { name: said(acts.revokeTitle, { number }) });
    await fillIn(dialog, { [acts.reason]: reason });
    await dialog.getByRole('button', { name: acts.revoke }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  async recordAct(number: string, person: string, post: string, signatory: string): Promise<void> {
    await this.sendAct(await this.beginAct(number, person, post, signatory));
  }

  /** The form of a new act, filled in and not yet sent. */
  async beginAct(number: string, person: string, post: string, signatory: string): Promise<Locator> {
    await this.page
      .getByRole('region', { name: acts.ofNode, exact: true })
      .getByRole('button', { name: acts.add })
      .click();
    const dialog = this.page.getByRole('dialog', { name: acts.addTitle });
    await fillIn(dialog, {
      [acts.field.number]: number,
      [acts.field.signatory]: signatory,
      [acts.field.personName]: person,
      [acts.field.post]: post,
    });
    return dialog;
  }

  async sendAct(form: Locator): Promise<void> {
    await form.getByRole('button', { name: acts.add }).click();
    await form.waitFor({ state: 'detached' });
  }

  /** Number of the newest act. */
  async inForceNumber(): Promise<string> {
    const newest = this.page
      .getByRole('region', { name: acts.ofNode, exact: true })
      .getByRole('heading', { level: 3 })
      .first();
    const [, number = ''] = /№\s(\S+)\s/.exec((await newest.textContent()) ?? '') ?? [];
    return number;
  }

  async acceptAct(number: string): Promise<void> {
    await this.act(number).getByRole('button', { name: acts.accept }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: acts.accept }).click();
    await dialog.waitFor({ state: 'detached' });
  }
}

/** Fills fields in by their labels until all of them hold: what is put into a dialog still on its way in may be lost. */
async function fillIn(dialog: Locator, texts: Record<string, string>): Promise<void> {
  const fields = Object.entries(texts).map(([label, text]) => ({ field: dialog.getByLabel(label), text }));
  await expect(dialog).toHaveCSS('opacity', '1');
  await expect(async () => {
    for (const { field, text } of fields) await field.fill(text);
    for (const { field, text } of fields) await expect(field).toHaveValue(text, { timeout: 1000 });
  }).toPass();
}
