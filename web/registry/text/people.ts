import type { Words } from '../../shared/text/words.ts';

export const ru = {
  title: 'Люди и роли',
  subtitle:
    'Сотрудники организации и их роли. Пароли здесь не хранятся: вход выдаёт поставщик учётных записей',
  organisation: 'Организация',
  empty: 'В этой организации ещё никого нет',
  emptyAdvice: 'Добавьте сотрудника, чтобы назначить его актом и выдать роль.',
  choose: 'Выберите организацию',
  add: 'Добавить человека',
  addTitle: 'Новый человек',
  editTitle: 'Запись о человеке',
  edit: 'Изменить: {{name}}',
  table: 'Люди организации',
  column: {
    name: 'Имя',
    post: 'Должность',
    contacts: 'Связь',
    role: 'Роль',
    state: 'Состояние',
    actions: 'Изменить',
  },
  field: {
    name: 'Фамилия, имя, отчество',
    post: 'Должность',
    email: 'Почта',
    phone: 'Телефон',
    role: 'Роль',
  },
  active: 'Работает',
  left: 'Выбыл',
  isActive: 'Работает в организации',
  noContacts: 'не указана',
} satisfies Words;

export const en = {
  title: 'People and roles',
  subtitle:
    'Staff of an organisation and their roles. No passwords are kept here: sign-in is the identity provider’s',
  organisation: 'Organisation',
  empty: 'Nobody in this organisation yet',
  emptyAdvice: 'Add somebody to appoint them by an act and give them a role.',
  choose: 'Choose an organisation',
  add: 'Add a person',
  addTitle: 'New person',
  editTitle: 'Record of a person',
  edit: 'Edit: {{name}}',
  table: 'People of the organisation',
  column: { name: 'Name', post: 'Post', contacts: 'Contacts', role: 'Role', state: 'State', actions: 'Edit' },
  field: { name: 'Full name', post: 'Post', email: 'Mail', phone: 'Telephone', role: 'Role' },
  active: 'Works here',
  left: 'Has left',
  isActive: 'Works in the organisation',
  noContacts: 'not given',
} satisfies Words;
