import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';

/**
 * A part that comes when it is first drawn: a dialog, what stands below the first screen, or a drawing whose library
 * weighs more than its page. `waiting` keeps its place until then, where the page around it would move.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, waiting?: ReactNode) {
  const Part: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    return (
      <Suspense fallback={waiting}>
        <Part {...props} />
      </Suspense>
    );
  };
}
