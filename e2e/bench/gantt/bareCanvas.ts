import { onStage } from '../stage.ts';
import {
  arrowOf,
  boxOf,
  colours,
  headHeight,
  listWidth,
  monthsSeen,
  planeWidth,
  rowHeight,
  type Sketch,
  sketchOf,
} from './bareSketch.ts';
import { type PlanBar, planOf } from './plan.ts';

/** The least that a canvas can do: no element, no words for a screen reader, nothing to select. */
function draw(ink: CanvasRenderingContext2D, scroller: HTMLElement, sketch: Sketch): void {
  const { scrollLeft: left, scrollTop: top, clientWidth, clientHeight } = scroller;
  ink.clearRect(0, 0, clientWidth, clientHeight);
  ink.font = '13px sans-serif';
  const first = Math.floor(top / rowHeight);
  const last = Math.min(sketch.bars.length, Math.ceil((top + clientHeight) / rowHeight));
  const dx = listWidth - left;
  const dy = headHeight - top;
  ink.strokeStyle = colours.link;
  ink.beginPath();
  for (let index = first; index < last; index += 1) {
    const { x, width, y } = boxOf(sketch, index);
    ink.fillStyle = colours.bar;
    ink.fillRect(x + dx, y + dy + 10, width, 16);
    ink.fillStyle = colours.done;
    ink.fillRect(x + dx, y + dy + 10, width * (sketch.bars[index]?.progress ?? 0), 16);
    arrowOf(sketch, index).forEach(([atX, atY], corner) => {
      if (corner === 0) ink.moveTo(atX + dx, atY + dy);
      else ink.lineTo(atX + dx, atY + dy);
    });
  }
  ink.stroke();
  ink.fillStyle = '#fff';
  ink.fillRect(0, 0, listWidth, clientHeight);
  ink.fillRect(0, 0, clientWidth, headHeight);
  ink.fillStyle = colours.text;
  for (let index = first; index < last; index += 1) {
    ink.fillText(sketch.bars[index]?.name ?? '', 8, index * rowHeight + dy + 24, listWidth - 16);
  }
  for (const { x, text } of monthsSeen(left, clientWidth - listWidth)) ink.fillText(text, x + dx, 24);
}

onStage<readonly PlanBar[], readonly PlanBar[]>(
  {
    prepare: (plan) => plan,
    mount: (host, plan) => {
      const sketch = sketchOf(plan);
      const { clientWidth, clientHeight } = host;
      host.innerHTML = `<div style="position:relative;overflow:auto;height:100%">
        <div style="width:${planeWidth + listWidth}px;height:${sketch.bars.length * rowHeight + headHeight}px">
        <canvas width="${clientWidth}" height="${clientHeight}" style="position:sticky;left:0;top:0;display:block"></canvas></div></div>`;
      const scroller = host.firstElementChild as HTMLElement;
      const ink = host.querySelector('canvas')?.getContext('2d') as CanvasRenderingContext2D;
      draw(ink, scroller, sketch);
      let asked = false;
      scroller.addEventListener('scroll', () => {
        if (asked) return;
        asked = true;
        requestAnimationFrame(() => {
          asked = false;
          draw(ink, scroller, sketch);
        });
      });
    },
    isShown: (host) => host.querySelector('canvas') !== null,
  },
  (size) => planOf(Number(size)),
);
