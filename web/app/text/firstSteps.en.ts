import type { Words } from '../../shared/text/words.ts';

export const firstStepsEn = {
  title: 'First steps',
  progress: '{{done}} of {{all}} done. Nothing to tick off: it is read from the school’s own facts.',
  allDone: 'All steps are done. From here on it is the week’s usual work.',
  fold: 'Fold away',
  unfold: 'Show',
  done: 'done',
  step: {
    act: 'The act on who is responsible',
    step: 'Activation on the platform',
    space: 'The information space',
    week: 'The first week of the gradebook',
    help: 'Where to ask',
  },
  how: {
    act: 'Issue the school’s act and record its number, date and scan. The school’s duties begin with it.',
    step: 'Choose an administrator, apply, get the code, register the school. No passwords are entered here.',
    space:
      'Fill the eight sections on the platform and report how far they are: classes, subjects, timetable and so on.',
    week: 'At least one record a week in every class. The counts come by exchange, or enter them by class.',
    help: 'The hotline answers schools in working hours; you can follow your question on the site.',
  },
  openHelp: 'Ask a question',
} satisfies Words;
