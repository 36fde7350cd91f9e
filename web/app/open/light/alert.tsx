import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes, type PartProps, part, withRef } from './part.tsx';

const icons = { success: CircleCheck, info: Info, warning: TriangleAlert, error: CircleAlert } as const;
const Notice = part('div', 'l-alert');

interface AlertProps extends PartProps {
  severity?: keyof typeof icons;
  action?: ReactNode;
  icon?: false;
}

export const Alert = withRef(function Alert(
  { severity = 'success', action, icon, className, children, ...rest }: AlertProps,
  ref,
) {
  const Icon = icons[severity];
  const role = severity === 'success' || severity === 'info' ? 'status' : 'alert';
  return (
    <Notice ref={ref} role={role} className={classes(`l-${severity}`, className)} {...rest}>
      {icon !== false && <Icon className="l-alertIcon" size={22} aria-hidden="true" />}
      <div className="l-alertWords">{children}</div>
      {action && <div className="l-alertAction">{action}</div>}
    </Notice>
  );
});

export const AlertTitle = part('div', 'l-alertTitle');
