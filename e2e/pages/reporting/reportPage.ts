import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { words } from '../../fixtures/words.ts';

const { report, decide, status, files, whole } = words.reporting;

/** A municipality's report, and the department's desk of a quarter. */
export class ReportPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(nodeId: string, quarter: string): Promise<void> {
    await this.page.goto(paths.report(nodeId, quarter));
    await this.page.getByRole('heading', { name: report.figures }).waitFor();
  }

  async openDesk(quarter: string): Promise<void> {
    await this.page.goto(`${paths.reports}?quarter=${quarter}`);
    await this.page.getByRole('heading', { name: whole.title }).waitFor();
  }

  /** Where the report stands, under its title. */
  standing(of: keyof typeof status): Locator {
    return this.page.getByRole('main').getByText(status[of], { exact: true });
  }

  comment(key: keyof typeof report.comments): Locator {
    return this.page.getByRole('textbox', { name: report.comments[key] });
  }

  async sign({ number, post, name }: { number: string; post: string; name: string }): Promise<void> {
    await this.page.getByRole('textbox', { name: report.docNumber }).fill(number);
    await this.page.getByRole('textbox', { name: report.post }).fill(post);
    await this.page.getByRole('textbox', { name: report.name }).fill(name);
  }

  async press(label: string): Promise<void> {
    await this.page.getByRole('button', { name: label, exact: true }).click();
  }

  get remarks(): Locator {
    return this.page.getByRole('textbox', { name: decide.remarks });
  }

  /** The bytes of a file as the browser saves it. */
  async download(format: string): Promise<Buffer> {
    const saving = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: `${files.label} ${format.toUpperCase()}` }).click();
    const stream = await (await saving).createReadStream();
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }
}
