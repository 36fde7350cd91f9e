import { expect, type Locator, type Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';
import { told } from '../told.ts';

const { session, move, signUp, roll, door, plan } = words.seminars;
const { list } = words.certificates;

/** One session, as whoever runs it and whoever signs up sees it. */
export class SessionPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(id: string): Promise<void> {
    await this.page.goto(paths.seminar(id));
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  get id(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** Plans a session online, so that rooms of the demonstration stay out of it. */
  async plan(title: string, date: string, capacity: string): Promise<void> {
    await this.page.goto(paths.seminars);
    await this.page.getByRole('button', { name: plan.open }).click();
    const dialog = this.page.getByRole('dialog', { name: plan.title });
    await this.choose(dialog, plan.programme, /ответственных/);
    await dialog.getByRole('textbox', { name: plan.titleRu, exact: true }).fill(title);
    await dialog.getByLabel(plan.date).fill(date);
    await this.choose(dialog, plan.format, words.seminars.format.online);
    await dialog.getByRole('spinbutton', { name: plan.capacity }).fill(capacity);
    await dialog.getByRole('button', { name: plan.draft }).click();
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async publish(): Promise<void> {
    await this.page.getByRole('button', { name: session.publish, exact: true }).click();
    await expect(this.page.getByText(words.seminars.state.published, { exact: true })).toBeVisible();
  }

  async move(date: string, participants: number): Promise<void> {
    await this.page.getByRole('button', { name: session.move, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: move.title });
    await dialog.getByLabel(plan.date).fill(date);
    await expect(dialog.getByText(said(move.told, { participants, trainers: 0 }))).toBeVisible();
    await expect(dialog.getByText(move.free)).toBeVisible();
    await dialog.getByRole('button', { name: move.save, exact: true }).click();
    await expect(this.page.getByText(words.seminars.state.moved, { exact: true })).toBeVisible();
  }

  async signUp(name: string): Promise<void> {
    const form = this.page.getByRole('form', { name: signUp.title });
    await form.getByRole('textbox', { name: signUp.name }).fill(name);
    await form.getByRole('button', { name: signUp.send }).click();
    await expect(told(form).filter({ hasText: name })).toBeVisible();
  }

  row(name: string): Locator {
    return this.page.getByRole('table', { name: roll.title }).getByRole('row').filter({ hasText: name });
  }

  async cancel(name: string, reason: string): Promise<void> {
    await this.row(name).getByRole('button', { name: roll.cancel }).click();
    const dialog = this.page.getByRole('dialog', { name: roll.cancelTitle });
    await dialog.getByRole('textbox', { name: roll.cancelReason }).fill(reason);
    await dialog.getByRole('button', { name: roll.cancelTitle }).click();
    await expect(this.row(name)).toContainText(words.seminars.status.cancelled);
  }

  async take(name: string): Promise<void> {
    await this.row(name).getByRole('button', { name: roll.take }).click();
    await expect(this.row(name)).toContainText(words.seminars.status.booked);
  }

  async checkIn(code: string): Promise<void> {
    const form = this.page.getByRole('form', { name: door.title });
    await form.getByRole('textbox', { name: door.code }).fill(code);
    await form.getByRole('button', { name: door.mark, exact: true }).click();
  }

  get told(): Locator {
    return told(this.page.getByRole('form', { name: door.title }));
  }

  /** Orders certificates and waits until the last of them is there. */
  async issueCertificates(): Promise<void> {
    await this.certificates.getByRole('button', { name: list.issue }).click();
    await expect(this.certificates.getByText(`${list.parts}:`)).toBeVisible();
  }

  async downloadCertificate(name: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.certificates.getByRole('button', { name: said(list.downloadOf, { name }) }).click();
    return (await download).suggestedFilename();
  }

  async certificateNumber(name: string): Promise<string> {
    return this.certificateRow(name).getByRole('link').innerText();
  }

  async annulCertificate(name: string, reason: string): Promise<void> {
    await this.certificates.getByRole('button', { name: said(list.annulOf, { name }) }).click();
    const dialog = this.page.getByRole('dialog', { name: list.annul });
    await dialog.getByRole('textbox', { name: list.annulReason }).fill(reason);
    await dialog.getByRole('button', { name: list.annul }).click();
    await expect(this.certificateRow(name)).toContainText(reason);
  }

  /** What participants said. */
  get feedback(): Locator {
    return this.page.getByRole('region', { name: words.feedback.summary.title }).first();
  }

  /** What came of the session. */
  get effect(): Locator {
    return this.page.getByRole('region', { name: words.feedback.effect.title }).first();
  }

  /** In place of an annulled one; hands back the new number. */
  async replaceCertificate(name: string, annulled: string): Promise<string> {
    await this.certificates.getByRole('button', { name: said(list.replaceOf, { name }) }).click();
    const dialog = this.page.getByRole('dialog', { name: list.replaceTitle });
    await dialog.getByRole('button', { name: list.replace }).click();
    await expect(this.certificateRow(name)).toContainText(list.valid);
    await expect(this.certificateRow(name).getByRole('link')).not.toHaveText(annulled);
    return this.certificateNumber(name);
  }

  private get certificates(): Locator {
    return this.page.getByRole('region', { name: list.title });
  }

  private certificateRow(name: string): Locator {
    return this.certificates.getByRole('row').filter({ hasText: name });
  }

  private async choose(dialog: Locator, label: string, option: string | RegExp): Promise<void> {
    await dialog.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option }).first().click();
  }
}
