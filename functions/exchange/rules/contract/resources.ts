import { file, names, onlyOf, someOf, text } from './columns.ts';

const audiences = [
  'administrator',
  'aide',
  'guardian',
  'parent',
  'proctor',
  'relative',
  'student',
  'teacher',
];

/** Learning materials, and to whom they belong. */
export const resources = [
  file('resources', 'resources', [
    text('vendorResourceId', 'must'),
    text('title'),
    someOf('roles', audiences),
    onlyOf('importance', ['primary', 'secondary']),
    text('vendorId'),
    text('applicationId'),
  ]),
  file('resources', 'classResources', [
    text('title'),
    names('classSourcedId', 'classes', 'must'),
    names('resourceSourcedId', 'resources', 'must'),
  ]),
  file('resources', 'courseResources', [
    text('title'),
    names('courseSourcedId', 'courses', 'must'),
    names('resourceSourcedId', 'resources', 'must'),
  ]),
  file('resources', 'userResources', [
    names('userSourcedId', 'users', 'must'),
    names('orgSourcedId', 'orgs'),
    names('classSourcedId', 'classes'),
    names('resourceSourcedId', 'resources', 'must'),
  ]),
];
