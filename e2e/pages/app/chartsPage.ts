import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { charts, rollout } = words.app;

/** Charts with their tabs, choices and files. */
export class ChartsPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query: Record<string, string>): Promise<void> {
    await this.page.goto(`${paths.charts}?${new URLSearchParams(query)}`);
    await this.tab('chart').waitFor();
  }

  async view(view: keyof typeof charts.view): Promise<void> {
    await this.page.getByRole('tab', { name: charts.view[view] }).click();
  }

  tab(tab: 'chart' | 'map' | 'table'): Locator {
    const names = { chart: rollout.frame.chartTab, map: charts.mapTab, table: rollout.frame.tableTab };
    return this.page.getByRole('tab', { name: names[tab], exact: true });
  }

  get relative(): Locator {
    return this.page.getByRole('switch', { name: charts.relative });
  }

  get panels(): Locator {
    return this.page
      .getByRole('group', { name: new RegExp(`^${charts.multiplesTitle.split('{{')[0]}`) })
      .locator('[data-mark]');
  }

  /** What a button gives, as bytes. */
  async download(kind: 'downloadCsv' | 'downloadSvg' | 'downloadPng'): Promise<Buffer> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: rollout.frame[kind] }).click();
    return readFile(await (await waiting).path());
  }

  async sharedAddress(): Promise<string> {
    await this.page.getByRole('button', { name: charts.share.open }).click();
    const address = await this.page.getByRole('textbox', { name: charts.share.address }).inputValue();
    await this.page.getByRole('button', { name: charts.share.copy }).click();
    await this.page.getByRole('status').filter({ hasText: charts.share.copied }).waitFor();
    await this.page.keyboard.press('Escape');
    return address;
  }

  /** A mark of the line by its day, as `31.05.2011`. */
  mark(day: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`, ${day.replaceAll('.', '\\.')}: `) });
  }
}
