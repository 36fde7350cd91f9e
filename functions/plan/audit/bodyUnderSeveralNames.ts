import { measuresOf } from '../rules/measures.ts';
import { type AuditRule, finding } from './finding.ts';

/** The order calls one body by several names, as the plan's own list of bodies says. */
export const bodyUnderSeveralNames: AuditRule = (content) =>
  content.bodies.flatMap(({ name, aliases }) => {
    const names = [...new Set([name.ru, ...aliases])];
    if (names.length < 2) return [];
    const measures = measuresOf(content)
      .filter(({ owners }) => owners.some((owner) => names.includes(owner)))
      .map(({ number }) => number);
    return finding(
      'bodyUnderSeveralNames',
      measures,
      { name: name.ru, names: names.join('; '), count: names.length },
      name.ru,
    );
  });
