import { type UIEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { onStage } from '../stage.ts';
import { type SchoolRow, schoolsOf } from './schools.ts';

const rowPx = 36;
const highestPx = 560;
const keys = ['name', 'place', 'pupils', 'share', 'since'] as const;

/** The least that React can do: the rows in sight by their place alone, nothing to sort or to find with. */
function BareList({ rows }: { rows: readonly SchoolRow[] }) {
  const [top, setTop] = useState(0);
  const first = Math.floor(top / rowPx);
  const scrolled = (event: UIEvent<HTMLElement>) => setTop(event.currentTarget.scrollTop);
  return (
    <div className="box" onScroll={scrolled}>
      <div style={{ position: 'relative', height: rows.length * rowPx }}>
        {rows.slice(first, first + Math.ceil(highestPx / rowPx) + 1).map((row, at) => (
          <div key={row.name} className="row" style={{ top: (first + at) * rowPx }}>
            {keys.map((key) => (
              <span key={key}>{row[key]}</span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

onStage<SchoolRow[], SchoolRow[]>(
  {
    prepare: (rows) => rows,
    mount: (host, rows) => {
      const style = document.createElement('style');
      style.textContent = `.box { height: ${highestPx}px; overflow: auto; font: 14px sans-serif }
        .row { position: absolute; left: 0; right: 0; height: ${rowPx}px; display: grid; grid-template-columns: 3fr 2fr 1fr 1fr 1fr; border-bottom: 1px solid #ddd }`;
      document.head.append(style);
      createRoot(host).render(<BareList rows={rows} />);
    },
    isShown: (host) => host.querySelector('.row') !== null,
  },
  (size) => schoolsOf(Number(size)),
);
