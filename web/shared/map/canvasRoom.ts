interface Size {
  width: number;
  height: number;
}

/** Common browsers hold a canvas of so many pixels across and down; what is beyond they leave empty without a word. */
export const mostPixels = 16_384;

export class PictureTooLarge extends Error {
  readonly size: Size;

  constructor(size: Size) {
    super(`A canvas holds no picture of ${size.width} × ${size.height} pixels`);
    this.name = 'PictureTooLarge';
    this.size = size;
  }
}

/**
 * How many pixels a picture may have for one of its own: as many as wanted, or one where that is too many. Refuses
 * `PictureTooLarge` where one is too many still.
 */
export function scaleThatFits({ width, height }: Size, wanted: number): number {
  const scale = [wanted, 1].find((one) => isHeld(Math.ceil(width * one), Math.ceil(height * one)));
  if (scale === undefined) throw new PictureTooLarge({ width: Math.ceil(width), height: Math.ceil(height) });
  return scale;
}

function isHeld(width: number, height: number): boolean {
  return Math.max(width, height) <= mostPixels;
}
