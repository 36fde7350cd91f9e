import {
  deadlineSchema,
  measurePredicateSchema,
  measureSchema,
  predecessorSchema,
} from '../../functions/plan/contract.ts';
import { wordingSchema } from '../../functions/shared/words.ts';
import { inLanguage, useLanguage } from '../shared/text/language.ts';
import { nameOfPredicate } from './knownPredicates.ts';
import { useDeadlineWords, useSay } from './words.ts';

/** Names and values of a measure's fields as people read them; what a field holds is read by its schema. */
export function useFieldWords() {
  const { say, exists } = useSay();
  const language = useLanguage();
  const deadlineWords = useDeadlineWords();
  const empty = say('versions.empty');

  const readers: Record<string, (value: unknown) => string> = {
    title: (value) => inLanguage(wordingSchema.parse(value), language),
    result: (value) => inLanguage(wordingSchema.parse(value), language),
    deadline: (value) => deadlineWords(deadlineSchema.parse(value)),
    force: (value) => say(`force.${measureSchema.shape.force.parse(value)}`),
    audience: (value) => say(`audience.${measureSchema.shape.audience.parse(value)}`),
    owners: (value) => measureSchema.shape.owners.parse(value).join(', '),
    participants: (value) =>
      (measureSchema.shape.participants.parse(value) ?? [])
        .map((who) => say(`participants.${who}`))
        .join(', '),
    predecessors: (value) =>
      predecessorSchema
        .array()
        .parse(value)
        .map(({ number, confirmed }) =>
          say(confirmed ? 'versions.confirmed' : 'versions.proposed', { number }),
        )
        .join(', '),
    predicate: (value) => {
      const predicate = measurePredicateSchema.parse(value);
      const name = nameOfPredicate(predicate);
      return name ? say(`predicate.${name}`) : say('predicate.other', { id: predicate.id });
    },
  };

  return {
    fieldName: (field: string) => (exists(`field.${field}`) ? say(`field.${field}`) : field),
    fieldValue: (field: string, value: unknown) => {
      if (value === undefined || value === '') return empty;
      return (readers[field]?.(value) ?? String(value)) || empty;
    },
  };
}
