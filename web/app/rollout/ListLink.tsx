import type { ReactNode } from 'react';
import type { MeasureNumber } from '../../../functions/plan/contract.ts';
import { type ListFilter, useListLink } from './lists.ts';
import { NumberLink } from './NumberLink.tsx';

/** A number, and the way to the list of a measure that it counts, for those who may open it. */
export function ListLink({
  number,
  filter,
  children,
}: {
  number: MeasureNumber;
  filter: ListFilter;
  children: ReactNode;
}) {
  const listLink = useListLink();
  return <NumberLink to={listLink(number, filter)}>{children}</NumberLink>;
}
