import { useTranslation } from 'react-i18next';

/**
 * Names of what changes: a step, a section, or a class with its count (`7Б.lessonsRecorded`). A name of the data itself
 * is shown as it is.
 */
export function useFieldWords(): (field: string) => string {
  const { t, i18n } = useTranslation(['adoption', 'imports']);
  const say = t as unknown as (key: string) => string;
  const named = (part: string): string => {
    const key = ['activation.step', 'space.check', 'gradebook.count', 'imports.field']
      .map((place) => `${place}.${part}`)
      .find((one) => i18n.exists(one, { ns: ['adoption', 'imports'] }));
    return key ? say(key) : part;
  };
  return (field) => field.split('.').map(named).join(': ');
}
