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

/** The least that elements can do: the visible part written as one text whenever the scroller moves. */
function draw(plane: HTMLElement, scroller: HTMLElement, sketch: Sketch): void {
  const { scrollLeft: left, scrollTop: top, clientWidth, clientHeight } = scroller;
  const width = clientWidth - listWidth;
  const first = Math.floor(top / rowHeight);
  const last = Math.min(sketch.bars.length, Math.ceil((top + clientHeight) / rowHeight));
  let rows = '';
  let arrows = '';
  for (let index = first; index < last; index += 1) {
    const bar = sketch.bars[index];
    const { x, width: length, y } = boxOf(sketch, index);
    const seen = x < left + width && x + length > left;
    rows += `<div class="row" style="top:${y}px"><b>${bar?.name}</b>`;
    if (seen)
      rows += `<i class="bar" style="left:${x + listWidth}px;width:${length}px"><i style="width:${(bar?.progress ?? 0) * 100}%"></i></i>`;
    rows += '</div>';
    const corners = arrowOf(sketch, index);
    if (corners.length > 0) arrows += `M${corners.map((corner) => corner.join(' ')).join('L')}`;
  }
  const months = monthsSeen(left, width)
    .map(({ x, text }) => `<span style="left:${x + listWidth}px">${text}</span>`)
    .join('');
  plane.innerHTML = `<div class="head">${months}</div>${rows}<svg style="left:${listWidth}px"><path d="${arrows}"/></svg>`;
}

onStage<readonly PlanBar[], readonly PlanBar[]>(
  {
    prepare: (plan) => plan,
    mount: (host, plan) => {
      const sketch = sketchOf(plan);
      host.innerHTML = `<style>
        .scroller { position: relative; overflow: auto; height: 100%; font: 13px sans-serif }
        .plane { position: relative; width: ${planeWidth + listWidth}px; height: ${sketch.bars.length * rowHeight + headHeight}px }
        .row { position: absolute; left: 0; width: 100%; height: ${rowHeight}px; margin-top: ${headHeight}px; border-bottom: 1px solid ${colours.line} }
        .row b { position: sticky; left: 0; display: inline-block; width: ${listWidth}px; overflow: hidden; white-space: nowrap; background: #fff; z-index: 1 }
        .bar { position: absolute; top: 10px; height: 16px; background: ${colours.bar} }
        .bar i { display: block; height: 16px; background: ${colours.done} }
        .head { position: sticky; top: 0; height: ${headHeight}px; background: #fff; z-index: 2 }
        .head span { position: absolute; top: 8px }
        svg { position: absolute; top: ${headHeight}px; width: ${planeWidth}px; height: 100%; overflow: visible; pointer-events: none }
        path { fill: none; stroke: ${colours.link} }
      </style><div class="scroller"><div class="plane"></div></div>`;
      const scroller = host.querySelector<HTMLElement>('.scroller') as HTMLElement;
      const plane = host.querySelector<HTMLElement>('.plane') as HTMLElement;
      draw(plane, scroller, sketch);
      let asked = false;
      scroller.addEventListener('scroll', () => {
        if (asked) return;
        asked = true;
        requestAnimationFrame(() => {
          asked = false;
          draw(plane, scroller, sketch);
        });
      });
    },
    isShown: (host) => host.querySelector('.bar') !== null,
  },
  (size) => planOf(Number(size)),
);
