import type { GradebookSource } from '../source.ts';
import type { DnevnikClient } from './client.ts';
import {
  groupReplySchema,
  lessonReplySchema,
  logReplySchema,
  markReplySchema,
  schoolReplySchema,
  workReplySchema,
} from './replies.ts';

const safe = encodeURIComponent;

/** Dnevnik.ru by the paths of its API. */
export function dnevnikSource(client: DnevnikClient): GradebookSource {
  return {
    name: 'dnevnik',
    schools: () => client.list('schools', '/schools', {}, schoolReplySchema),
    groups: (schoolId) =>
      client.list('groups', `/schools/${safe(schoolId)}/edu-groups`, {}, groupReplySchema),
    lessons: ({ groupId }, { from, to }) =>
      client.list('lessons', `/edu-groups/${safe(groupId)}/lessons/${from}/${to}`, {}, lessonReplySchema),
    marks: ({ groupId }, { from, to }) =>
      client.list('marks', `/edu-groups/${safe(groupId)}/marks/${from}/${to}`, {}, markReplySchema),
    log: ({ groupId }, { from, to }) =>
      client.list('log', `/lesson-log-entries/group/${safe(groupId)}`, { from, to }, logReplySchema),
    works: ({ groupId }, { from, to }) =>
      client.list('works', '/works', { group: groupId, from, to }, workReplySchema),
  };
}
