import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { words } from '../../fixtures/words.ts';

const { map, rollout } = words.app;

interface Finger {
  x: number;
  y: number;
}

/** The geographic map under two fingers. */
export class MapPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get showAll(): Locator {
    return this.page.getByRole('button', { name: map.showAll });
  }

  /** How far it is zoomed and where it is moved to. */
  async view(): Promise<{ k: number; x: number }> {
    const moved = await this.picture.locator('> g[transform]').first().getAttribute('transform');
    const [x = 0, , k = 1] = (moved ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    return { k, x };
  }

  /** Two fingers move apart in the middle of the map. */
  async pinch(): Promise<void> {
    const { x, y } = await this.middle();
    const apart = (px: number) => [
      { x: x - px, y },
      { x: x + px, y },
    ];
    await this.touch([apart(20), apart(40), apart(60)]);
  }

  async drag(px: number): Promise<void> {
    const { x, y } = await this.middle();
    await this.touch([[{ x, y }], [{ x: x + px / 2, y }], [{ x: x + px, y }]]);
  }

  async png(): Promise<Buffer> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: rollout.frame.downloadPng }).click();
    return readFile(await (await waiting).path());
  }

  private get picture(): Locator {
    return this.page.locator('.map > svg[role=group]');
  }

  private async middle(): Promise<Finger> {
    await this.picture.scrollIntoViewIfNeeded();
    const box = await this.picture.boundingBox();
    if (!box) throw new Error('No map is drawn');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  private async touch(steps: readonly Finger[][]): Promise<void> {
    const devtools = await this.page.context().newCDPSession(this.page);
    for (const [at, touchPoints] of steps.entries())
      await devtools.send('Input.dispatchTouchEvent', {
        type: at === 0 ? 'touchStart' : 'touchMove',
        touchPoints,
      });
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await devtools.detach();
  }
}
