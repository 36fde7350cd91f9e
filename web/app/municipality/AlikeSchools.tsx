import {
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { Compared } from '../../../functions/adoption/contract/alike.ts';
import type { NodeId } from '../../../functions/shared/words.ts';
import { useAlikeWords } from '../../adoption/components/AlikePlace.tsx';
import { municipalAlikeOf } from '../../adoption/queries.ts';
import { useCarry } from '../../plan/carry.ts';
import { formatShare } from '../../shared/format/format.ts';
import { useLanguage } from '../../shared/text/language.ts';
import { useAsOf } from '../../shared/time/asOf.ts';
import { Nothing, Sights } from '../../shared/ui/sights.tsx';
import { paths } from '../paths.ts';
import type { Names } from '../rollout/names.ts';
import { Part } from '../school/Part.tsx';

interface AlikeSchoolsProps {
  nodeId: NodeId;
  names: Names;
}

/** The schools of a municipality, each among those of the region alike to it; the lowest places first. */
export function AlikeSchools({ nodeId, names }: AlikeSchoolsProps) {
  const { t } = useTranslation('adoption');
  const { asOf } = useAsOf();
  const alike = useQuery(municipalAlikeOf(nodeId, asOf));
  return (
    <Part id="alike" title={t('alike.listTitle')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('alike.listIntro')}
      </Typography>
      <Sights query={alike}>
        {({ schools }) =>
          schools.length === 0 ? (
            <Nothing title={t('alike.empty')} />
          ) : (
            <AlikeTable schools={[...schools].sort(byPlace)} names={names} />
          )
        }
      </Sights>
    </Part>
  );
}

/** By the middle of the places, as parts of the group: of a small group and a large one alike. */
function byPlace(one: Compared, other: Compared): number {
  const depth = ({ place }: Compared) => (place ? (place.best + place.worst) / place.of : -1);
  return depth(other) - depth(one);
}

function AlikeTable({ schools, names }: { schools: readonly Compared[]; names: Names }) {
  const { t } = useTranslation('adoption');
  const language = useLanguage();
  const carry = useCarry();
  const words = useAlikeWords();
  const groupOf = ({ group }: Compared) => {
    if (!group) return '—';
    const { locality, size } = words.group(group);
    return `${locality}, ${size}`;
  };
  return (
    <TableContainer sx={{ maxHeight: 380 }} tabIndex={0} role="region" aria-label={t('alike.listTitle')}>
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            {(['school', 'group', 'share', 'places'] as const).map((column) => (
              <TableCell key={column}>{t(`alike.column.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {schools.map((school) => (
            <TableRow key={school.nodeId} hover>
              <TableCell component="th" scope="row">
                <MuiLink component={Link} to={`${carry(paths.school(school.nodeId))}#alike`}>
                  {names.short(school.nodeId)}
                </MuiLink>
              </TableCell>
              <TableCell>{groupOf(school)}</TableCell>
              {school.place ? (
                <>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {formatShare(school.place.share, language)} ({formatShare(school.place.low, language)} –{' '}
                    {formatShare(school.place.high, language)})
                  </TableCell>
                  <TableCell sx={{ whiteSpace: 'nowrap' }}>
                    {t('alike.places', {
                      best: school.place.best,
                      worst: school.place.worst,
                      count: school.place.of,
                    })}
                  </TableCell>
                </>
              ) : (
                <TableCell colSpan={2}>{t(`alike.notCompared.${school.notCompared ?? 'noData'}`)}</TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
