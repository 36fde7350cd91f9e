import { Link as MuiLink, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useCarry } from '../../plan/carry.ts';
import { paths } from '../paths.ts';

/** Two links stand one above the other: each is high enough for a finger (WCAG 2.5.8). */
const touchable = { display: 'inline-block', minHeight: 24, lineHeight: '24px' };

interface SchoolCellProps {
  nodeId: NodeId;
  name: string;
  mayControl: boolean;
}

/** The school, and the form of a visit to it. */
export function SchoolCell({ nodeId, name, mayControl }: SchoolCellProps) {
  const { t } = useTranslation('control');
  const carry = useCarry();
  return (
    <>
      <MuiLink component={Link} to={carry(paths.school(nodeId))} sx={touchable}>
        {name}
      </MuiLink>
      {mayControl && (
        <Typography variant="caption" component="div" className="no-print">
          <MuiLink component={Link} to={paths.newControl(nodeId)} color="inherit" sx={touchable}>
            {t('desk.control')}
          </MuiLink>
        </Typography>
      )}
    </>
  );
}
