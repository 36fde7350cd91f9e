import { type ComponentType, lazy, Suspense } from 'react';

/** A part that comes when it is first drawn: a dialog, or a drawing whose library weighs more than its page. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Part: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return function Later(props: Props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}
