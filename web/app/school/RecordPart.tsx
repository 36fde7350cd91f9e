import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../functions/shared/words.ts';
import { SchoolRecord } from '../../registry/completeness/SchoolRecord.tsx';
import { Part } from './Part.tsx';

/** What the record of a school still lacks, and where it is corrected. */
export function RecordPart({ nodeId, mayCorrect }: { nodeId: NodeId; mayCorrect: boolean }) {
  const { t } = useTranslation('completeness');
  return (
    <Part id="completeness" title={t('completeness.part')}>
      <SchoolRecord nodeId={nodeId} mayCorrect={mayCorrect} />
    </Part>
  );
}
