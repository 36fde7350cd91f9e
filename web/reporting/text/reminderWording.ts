type ReminderName =
  | 'responsible'
  | 'schoolAnswering'
  | 'activated'
  | 'spaceFilled'
  | 'gradebookKept'
  | 'schoolControlReport'
  | 'other';
type ReminderWording = Record<'title' | 'text', Record<ReminderName, string>>;

/** Ready words of reminders. Both languages are needed at once: a reminder goes out in each reader's own. */
export const ru = {
  title: {
    responsible: 'Назначьте ответственного за внедрение',
    schoolAnswering: 'Подтвердите сведения о школе',
    activated: 'Завершите регистрацию школы на портале',
    spaceFilled: 'Заполните информационное пространство школы',
    gradebookKept: 'Заполните электронные журналы',
    schoolControlReport: 'Представьте отчёт о контроле за месяц',
    other: 'Мероприятие {{number}} ждёт вашей школы',
  },
  text: {
    responsible:
      'Здравствуйте! По мероприятию {{number}} приказа школа должна назначить ответственного за внедрение. Издайте приказ и внесите его реквизиты на странице школы — муниципалитет проверит и примет акт.',
    schoolAnswering:
      'Здравствуйте! Проверьте сведения о школе на её странице и подтвердите их. Это займёт минуту (мероприятие {{number}}).',
    activated:
      'Здравствуйте! Регистрация школы на портале не завершена (мероприятие {{number}}). Следующий шаг указан на странице школы. Если код не пришёл, напишите на горячую линию — мы поможем.',
    spaceFilled:
      'Здравствуйте! В информационном пространстве школы заполнено не всё (мероприятие {{number}}). На странице школы названо, чего не хватает. Если нужна помощь, обратитесь на горячую линию.',
    gradebookKept:
      'Здравствуйте! За прошедшую неделю журналы заполнены не во всех классах (мероприятие {{number}}). Какие именно — видно на странице школы. Если учителям мешает связь или вход, сообщите: поможем.',
    schoolControlReport:
      'Здравствуйте! Отчёт о контроле за прошедший месяц ещё не представлен (мероприятие {{number}}). Показатели в нём уже заполнены — добавьте выводы и меры и отправьте.',
    other:
      'Здравствуйте! Мероприятие {{number}} «{{title}}» в вашей школе ещё не выполнено. Что сделать, указано на странице школы. Если что-то мешает, сообщите.',
  },
} satisfies ReminderWording;

export const en = {
  title: {
    responsible: 'Appoint the person responsible for the rollout',
    schoolAnswering: 'Confirm the school’s record',
    activated: 'Finish registering the school',
    spaceFilled: 'Fill the school’s information space',
    gradebookKept: 'Fill the gradebooks',
    schoolControlReport: 'Send the month’s control report',
    other: 'Measure {{number}} waits for your school',
  },
  text: {
    responsible:
      'By measure {{number}} of the order the school appoints a person responsible for the rollout. Issue the act and enter it on the school’s page; the municipality will check and accept it.',
    schoolAnswering:
      'Please check the school’s record on its page and confirm it. It takes a minute (measure {{number}}).',
    activated:
      'The school’s registration is not finished (measure {{number}}). The next step stands on the school’s page. If the code has not come, ask the hotline: we will help.',
    spaceFilled:
      'The school’s information space is not complete (measure {{number}}). Its page names what is missing. Ask the hotline if you need help.',
    gradebookKept:
      'Last week not every class had records in its gradebook (measure {{number}}). The school’s page shows which. Tell us if the line or signing in stands in the way.',
    schoolControlReport:
      'The control report for the past month has not been sent (measure {{number}}). Its figures are filled in; add findings and actions, and send it.',
    other:
      'Measure {{number}}, “{{title}}”, is not done at your school yet. Its page says what to do. Tell us what stands in the way.',
  },
} satisfies ReminderWording;
