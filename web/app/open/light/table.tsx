import { createContext, useContext } from 'react';
import { classes, type PartProps, part } from './part.tsx';

const Whole = part('table', 'l-table');
const Head = part('thead');
const Row = part('tr');
const Cell = part('td');
const InHead = createContext(false);

interface TableProps extends PartProps {
  size?: string;
  stickyHeader?: boolean;
}

export function Table({ size, stickyHeader, className, ...rest }: TableProps) {
  const look = classes(size && `l-${size}`, stickyHeader && 'l-sticky', className);
  return <Whole {...(look && { className: look })} {...rest} />;
}

export function TableHead({ children, ...rest }: PartProps) {
  return (
    <Head {...rest}>
      <InHead value>{children}</InHead>
    </Head>
  );
}

export const TableBody = part('tbody');

export function TableRow({ selected, hover, className, ...rest }: PartProps) {
  const look = classes(Boolean(selected) && 'l-selected', Boolean(hover) && 'l-hover', className);
  return <Row {...(look && { className: look })} {...rest} />;
}

export function TableCell({ align, className, ...rest }: PartProps & { align?: string }) {
  const look = classes(align && `l-${align}`, className);
  const asHead = useContext(InHead) ? { component: 'th' as const, scope: 'col' } : {};
  return <Cell {...(look && { className: look })} {...asHead} {...rest} />;
}
