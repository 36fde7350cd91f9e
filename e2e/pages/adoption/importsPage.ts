import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { startOf, words } from '../../fixtures/words.ts';
import { told } from '../told.ts';

const { imports } = words.adoption;

/** Where files of facts are read, judged and written. */
export class ImportsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(kind: keyof typeof imports.kind): Promise<void> {
    await this.page.goto(`${paths.imports}?kind=${kind}`);
    await this.page.getByRole('heading', { level: 1, name: imports.title }).waitFor();
  }

  async send(name: string, rows: readonly string[]): Promise<void> {
    await this.sendFile(name, Buffer.from(rows.join('\n')));
  }

  async sendFile(name: string, buffer: Buffer): Promise<void> {
    const mimeType = 'application/octet-stream';
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });
    await this.page.getByRole('heading', { name: new RegExp(`^${startOf(imports.read)}${name}`) }).waitFor();
  }

  get hasErrors(): Locator {
    return this.page.getByText(imports.hasErrors);
  }

  get errors(): Locator {
    return this.page.getByRole('table', { name: imports.errors }).getByRole('row');
  }

  get commit(): Locator {
    return this.page.getByRole('button', { name: /^Записать \d/ });
  }

  /** What the file of wrong rows holds. */
  async badRows(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: imports.badRows.csv }).click();
    return readFile(await (await download).path(), 'utf8');
  }

  get corrects(): Locator {
    return this.page.getByText(imports.corrects);
  }

  get readAs(): Locator {
    return this.page.getByText(new RegExp(`^${startOf(imports.readAs.title)}`));
  }

  async undo(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: imports.undo.open }).click();
    await this.page.getByLabel(imports.undo.reason).fill(reason);
    await this.page.getByRole('button', { name: /^Отменить \d/ }).click();
  }

  get undone(): Locator {
    return told(this.page).filter({ hasText: startOf(imports.undo.done) });
  }

  get committed(): Locator {
    return told(this.page).filter({ hasText: startOf(imports.committed) });
  }
}
