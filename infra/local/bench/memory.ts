const everyMs = 50;

/** Watches how much memory this process holds, until the peak is asked for. */
export function watchMemory(): { peakMegabytes(): number } {
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, everyMs);
  return {
    peakMegabytes() {
      clearInterval(timer);
      look();
      return Math.round(peak / 1e6);
    },
  };
}
