import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { startOf, words } from '../../fixtures/words.ts';

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
    const buffer = Buffer.from(rows.join('\n'));
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await this.page.getByRole('heading', { name: new RegExp(`^${startOf(imports.read)}${name}`) }).waitFor();
  }

  get hasErrors(): Locator {
    return this.page.getByText(imports.hasErrors);
  }

  get errors(): Locator {
    return this.page.getByRole('region', { name: imports.errors }).getByRole('row');
  }

  get commit(): Locator {
    return this.page.getByRole('button', { name: /^Записать \d/ });
  }

  get committed(): Locator {
    return this.page.getByRole('alert').filter({ hasText: startOf(imports.committed) });
  }
}
