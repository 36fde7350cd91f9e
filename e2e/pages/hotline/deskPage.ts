import type { Locator, Page } from '@playwright/test';
import { paths } from '../../../web/app/paths.ts';
import { said, words } from '../../fixtures/words.ts';

const { desk, compose, call, canned, presence } = words.hotline;

/** The hotline's desk, the partner's part and an organisation's own questions: one page for all three. */
export class DeskPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`${paths.hotline}?${new URLSearchParams(query)}`);
    await this.page.getByRole('tablist', { name: desk.views }).waitFor();
  }

  line(text: string): Locator {
    return this.page.getByRole('list', { name: desk.list }).getByRole('listitem').filter({ hasText: text });
  }

  /** A key of the desk, while nobody types. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The ticket that is open. */
  get subject(): Locator {
    return this.page.getByRole('heading', { level: 2 }).first();
  }

  get conversation(): Locator {
    return this.page.getByRole('list', { name: words.hotline.ticket.conversation });
  }

  get takenBy(): Locator {
    return this.page.getByText(said(desk.takenBy, { name: '' }).trim());
  }

  field(kind: 'answer' | 'note' | 'handOver' | 'partnerAnswer'): Locator {
    return this.page.getByRole('textbox', { name: compose[`${kind}Label`] });
  }

  get resolves(): Locator {
    return this.page.getByRole('checkbox', { name: compose.resolves });
  }

  /** Replies the slash has opened. */
  get replies(): Locator {
    return this.page.getByRole('listbox', { name: canned.pick }).getByRole('option');
  }

  /** What colleagues do at the same ticket. */
  get colleagues(): Locator {
    return this.page.getByRole('status', { name: presence.title });
  }

  async mark(number: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: said(desk.select, { number }) }).check();
  }

  button(name: string): Locator {
    return this.page.getByRole('main').getByRole('button', { name, exact: true });
  }

  get callWindow(): Locator {
    return this.page.getByRole('dialog', { name: call.title });
  }

  get keyMap(): Locator {
    return this.page.getByRole('dialog', { name: words.hotline.keyMap.title });
  }
}
