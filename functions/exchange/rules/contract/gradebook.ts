import { date, file, integer, names, number, oneOf, text, texts, yes } from './columns.ts';

const objective = [oneOf('source', ['case', 'unknown'], 'must'), text('learningObjectiveId', 'must')];

/** Kinds of work and lessons. Marks stand in the standard too, and are refused here. */
export const gradebook = [
  file('gradebook', 'categories', [text('title', 'must'), integer('weight')]),
  file('gradebook', 'scoreScales', [
    text('title', 'must'),
    text('type', 'must'),
    names('orgSourcedId', 'orgs', 'must'),
    names('courseSourcedId', 'courses', 'must'),
    names('classSourcedId', 'classes', 'must'),
    texts('scoreScaleValue', 'must'),
  ]),
  file('gradebook', 'lineItems', [
    text('title', 'must'),
    text('description'),
    date('assignDate', 'must'),
    date('dueDate', 'must'),
    names('classSourcedId', 'classes', 'must'),
    names('categorySourcedId', 'categories', 'must'),
    names('academicSessionSourcedId', 'academicSessions', 'must'),
    number('resultValueMin'),
    number('resultValueMax'),
    names('schoolSourcedId', 'orgs', 'must'),
  ]),
  file('gradebook', 'lineItemLearningObjectiveIds', [
    names('lineItemSourcedId', 'lineItems', 'must'),
    ...objective,
  ]),
  file('gradebook', 'lineItemScoreScales', [
    text('title'),
    names('lineItemSourcedId', 'lineItems', 'must'),
    names('scoreScaleSourcedId', 'scoreScales', 'must'),
  ]),
  file(
    'gradebook',
    'results',
    [
      names('lineItemSourcedId', 'lineItems', 'must'),
      names('studentSourcedId', 'users', 'must'),
      oneOf(
        'scoreStatus',
        ['exempt', 'fully graded', 'not submitted', 'partially graded', 'submitted'],
        'must',
      ),
      number('score'),
      date('scoreDate', 'must'),
      text('comment'),
      text('textScore'),
      names('classSourcedId', 'classes'),
      yes('inProgress'),
      yes('incomplete'),
      yes('late'),
      yes('missing'),
    ],
    'marks',
  ),
  file(
    'gradebook',
    'resultLearningObjectiveIds',
    [names('resultSourcedId', 'results', 'must'), ...objective, number('score'), text('textScore')],
    'marks',
  ),
  file(
    'gradebook',
    'resultScoreScales',
    [
      text('title'),
      names('resultSourcedId', 'results', 'must'),
      names('scoreScaleSourcedId', 'scoreScales', 'must'),
    ],
    'marks',
  ),
];
