import type { NodeId } from '../../../shared/words.ts';
import type { AskedFor } from '../../contract/pull.ts';
import { type GradebookSource, type GroupOf, SourceFault, type Span } from '../source.ts';
import type { DroppedFile } from './dropped.ts';
import type { DropRepository } from './dropRepository.ts';

/** Gradebooks of a platform that cannot be asked: what was dropped as files, read as if it had been. */
export function fileDropSource(regionId: NodeId, drops: DropRepository): GradebookSource {
  async function fileOf(asked: AskedFor, schoolId: string): Promise<DroppedFile> {
    const file = await drops.find(regionId, schoolId);
    if (!file) throw new SourceFault('schoolGone', asked);
    return file;
  }

  function rows<Name extends 'lessons' | 'marks' | 'log' | 'works'>(name: Name) {
    return async ({ schoolId, groupId }: GroupOf, { from, to }: Span) => {
      const all = (await fileOf(name, schoolId))[name] as {
        group: string;
        row: DroppedFile[Name][number]['row'];
      }[];
      // Entries may be made long after their lesson: they are told apart by lesson, not by day.
      return all
        .filter(
          ({ group, row }) => group === groupId && (name !== 'lessons' || (row.on >= from && row.on <= to)),
        )
        .map(({ row }) => row);
    };
  }

  return {
    name: 'fileDrop',
    schools: () => drops.schools(regionId),
    groups: async (schoolId) => (await fileOf('groups', schoolId)).groups,
    lessons: rows('lessons') as GradebookSource['lessons'],
    marks: rows('marks') as GradebookSource['marks'],
    log: rows('log') as GradebookSource['log'],
    works: rows('works') as GradebookSource['works'],
  };
}
