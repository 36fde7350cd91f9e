import type { LearningPath } from '../contract.ts';
import { question, say, step } from './wording.ts';

export const parent: LearningPath = {
  learner: 'parent',
  edition: 1,
  minutes: 5,
  title: say('Родитель', 'Parent'),
  summary: say(
    'Как войти, где смотреть оценки и задания и как написать учителю.',
    'How to sign in, where marks and homework are, and how to write to a teacher.',
  ),
  steps: [
    step(
      say('Получите код в школе', 'Get your code at school'),
      say(
        'Код приглашения выдаёт классный руководитель или администратор школы. Он бесплатный, и у каждого родителя свой.',
        'The class teacher or the school’s administrator gives you the invitation code. It is free, and each parent has their own.',
      ),
      say(
        'На листке — код и адрес dnevnik.ru. Сторонние сайты и платные коды не нужны.',
        'The sheet has the code and the address dnevnik.ru. No other sites and no paid codes are needed.',
      ),
    ),
    step(
      say('Войдите первый раз', 'Sign in for the first time'),
      say(
        'Введите код на dnevnik.ru, придумайте логин и пароль, укажите почту для восстановления. Входите под своим именем, а не под именем ребёнка.',
        'Enter the code at dnevnik.ru, choose a login and a password, and give an address to restore access. Sign in as yourself, not as your child.',
      ),
      say(
        'На главной странице — имя ребёнка и его класс. Детей в разных классах можно видеть под одним входом.',
        'The first page shows your child and the class. Children in several classes are seen under one login.',
      ),
    ),
    step(
      say('Откройте дневник', 'Open the diary'),
      say(
        'Выберите ребёнка и неделю. Нажмите на урок, чтобы увидеть тему и задание.',
        'Choose the child and the week. Press a lesson to see its topic and homework.',
      ),
      say(
        'По дням стоят уроки, оценки, задания и отметки об отсутствии.',
        'Day by day there are lessons, marks, homework and absences.',
      ),
    ),
    step(
      say('Разберитесь в оценках', 'Understand the marks'),
      say(
        'Откройте «Итоговые» за четверть и нажмите на оценку: видно, за какую работу она поставлена. Не спешите спорить: учитель мог ещё не внести пересдачу.',
        'Open the quarter’s marks and press one: it tells the work it was given for. Do not argue at once: a retake may not have been entered yet.',
      ),
      say(
        'Средний балл помогает заметить спад, но итоговую оценку ставит учитель.',
        'The average helps to notice a decline, but the final mark is the teacher’s.',
      ),
    ),
    step(
      say('Напишите учителю и найдите помощь', 'Write to a teacher, and find help'),
      say(
        'Вопрос об оценке задайте учителю сообщением. Если не получается войти, обратитесь в школу, а затем — на горячую линию на этом сайте.',
        'Ask the teacher about a mark by a message. If you cannot sign in, turn to the school first, then to the hotline on this site.',
      ),
      say(
        'Ответ придёт в «Сообщения». На вопрос горячей линии вам дадут номер и ссылку, по которой виден ответ.',
        'The answer comes to “Messages”. The hotline gives you a number and a link where its answer can be read.',
      ),
    ),
  ],
  questions: [
    question(
      say('Сколько стоит код приглашения?', 'What does an invitation code cost?'),
      [
        say('Сто рублей в год', 'A hundred roubles a year'),
        say('Он бесплатный', 'It is free'),
        say('Цену назначает класс', 'The class decides'),
      ],
      1,
      say(
        'Код выдаёт школа бесплатно. Если за вход просят деньги, сообщите в школу.',
        'The school gives it for free. If anybody asks for money, tell the school.',
      ),
    ),
    question(
      say('Под чьим именем входит родитель?', 'Under whose name does a parent sign in?'),
      [
        say('Под своим', 'Their own'),
        say('Под именем ребёнка', 'The child’s'),
        say('Под именем учителя', 'The teacher’s'),
      ],
      0,
      say(
        'Под своим именем вы видите дневник и можете писать учителю; под именем ребёнка пишет ребёнок.',
        'Under your own name you see the diary and can write to teachers; under the child’s name it is the child who writes.',
      ),
    ),
    question(
      say('Ребёнок болел. Где узнать, что задано?', 'Your child was ill. Where do you find the homework?'),
      [
        say('Только у одноклассников', 'Only from classmates'),
        say('В дневнике на день, когда сдавать', 'In the diary, on the day it is due'),
        say('В конце четверти', 'At the end of the quarter'),
      ],
      1,
      say(
        'Задание стоит в дневнике на день следующего урока.',
        'Homework stands in the diary on the day of the next lesson.',
      ),
    ),
    question(
      say('Оценка непонятна. К кому обратиться сначала?', 'A mark is unclear. Whom do you ask first?'),
      [
        say('К учителю, сообщением', 'The teacher, by a message'),
        say('На горячую линию', 'The hotline'),
        say('В департамент', 'The department'),
      ],
      0,
      say(
        'Оценку ставит и объясняет учитель. Горячая линия помогает с доступом и ошибками системы.',
        'Marks are given and explained by the teacher. The hotline helps with access and faults.',
      ),
    ),
    question(
      say(
        'Вам звонят «из Дневника» и просят пароль. Что сделать?',
        'Somebody calls “from the diary” and asks for your password. What do you do?',
      ),
      [
        say('Назвать пароль', 'Tell it'),
        say('Назвать половину пароля', 'Tell half of it'),
        say('Не называть и сообщить в школу', 'Do not, and tell the school'),
      ],
      2,
      say(
        'Пароль не спрашивает никто: ни школа, ни служба поддержки.',
        'Nobody asks for a password: neither the school nor support.',
      ),
    ),
  ],
};
