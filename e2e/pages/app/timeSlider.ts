import type { Locator, Page } from '@playwright/test';
import { words } from '../../fixtures/words.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** The slider that every page of figures has. */
export class TimeSlider {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get handle(): Locator {
    return this.page.getByRole('slider', { name: words.shared.asOf.slider });
  }

  /** Drags the handle to a day, as a mouse does, from wherever it stands. */
  async moveTo(day: string): Promise<void> {
    const [now, last] = await Promise.all(
      ['aria-valuenow', 'aria-valuemax'].map((name) => this.number(name)),
    );
    const shown = ((await this.handle.getAttribute('aria-valuetext')) ?? '').split('.').reverse().join('-');
    const days = (Date.parse(day) - Date.parse(shown)) / dayMs;
    const thumb = await this.handle.locator('..').boundingBox();
    const rail = await this.handle.locator('../..').boundingBox();
    if (!thumb || !rail || now === undefined || !last) throw new Error('The page shows no slider');
    const y = thumb.y + thumb.height / 2;
    await this.page.mouse.move(thumb.x + thumb.width / 2, y);
    await this.page.mouse.down();
    await this.page.mouse.move(rail.x + ((now + days) / last) * rail.width, y);
    await this.page.mouse.up();
  }

  private async number(attribute: string): Promise<number> {
    return Number(await this.handle.getAttribute(attribute));
  }
}
