import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { reports } = words.hotline;

/** The hotline's report. */
export class ReportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`${paths.hotlineReports}?${new URLSearchParams(query)}`);
    await this.part('byQueue').waitFor();
  }

  part(by: keyof typeof reports.by): Locator {
    return this.page.getByRole('region', { name: reports.by[by] });
  }

  /** The figure of a mark in the line of a part. */
  figure(by: keyof typeof reports.by, line: string, mark: keyof typeof reports.mark): Locator {
    return this.part(by).getByRole('button', { name: new RegExp(`^${reports.mark[mark]}, ${line}: \\d+$`) });
  }

  get behind(): Locator {
    return this.page.getByRole('list', { name: reports.list }).getByRole('listitem');
  }

  async showAll(): Promise<void> {
    const more = this.page.getByRole('button', { name: reports.more });
    await this.behind.first().waitFor();
    while (await more.isVisible()) await more.click();
  }

  /** How many were asked in all. */
  get total(): Locator {
    return this.page.getByRole('region', { name: reports.total }).getByRole('button').first();
  }

  async download(kind: 'csv' | 'xlsx'): Promise<string> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: reports[kind] }).click(),
    ]);
    return file.path();
  }
}
