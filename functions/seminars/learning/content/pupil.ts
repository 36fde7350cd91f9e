import type { LearningPath } from '../contract.ts';
import { question, say, step } from './wording.ts';

export const pupil: LearningPath = {
  learner: 'pupil',
  edition: 1,
  minutes: 5,
  title: say('Ученик', 'Pupil'),
  summary: say(
    'Расписание, домашние задания и оценки в телефоне — и как не потерять доступ.',
    'Timetable, homework and marks on your phone, and how not to lose access.',
  ),
  steps: [
    step(
      say('Войди по своему коду', 'Sign in with your own code'),
      say(
        'Код даст классный руководитель. Придумай пароль, который не угадают одноклассники: не имя и не день рождения.',
        'Your class teacher gives you the code. Choose a password that classmates cannot guess: neither a name nor a birthday.',
      ),
      say('Открылась твоя страница с расписанием на сегодня.', 'Your page opens with today’s timetable.'),
    ),
    step(
      say('Посмотри расписание', 'Look at the timetable'),
      say(
        'Открой неделю в дневнике. Если урок заменили, он стоит с новым названием или учителем.',
        'Open the week in the diary. A replaced lesson stands there with its new name or teacher.',
      ),
      say('Видно, какие завтра уроки и в каком кабинете.', 'You see tomorrow’s lessons and their rooms.'),
    ),
    step(
      say('Найди домашнее задание', 'Find your homework'),
      say(
        'Нажми на завтрашний урок: там задание и файлы, если учитель их приложил. Сделал — отметь, чтобы не забыть.',
        'Press tomorrow’s lesson: there is the homework, with files if there are any. Tick it when done, so that you do not forget.',
      ),
      say(
        'Задание записано на день, когда его сдавать, а не когда задали.',
        'Homework stands on the day it is due, not the day it was set.',
      ),
    ),
    step(
      say('Разберись в своих оценках', 'Understand your marks'),
      say(
        'Нажми на оценку: видно, за что она. Если думаешь, что это ошибка, спроси учителя вежливо и напомни дату работы.',
        'Press a mark: it tells what it is for. If you think it is a mistake, ask the teacher politely and name the date of the work.',
      ),
      say(
        'Твои оценки видишь ты, твои родители и учителя. Одноклассники их не видят.',
        'You, your parents and your teachers see your marks. Classmates do not.',
      ),
    ),
    step(
      say('Береги свой вход', 'Take care of your login'),
      say(
        'На чужом компьютере всегда нажимай «Выход». Никому не говори пароль. Забыл его — скажи классному руководителю.',
        'On somebody else’s computer always press “Sign out”. Tell nobody your password. If you forget it, tell your class teacher.',
      ),
      say(
        'После выхода страница просит войти заново — значит, всё в порядке.',
        'After signing out the page asks you to sign in again: then all is well.',
      ),
    ),
  ],
  questions: [
    question(
      say('Где искать задание на завтра?', 'Where is the homework for tomorrow?'),
      [
        say('В завтрашнем уроке', 'In tomorrow’s lesson'),
        say('В прошлой неделе', 'In last week'),
        say('В настройках', 'In the settings'),
      ],
      0,
      say(
        'Задание стоит в уроке, к которому его нужно сделать.',
        'Homework stands in the lesson that it is for.',
      ),
    ),
    question(
      say('Кто видит твои оценки?', 'Who sees your marks?'),
      [
        say('Весь класс', 'The whole class'),
        say('Ты, родители и учителя', 'You, your parents and your teachers'),
        say('Все в интернете', 'Everybody on the internet'),
      ],
      1,
      say('Чужие оценки одноклассникам не показываются.', 'Classmates are not shown the marks of others.'),
    ),
    question(
      say('Какой пароль лучше?', 'Which password is better?'),
      [
        say('Твоё имя', 'Your name'),
        say('12345', '12345'),
        say('Длинная фраза, которую знаешь только ты', 'A long phrase that only you know'),
      ],
      2,
      say('Имя и простые цифры угадывают первыми.', 'Names and simple digits are guessed first.'),
    ),
    question(
      say(
        'Ты вошёл в дневник в библиотеке. Что сделать в конце?',
        'You signed in at the library. What do you do at the end?',
      ),
      [
        say('Просто уйти', 'Just leave'),
        say('Нажать «Выход»', 'Press “Sign out”'),
        say('Выключить монитор', 'Switch the screen off'),
      ],
      1,
      say('Иначе следующий человек откроет твою страницу.', 'Otherwise the next person opens your page.'),
    ),
    question(
      say('Оценка кажется ошибкой. Что сделать?', 'A mark looks like a mistake. What do you do?'),
      [
        say('Спросить учителя и назвать дату работы', 'Ask the teacher and name the date of the work'),
        say('Исправить самому', 'Change it yourself'),
        say('Никому не говорить', 'Tell nobody'),
      ],
      0,
      say(
        'Исправить оценку может только учитель, а по дате он быстро найдёт работу.',
        'Only the teacher can change a mark, and the date helps to find the work.',
      ),
    ),
  ],
};
