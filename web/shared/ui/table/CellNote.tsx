import type { ReactNode } from 'react';

/** What a cell adds in a line of its own, quieter than what it says first. */
export function CellNote({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="data-table-note" title={title}>
      {children}
    </div>
  );
}
