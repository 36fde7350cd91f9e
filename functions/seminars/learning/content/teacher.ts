import type { LearningPath } from '../contract.ts';
import { question, say, step } from './wording.ts';

export const teacher: LearningPath = {
  learner: 'teacher',
  edition: 1,
  minutes: 10,
  title: say('Учитель', 'Teacher'),
  summary: say(
    'Первый вход, урок, оценка, домашнее задание и сообщение родителям — всё, что нужно каждый день.',
    'Signing in, a lesson, a mark, homework and a word to parents: what every day needs.',
  ),
  steps: [
    step(
      say('Войдите по приглашению', 'Sign in by your invitation'),
      say(
        'Введите на dnevnik.ru код, который дал администратор школы, придумайте логин и пароль. Пароль не записывайте на листке у компьютера и не сообщайте никому, в том числе администратору.',
        'Enter the administrator’s code at dnevnik.ru and choose a login and a password. Do not keep the password on a note by the computer, and tell it to nobody, the administrator included.',
      ),
      say(
        'Откроется ваша страница: расписание на неделю и журналы ваших классов.',
        'Your own page opens: the week’s timetable and the gradebooks of your classes.',
      ),
    ),
    step(
      say('Откройте журнал класса', 'Open the gradebook of a class'),
      say(
        'Выберите класс и предмет. Проверьте список учеников и даты уроков. Если чего-то нет, скажите администратору: список и расписание ведёт он.',
        'Choose a class and a subject. Check the pupils and the dates. If something is missing, tell the administrator, who keeps lists and timetable.',
      ),
      say(
        'Строки — ученики, столбцы — уроки. Будущие уроки тоже видны, но заполняют их в день урока.',
        'Rows are pupils, columns are lessons. Coming lessons can be seen too, but they are filled in on their day.',
      ),
    ),
    step(
      say('Запишите тему урока', 'Enter the topic of the lesson'),
      say(
        'Нажмите на дату урока и впишите тему так, как она названа в вашем планировании. Темы на четверть можно загрузить заранее одним списком.',
        'Press the date of the lesson and enter the topic as your planning names it. A quarter’s topics can be loaded in advance as one list.',
      ),
      say(
        'Тема видна в журнале и в дневниках учеников рядом с уроком.',
        'The topic stands in the gradebook and beside the lesson in pupils’ diaries.',
      ),
    ),
    step(
      say('Отметьте отсутствующих и поставьте оценки', 'Mark absences and give marks'),
      say(
        'Поставьте отметку об отсутствии тем, кого нет, и оценки за урок. Если работ две, добавьте вторую с её видом: контрольная, устный ответ. Ошиблись — исправьте: изменение сохранится с датой.',
        'Mark who is absent and give the marks. For a second piece of work add it with its kind: a test, an oral answer. A mistake is corrected: the change is kept with its date.',
      ),
      say(
        'Ученик и родители увидят оценку в дневнике сразу, отдельно сообщать не нужно.',
        'Pupil and parents see the mark in the diary at once; nothing else has to be sent.',
      ),
    ),
    step(
      say('Задайте домашнее задание', 'Set homework'),
      say(
        'В том же окне урока напишите задание и срок — следующий урок. Пишите так, чтобы было понятно тому, кто болел: страница, номер, что принести.',
        'In the same window write the homework and its day, the next lesson. Write it for somebody who was ill: page, number, what to bring.',
      ),
      say(
        'Задание появится в дневнике на день, когда его сдавать.',
        'The homework appears in the diary on the day it is due.',
      ),
    ),
    step(
      say('Напишите родителям', 'Write to parents'),
      say(
        'Откройте ученика и выберите «Сообщение». Пишите о работе ребёнка и без оценок других детей. Общие объявления отправляйте всему классу.',
        'Open a pupil and choose “Message”. Write about the child’s own work, without the marks of other children. Announcements go to the whole class.',
      ),
      say(
        'Видно, прочитано ли сообщение. Ответ придёт туда же.',
        'You see whether it was read. The answer comes to the same place.',
      ),
    ),
    step(
      say('Закройте неделю', 'Finish the week'),
      say(
        'В пятницу пройдите по своим журналам: у каждого урока есть тема и задание, оценки внесены. Записывать лучше в день урока: через неделю вспоминать дольше.',
        'On Friday go through your gradebooks: each lesson has its topic and homework, and marks are in. Better still on the day of the lesson: a week later remembering takes longer.',
      ),
      say('Пустых столбцов за прошедшие дни нет.', 'No column of a past day is empty.'),
    ),
  ],
  questions: [
    question(
      say(
        'В списке класса нет нового ученика. К кому обратиться?',
        'A new pupil is missing in the class list. Whom do you ask?',
      ),
      [
        say('К администратору школы', 'The school’s administrator'),
        say('К родителям ученика', 'The pupil’s parents'),
        say('Ни к кому: он появится сам', 'Nobody: the pupil will appear'),
      ],
      0,
      say(
        'Списки классов ведёт администратор школы. Учитель заполняет журнал, но не состав класса.',
        'Class lists are kept by the administrator. Teachers keep the gradebook, not the list.',
      ),
    ),
    question(
      say('Когда родители увидят поставленную оценку?', 'When do parents see a mark?'),
      [
        say('В конце четверти', 'At the end of the quarter'),
        say('Когда учитель отправит сообщение', 'When the teacher sends a message'),
        say('Сразу, как она сохранена', 'As soon as it is saved'),
      ],
      2,
      say(
        'Дневник показывает журнал без задержки, поэтому оценки вносят в день урока.',
        'The diary shows the gradebook without delay, so marks are entered on the day of the lesson.',
      ),
    ),
    question(
      say('На какой день записать домашнее задание?', 'To which day does homework belong?'),
      [
        say('На день, когда его сдавать', 'The day it is due'),
        say('На воскресенье', 'Sunday'),
        say('На конец четверти', 'The end of the quarter'),
      ],
      0,
      say(
        'Ученик смотрит в дневник на завтра: задание должно стоять в день следующего урока.',
        'A pupil looks at tomorrow in the diary: homework has to stand on the day of the next lesson.',
      ),
    ),
    question(
      say('Поставлена не та оценка. Что делать?', 'A wrong mark was given. What now?'),
      [
        say('Оставить до конца четверти', 'Leave it until the end of the quarter'),
        say('Исправить и при необходимости сказать ученику', 'Correct it, and tell the pupil if need be'),
        say('Завести журнал заново', 'Begin the gradebook anew'),
      ],
      1,
      say(
        'Исправление сохраняется вместе с датой. Открытая правка лучше скрытой ошибки.',
        'A correction is kept with its date. An open correction is better than a hidden mistake.',
      ),
    ),
    question(
      say(
        'Коллега просит ваш пароль, чтобы внести оценки за вас. Ваш ответ?',
        'A colleague asks for your password to enter marks for you. Your answer?',
      ),
      [
        say('Сообщить пароль по телефону', 'Tell it by telephone'),
        say('Дать записку', 'Leave a note'),
        say(
          'Отказать: администратор может назначить замену',
          'No: the administrator can assign a substitute',
        ),
      ],
      2,
      say(
        'Записи хранятся под именем того, кто вошёл. На время замены администратор открывает журнал заменяющему.',
        'Records stand under the name of whoever signed in. For a substitution the administrator opens the gradebook to the substitute.',
      ),
    ),
  ],
};
