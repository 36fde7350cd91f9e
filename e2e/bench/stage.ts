/** What a library has to offer to be measured. It runs in the page; `input` is its own form of the same data. */
export interface Subject<Data, Input> {
  /** Not timed and not weighed: the data in the library's own words. */
  prepare: (data: Data) => Input;
  mount: (host: HTMLElement, input: Input) => void;
  /** Everything that the first picture has to show is there. */
  isShown: (host: HTMLElement) => boolean;
  /** The same picture with other values. */
  change?: (host: HTMLElement, input: Input) => void;
}

declare global {
  interface Window {
    bench: {
      prepare: (size: string) => void;
      /** Milliseconds from the call until the frame after the one that has the picture. */
      paint: () => Promise<number>;
      /** The same for a change of the picture; two frames, 33 ms, is the least that can be told. */
      change: () => Promise<number>;
      /**
       * Until frames have come evenly for longer than a second, ten seconds at most. A second after it left a page Chromium
       * takes that page's drawing apart, which holds up a frame of whatever is shown by then.
       */
      rest: () => Promise<void>;
      /** Gaps between frames, milliseconds, until `stopFrames`. */
      startFrames: () => void;
      stopFrames: () => number[];
    };
  }
}

const EVEN_MS = 30;
const EVEN_FOR_MS = 1_500;
const REST_WITHIN_MS = 10_000;

const nextFrame = () =>
  new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));

/** Puts a subject on the page for the bench to drive. */
export function onStage<Data, Input>(subject: Subject<Data, Input>, dataOf: (size: string) => Data): void {
  const host = document.getElementById('host') as HTMLElement;
  let input: Input;
  let gaps: number[] = [];
  let watches = false;
  window.bench = {
    prepare: (size) => {
      input = subject.prepare(dataOf(size));
    },
    paint: async () => {
      const before = await nextFrame();
      subject.mount(host, input);
      do await nextFrame();
      while (!subject.isShown(host));
      return (await nextFrame()) - before;
    },
    change: async () => {
      const before = await nextFrame();
      subject.change?.(host, input);
      await nextFrame();
      return (await nextFrame()) - before;
    },
    rest: async () => {
      const end = performance.now() + REST_WITHIN_MS;
      let evenSince = performance.now();
      let last = evenSince;
      while (last < end && last - evenSince < EVEN_FOR_MS) {
        const now = await nextFrame();
        if (now - last > EVEN_MS) evenSince = now;
        last = now;
      }
    },
    startFrames: () => {
      gaps = [];
      watches = true;
      let last = performance.now();
      const watch = (now: number) => {
        gaps.push(now - last);
        last = now;
        if (watches) requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
    },
    stopFrames: () => {
      watches = false;
      return gaps;
    },
  };
}
