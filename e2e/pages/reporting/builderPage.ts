import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { built } = words;

/** The report builder. */
export class BuilderPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<void> {
    await this.page.goto(paths.built);
    await this.page.getByRole('heading', { name: built.title, level: 1 }).waitFor();
  }

  /** Chooses measures by their numbers. */
  async measures(...numbers: string[]): Promise<void> {
    const field = this.page.getByRole('combobox', { name: built.measures });
    for (const number of numbers) {
      await field.fill(`${number}. `);
      await this.page.getByRole('option').first().click();
    }
    await field.press('Escape');
  }

  get table(): Locator {
    return this.page.getByRole('region', { name: built.table });
  }

  row(name: string | RegExp): Locator {
    return this.table.getByRole('row', { name });
  }

  async keep(title: string): Promise<void> {
    await this.page.getByRole('button', { name: built.kept.keep, exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: built.kept.name }).fill(title);
    await dialog.getByRole('checkbox', { name: built.kept.share }).check();
    await dialog.getByRole('button', { name: built.kept.save, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  kept(title: string): Locator {
    return this.page
      .getByRole('group', { name: built.kept.title })
      .getByRole('button', { name: title })
      .first();
  }

  /** Orders the list behind the table and waits until it is made. */
  async listOf(format: string): Promise<Buffer> {
    const upper = format.toUpperCase();
    const lists = this.page.getByRole('region', { name: built.lists.title });
    await lists.getByRole('button', { name: upper, exact: false }).first().click();
    return this.saved(
      lists.getByRole('button', { name: new RegExp(`^${built.lists.fetch}.*${upper}`) }).first(),
    );
  }

  /** The bytes of the file as the browser saves it. */
  download(format: string): Promise<Buffer> {
    const name = `${words.reporting.files.label} ${format.toUpperCase()}`;
    return this.saved(this.page.getByRole('button', { name }));
  }

  private async saved(button: Locator): Promise<Buffer> {
    const saving = this.page.waitForEvent('download');
    await button.click();
    const stream = await (await saving).createReadStream();
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }
}
