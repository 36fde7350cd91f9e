import { useCallback, useState } from 'react';

/**
 * Tells the page what is hovered, and remembers whether it was this picture that said so: a tooltip belongs where the
 * pointer or the focus is, while the frame around a place shows wherever the place is drawn.
 */
export function usePointed(hoveredId: string | undefined, onHover: (id: string | undefined) => void) {
  const [ownId, setOwnId] = useState<string>();
  const point = useCallback(
    (id: string | undefined) => {
      setOwnId(id);
      onHover(id);
    },
    [onHover],
  );
  return { point, pointedId: ownId === hoveredId ? ownId : undefined };
}
