import type { LearningPath } from '../contract.ts';
import { question, say, step } from './wording.ts';

export const administrator: LearningPath = {
  learner: 'administrator',
  edition: 1,
  minutes: 15,
  title: say('Администратор школы', 'School administrator'),
  summary: say(
    'От кода активации до первой заполненной недели: как подготовить страницу школы и подключить всех.',
    'From the activation code to the first week kept: how to prepare the school’s page and bring everybody in.',
  ),
  steps: [
    step(
      say('Зарегистрируйте школу', 'Register the school'),
      say(
        'Подайте заявку на dnevnik.ru, дождитесь кода активации и введите его на странице регистрации. Укажите свою рабочую почту, а не личную: на неё придёт восстановление доступа.',
        'Apply at dnevnik.ru, wait for the activation code and enter it on the registration page. Give your work address, not a private one: access is restored through it.',
      ),
      say(
        'Откроется страница школы, а в меню появится раздел «Администрирование» — его видит только администратор.',
        'The school’s page opens, and the menu gains “Administration”, which only the administrator sees.',
      ),
    ),
    step(
      say('Проверьте сведения о школе', 'Check the school’s profile'),
      say(
        'В «Администрировании» откройте профиль: полное и краткое название по уставу, адрес, телефон, директор. Сверьте их с тем, что записано в карточке школы на этом сайте.',
        'In “Administration” open the profile: full and short name by the charter, address, telephone, principal. Compare it with the school’s card on this site.',
      ),
      say(
        'Название на странице совпадает с уставом. По нему школу находят родители и служба поддержки.',
        'The name on the page is that of the charter. Parents and support find the school by it.',
      ),
    ),
    step(
      say('Задайте отчётные периоды', 'Set the reporting periods'),
      say(
        'Выберите четверти или триместры и впишите даты начала и конца по приказу школы. Если младшие и старшие классы учатся по-разному, заведите два набора периодов.',
        'Choose quarters or trimesters and enter their dates as the school’s order has them. Where younger and older classes differ, make two sets of periods.',
      ),
      say(
        'В журнале появились вкладки периодов. Пока их нет, учитель не сможет поставить итоговую оценку.',
        'The gradebook now has a tab for each period. Without them a teacher cannot give a final mark.',
      ),
    ),
    step(
      say('Заведите классы и людей', 'Add classes and people'),
      say(
        'Создайте классы, затем загрузите учителей и учеников списком из таблицы: так ошибок меньше, чем при вводе по одному. У каждого ученика должен быть указан хотя бы один родитель.',
        'Create the classes, then load teachers and pupils from a table: fewer mistakes than one by one. Every pupil needs at least one parent.',
      ),
      say(
        'В списке класса столько же учеников, сколько в приказе о зачислении. Двойников система подсвечивает — оставьте одну запись.',
        'The class list has as many pupils as the enrolment order. Doubles are highlighted: keep one of them.',
      ),
    ),
    step(
      say('Назначьте предметы и расписание', 'Assign subjects and the timetable'),
      say(
        'Выберите предметы учебного плана, назначьте на каждый класс учителя и внесите расписание. Если класс делится на подгруппы, создайте их до расписания.',
        'Pick the subjects of the curriculum, assign a teacher to each class and enter the timetable. Make subgroups, where there are any, before the timetable.',
      ),
      say(
        'Учитель видит в журнале свои уроки по датам. Урок без учителя в журнал не попадёт.',
        'Teachers see their lessons by date in the gradebook. A lesson without a teacher does not get there.',
      ),
    ),
    step(
      say('Раздайте приглашения', 'Hand out invitations'),
      say(
        'Распечатайте пригласительные коды и отдайте учителям, ученикам и родителям лично. Не публикуйте коды на стенде, не пересылайте списком и никогда не просите у людей пароль.',
        'Print the invitation codes and hand them to teachers, pupils and parents in person. Do not put codes on a board or send them as a list, and never ask anybody for a password.',
      ),
      say(
        'В отчёте «Активность» видно, сколько человек уже вошли, по каждому классу.',
        'The activity report tells how many have signed in, class by class.',
      ),
    ),
    step(
      say('Проследите за первой неделей', 'See through the first week'),
      say(
        'В пятницу откройте сводку по журналам: в каждом классе, где были уроки, должна быть хотя бы одна запись. Напомните тем, у кого пусто, и спросите, что помешало.',
        'On Friday open the summary of gradebooks: every class that had lessons needs at least one record. Remind those with none, and ask what was in the way.',
      ),
      say(
        'Неделя закрыта. На странице школы здесь она становится зелёной после загрузки данных.',
        'The week is kept. On the school’s page here it turns green once data has been loaded.',
      ),
    ),
  ],
  questions: [
    question(
      say(
        'Учитель просит поставить итоговую оценку, но вкладки четверти нет. Что проверить?',
        'A teacher wants to give a final mark, but there is no tab for the quarter. What do you check?',
      ),
      [
        say('Заданы ли отчётные периоды', 'Whether reporting periods are set'),
        say('Вошли ли родители', 'Whether parents have signed in'),
        say('Есть ли у школы логотип', 'Whether the school has a logo'),
      ],
      0,
      say(
        'Итоговые оценки ставятся за отчётный период. Пока периоды не заданы, вкладок в журнале нет.',
        'Final marks belong to a reporting period. Until periods are set, the gradebook has no tabs.',
      ),
    ),
    question(
      say('Как передать родителям пригласительные коды?', 'How do parents get their invitation codes?'),
      [
        say('Вывесить общий список у входа', 'From a list at the entrance'),
        say('Лично, каждому свой', 'In person, each their own'),
        say('Ввести коды за родителей самому', 'The administrator enters codes for them'),
      ],
      1,
      say(
        'Код открывает дневник ребёнка. У кого код, тот и увидит оценки, поэтому его отдают лично.',
        'A code opens a child’s diary. Whoever has it sees the marks, so it is handed over in person.',
      ),
    ),
    question(
      say(
        'Урок есть в расписании на стене, но не в электронном журнале. Почему?',
        'A lesson is in the timetable on the wall but not in the gradebook. Why?',
      ),
      [
        say('Журнал обновляется раз в месяц', 'The gradebook is updated once a month'),
        say('На урок не назначен учитель', 'No teacher is assigned to the lesson'),
        say('Ученики не вошли в систему', 'The pupils have not signed in'),
      ],
      1,
      say(
        'В журнал попадают уроки из расписания, у которых есть и класс, и предмет, и учитель.',
        'The gradebook takes lessons of the timetable that have a class, a subject and a teacher.',
      ),
    ),
    question(
      say(
        'Учитель забыл пароль. Что делает администратор?',
        'A teacher has forgotten the password. What does the administrator do?',
      ),
      [
        say('Находит пароль в списке', 'Finds it in a list'),
        say('Просит назвать старый пароль', 'Asks for the old password'),
        say(
          'Сбрасывает доступ: новый пароль задаст сам учитель',
          'Resets access: the teacher sets a new password',
        ),
      ],
      2,
      say(
        'Пароль знает только владелец. Администратор может лишь открыть возможность задать новый.',
        'Only the owner knows a password. An administrator can only let them set a new one.',
      ),
    ),
    question(
      say('Когда неделя считается заполненной?', 'When is a week kept?'),
      [
        say(
          'Когда у каждого класса, где были уроки, есть хотя бы одна запись',
          'When every class that had lessons has at least one record',
        ),
        say('Когда вошёл директор', 'When the principal has signed in'),
        say('Когда оценки есть у половины учеников', 'When half of the pupils have marks'),
      ],
      0,
      say(
        'План считает классы с записями за неделю: оценкой, темой, домашним заданием или отметкой о посещении.',
        'The plan counts classes with records within the week: a mark, a topic, homework or attendance.',
      ),
    ),
  ],
};
