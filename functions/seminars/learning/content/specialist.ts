import type { LearningPath } from '../contract.ts';
import { question, say, step } from './wording.ts';

export const specialist: LearningPath = {
  learner: 'specialist',
  edition: 1,
  minutes: 12,
  title: say('Специалист муниципалитета', 'Specialist of a municipality'),
  summary: say(
    'Как видеть свои школы целиком, помогать отстающим и отчитываться по данным, а не по звонкам.',
    'How to see all of your schools, help those that lag, and report from data instead of telephone calls.',
  ),
  steps: [
    step(
      say('Изучите демонстрационную школу', 'Get to know the demo school'),
      say(
        'Попросите у оператора доступ к демонстрационной школе на dnevnik.ru и пройдите её глазами учителя и родителя: журнал, дневник, сообщения.',
        'Ask an operator for the demo school at dnevnik.ru and go through it as a teacher and as a parent: gradebook, diary, messages.',
      ),
      say(
        'Вы знаете, как выглядит заполненный журнал, и узнаете пустой.',
        'You know what a kept gradebook looks like, and recognise an empty one.',
      ),
    ),
    step(
      say('Соберите акты о назначении', 'Collect the acts of appointment'),
      say(
        'У каждой школы — юридического лица должен быть приказ об ответственном. Проверьте номер, дату и подпись и примите акт на этом сайте; неверный верните с замечанием.',
        'Each school that is a legal person needs an order that names the responsible. Check number, date and signature and accept the act on this site; return a wrong one with a remark.',
      ),
      say(
        'В списке школ у каждой — имя ответственного. Без акта обязанность школы ещё не началась.',
        'Every school in the list has its responsible. Without an act a school’s duty has not begun.',
      ),
    ),
    step(
      say('Следите за активацией', 'Follow the activation'),
      say(
        'Откройте свой муниципалитет: кто выбрал администратора, подал заявку, ждёт кода. Код не пришёл за три дня — поставьте задачу оператору.',
        'Open your municipality: who has chosen an administrator, applied, or waits for the code. No code after three days: give the operator a task.',
      ),
      say('Воронка показывает, на каком шаге стоят школы.', 'The funnel shows at which step schools stand.'),
    ),
    step(
      say('Проверьте заполнение страниц', 'Check how far pages are filled'),
      say(
        'Посмотрите в карточках школ долю заполненного: классы, учителя, предметы, расписание, родители. Спросите школу об одном недостающем разделе, а не обо всех сразу.',
        'Look in the schools’ cards at what is filled: classes, teachers, subjects, timetable, parents. Ask a school for one missing part, not for all at once.',
      ),
      say(
        'Видно «столько-то из стольких». «Нет данных» — это не ноль: школа ещё не сообщала.',
        'You see “so many of so many”. “No data” is not zero: the school has not told yet.',
      ),
    ),
    step(
      say('Смотрите на недели', 'Watch the weeks'),
      say(
        'По понедельникам открывайте прошедшую неделю: какие школы не вели журнал. Сначала узнайте причину — каникулы, карантин, связь, — потом напоминайте.',
        'On Mondays open the week before: which schools kept no gradebook. Ask for the reason first (holidays, quarantine, the line), then remind.',
      ),
      say(
        'Школы на каникулах и карантине не считаются отстающими.',
        'Schools on holiday or in quarantine are not counted as lagging.',
      ),
    ),
    step(
      say('Отчитайтесь за квартал', 'Report for the quarter'),
      say(
        'Отчёт заполняется из данных сам. Проверьте расхождения, допишите причины и меры и представьте его до 10-го числа следующего месяца.',
        'The report is filled in from the data. Check differences, add reasons and measures, and submit it by the 10th of the next month.',
      ),
      say(
        'Отчёт «представлен». Департамент примет его или вернёт с замечанием.',
        'The report is submitted. The department accepts it or returns it with a remark.',
      ),
    ),
  ],
  questions: [
    question(
      say(
        'У школы «нет данных» за неделю. Что это значит?',
        'A school has “no data” for a week. What does it mean?',
      ),
      [
        say('Ни одной оценки не поставлено', 'Not one mark was given'),
        say('Сведений о неделе ещё нет', 'Nothing is known of the week yet'),
        say('Школа закрыта', 'The school is closed'),
      ],
      1,
      say(
        '«Нет данных», ноль и «не ожидалось» — три разных состояния. Сначала узнайте, дошли ли сведения.',
        '“No data”, zero and “not expected” are three different things. First find out whether the data has arrived.',
      ),
    ),
    question(
      say('Когда начинается обязанность школы?', 'When does a school’s duty begin?'),
      [
        say('С её собственного акта', 'With its own act'),
        say('С приказа департамента', 'With the department’s order'),
        say('С первого входа', 'With the first sign-in'),
      ],
      0,
      say(
        'Приказ департамента школам рекомендует; обязывает их собственный акт.',
        'The department’s order recommends; a school is bound by its own act.',
      ),
    ),
    question(
      say(
        'Школа в карантине не вела журнал. Она отстаёт?',
        'A school in quarantine kept no gradebook. Does it lag?',
      ),
      [
        say('Да, всегда', 'Yes, always'),
        say('Нет: недели карантина не ожидаются', 'No: weeks of quarantine are not expected'),
        say('Да, если это город', 'Yes, in a town'),
      ],
      1,
      say(
        'Календарь школы знает каникулы и карантин, если о нём сообщили.',
        'The school’s calendar knows holidays, and quarantine once it is told.',
      ),
    ),
    question(
      say(
        'Код активации не приходит больше трёх дней. Что сделать?',
        'An activation code has not come for more than three days. What do you do?',
      ),
      [
        say('Ждать конца месяца', 'Wait until the end of the month'),
        say('Подать заявку ещё раз', 'Apply again'),
        say('Передать задачу оператору', 'Give the operator a task'),
      ],
      2,
      say(
        'Повторная заявка создаёт двойника. Оператор видит ожидание и узнаёт о коде у партнёра.',
        'Another application makes a double. The operator sees who waits and asks the partner.',
      ),
    ),
    question(
      say(
        'Ответственный в школе сменился. Что нужно?',
        'The responsible person of a school has changed. What is needed?',
      ),
      [
        say('Новый акт и обучение нового человека', 'A new act, and training for the new person'),
        say('Ничего: школа уже обучена', 'Nothing: the school is trained'),
        say('Передать пароль прежнего', 'Pass on the old password'),
      ],
      0,
      say(
        'Обязанность личная: преемник назначается актом, проходит этот путь и семинар заново.',
        'The duty is a person’s: a successor is appointed by an act and takes this path and the seminar anew.',
      ),
    ),
  ],
};
