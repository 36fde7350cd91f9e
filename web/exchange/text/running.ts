/** Words for what happens to a package after its check. */
export const runningRu = {
  profile: {
    title: 'Что в пакете: заполненность столбцов',
    note: 'Значения показаны, только если это слова словарей самого регламента; имена и другие сведения о людях только сосчитаны.',
    nothing: 'В пакете не нашлось записей, которые можно сосчитать.',
    download: 'Скачать таблицу (CSV)',
    file: '{{file}}, записей: {{rows}}',
    filled: 'Заполнено',
    distinct: 'Разных значений',
    words: 'Слова словаря',
  },
  steps: {
    label: 'Что дальше с пакетом',
    compare: 'Сравнить с принятыми сведениями',
    compareNote:
      'Сравнение покажет по каждой школе, какие записи добавятся, изменятся и будут удалены. Сами сведения при этом не меняются.',
    compareAgain: 'Сравнить заново',
    trialOnly:
      'Это проба: пакет проверен по редакции, которая не действует. Записать его нельзя, пока она не вступит в силу.',
    checkOnly: 'Это проверка: в сведения региона записываются только пакеты организаций уровня региона.',
    progress: 'Обработано школ: {{done}} из {{of}}',
    commit: 'Записать',
    commitAgain: 'Повторить запись',
    askCommit: 'Запросить запись',
    whyRemove: 'Почему записи удаляются',
    whyLength: 'Не короче пяти знаков',
  },
  stopped: {
    title: 'Остановлен на этапе «{{stage}}», {{when}}; попыток подряд: {{tries}}',
    silent: 'Работа идёт, но вестей о ней нет больше 15 минут',
    advice: {
      fault:
        'Этап несколько раз подряд прервался из-за сбоя. Записанное не потеряно и не задвоено. Начните этап заново; если он остановится снова, обратитесь к тем, кто сопровождает систему.',
      packageGone: 'Пакет больше не хранится: после проверки его держат 30 дней. Пришлите его снова.',
      silent: 'Скорее всего, обработка прервалась. Начать этап заново можно без опаски: ничего не задвоится.',
    },
    note: 'Этап продолжится с того места, где остановился.',
    restart: 'Начать этап заново',
  },
  second: {
    commit: 'Пакет удаляет много записей: решает второй сотрудник',
    rollBack: 'Запрошен откат сеанса: решает второй сотрудник',
    asked: 'Запрос: {{who}}, {{when}}. Причина: {{why}}',
    notYou: 'Вы запросили сами; согласиться или отказать должен другой сотрудник.',
    whoMay: 'Согласиться или отказать может руководство или другой оператор РЦОИ.',
    why: 'Основание решения',
    agree: 'Согласиться',
    refuse: 'Отказать',
  },
  difference: {
    title: 'Различия с принятыми сведениями',
    sum: 'Школ с различиями: {{changedSchools}} из {{schools}}.',
    nothing: 'Пакет ничего не меняет: такие сведения уже приняты.',
    needSecond_one:
      'В {{count}} школе пакет удаляет больше 5 % записей. Такую запись подтверждает второй сотрудник.',
    needSecond_few:
      'В {{count}} школах пакет удаляет больше 5 % записей. Такую запись подтверждает второй сотрудник.',
    needSecond_many:
      'В {{count}} школах пакет удаляет больше 5 % записей. Такую запись подтверждает второй сотрудник.',
    needSecond_other:
      'В {{count}} школы пакет удаляет больше 5 % записей. Такую запись подтверждает второй сотрудник.',
    toNowhere_one: '{{count}} ссылка ведёт к записи, которой нет. Пока это так, пакет не записать.',
    toNowhere_few: '{{count}} ссылки ведут к записям, которых нет. Пока это так, пакет не записать.',
    toNowhere_many: '{{count}} ссылок ведут к записям, которых нет. Пока это так, пакет не записать.',
    toNowhere_other: '{{count}} ссылки ведут к записям, которых нет. Пока это так, пакет не записать.',
    added: 'Новых',
    changed: 'Изменённых',
    removed: 'Удаляемых',
    unchanged: 'Без изменений',
    region: 'Общее для региона',
    short: 'новых {{added}}, изменённых {{changed}}, удаляемых {{removed}}',
    removes: 'удаляется {{share}} записей',
    examples: 'Примеры',
    example: {
      added: '{{file}}: новая запись {{id}}',
      changed: '{{file}}: другое содержание у {{id}}',
      removed: '{{file}}: записи {{id}} больше нет',
    },
    fromTo: '«{{from}}» → «{{to}}»',
  },
  problem: {
    title: 'Чего нет среди принятых сведений',
    referenceToNowhere:
      '{{file}}, строка {{row}}: {{column}} ссылается на «{{value}}», такой записи нет ни в пакете, ни среди принятых',
    deletedUnknown:
      '{{file}}, строка {{row}}: удаляется «{{value}}», но такой записи и так нет; это ничему не мешает',
  },
  outcome: {
    committed: 'Пакет принят, сверка сошлась',
    incomplete: 'Пакет принят не полностью',
    rolledBack: 'Сеанс откачен, сведения прежние',
    written: 'Школ записано: {{written}}, без изменений: {{unchanged}}, с ошибкой: {{failed}}.',
    reconciled:
      'Сверено школ: {{schools}}, записей: {{records}}, расхождений: {{mismatches}}; контрольная сумма {{hash}}.',
    why: 'Причина: {{why}}',
    failures: 'Школы, с которыми не получилось',
  },
  failure: {
    changedSince: '{{name}}: после сравнения сведения изменил другой сеанс. Сравните пакет заново.',
    fault: '{{name}}: сбой при записи. Повторите запись.',
    mismatch: '{{name}}: при сверке прочитано не то, что прислано. Сравните пакет заново и повторите запись.',
  },
  rollBack: {
    title: 'Откат сеанса',
    note: 'До {{until}} сеанс можно откатить целиком: сведения вернутся к тем, что были до него. Затронуто школ: {{schools}}, записей в них: {{records}}. Решает второй сотрудник.',
    dependents: 'На этом сеансе основаны более поздние; сначала откатите их:',
    dependent: '{{file}}, {{when}} (общих школ: {{count}})',
    why: 'Почему сеанс надо откатить',
    ask: 'Запросить откат',
  },
  receipt: {
    label: 'Квитанция',
    note: 'Квитанция – журнал импорта с полями, которые требует эталонный тест OneRoster CSV.',
  },
  board: {
    title: 'Журнал обмена',
    subtitle: 'Все сеансы обмена региона и давность сведений по школам',
    runs: 'Пакеты',
    pulls: 'Запросы журналов',
    schools: 'Сведения по школам',
    export: 'Выгрузить пакет',
    empty: 'Сеансов обмена ещё не было',
    emptyAdvice: 'Сеанс начинается с проверки пакета на странице «Обмен».',
    open: 'Открыть сеанс от {{when}}',
    noErrors: 'нет',
    seconds: '{{seconds}} с',
    column: {
      when: 'Когда',
      file: 'Файл',
      sender: 'Кто прислал',
      stage: 'Этап',
      rows: 'Записей',
      errors: 'Ошибки',
      duration: 'Длительность',
    },
  },
  ages: {
    note: 'Давность считается в часах учебных дней по календарю школы. Сведения старше {{hours}} часов считаются устаревшими.',
    empty: 'Сведений ещё не принято',
    emptyAdvice: 'Школы появятся здесь после первой записи пакета.',
    never: 'не было',
    stale: 'устарели',
    hours_one: '{{count}} час',
    hours_few: '{{count}} часа',
    hours_many: '{{count}} часов',
    hours_other: '{{count}} часа',
    column: { school: 'Школа', records: 'Записей', seen: 'Последний пакет', age: 'Давность' },
  },
};

export const runningEn: typeof runningRu = {
  profile: {
    title: 'What the package holds: how full its columns are',
    note: 'Values are shown only where they are words of the contract’s own vocabularies; names and other facts about people are counted and nothing more.',
    nothing: 'The package has no records that can be counted.',
    download: 'Download the table (CSV)',
    file: '{{file}}, records: {{rows}}',
    filled: 'Filled',
    distinct: 'Different values',
    words: 'Words of the vocabulary',
  },
  steps: {
    label: 'What comes next for the package',
    compare: 'Compare with what is committed',
    compareNote:
      'The comparison shows, school by school, which records come, change and go. Nothing is changed by it.',
    compareAgain: 'Compare again',
    trialOnly:
      'This is a trial: the package was checked by an edition that is not in force. It cannot be written until it is.',
    checkOnly:
      'This was a check: the region’s data take in packages of organisations of the region’s level alone.',
    progress: 'Schools done: {{done}} of {{of}}',
    commit: 'Commit',
    commitAgain: 'Commit once more',
    askCommit: 'Ask for the commit',
    whyRemove: 'Why the records are removed',
    whyLength: 'Five characters at least',
  },
  stopped: {
    title: 'Stopped at the stage “{{stage}}”, {{when}}; tries in a row: {{tries}}',
    silent: 'At work, and nothing has been heard of it for over 15 minutes',
    advice: {
      fault:
        'The stage broke off several times in a row because of a fault. What is written is neither lost nor doubled. Start the stage again; if it stops once more, turn to whoever runs the system.',
      packageGone: 'The package is kept no more: it is held for 30 days after the check. Send it again.',
      silent: 'The work has most likely broken off. It is safe to start the stage again: nothing is doubled.',
    },
    note: 'The stage goes on where it stopped.',
    restart: 'Start the stage again',
  },
  second: {
    commit: 'The package removes many records: a second person decides',
    rollBack: 'A roll-back is asked for: a second person decides',
    asked: 'Asked by {{who}}, {{when}}. Reason: {{why}}',
    notYou: 'You asked yourself; somebody else has to agree or refuse.',
    whoMay: 'Leadership or another operator of the processing centre may agree or refuse.',
    why: 'Ground of the decision',
    agree: 'Agree',
    refuse: 'Refuse',
  },
  difference: {
    title: 'Differences from the committed data',
    sum: 'Schools with differences: {{changedSchools}} of {{schools}}.',
    nothing: 'The package changes nothing: the same data are committed already.',
    needSecond_one:
      'At {{count}} school more than 5% of the records go. A second person confirms such a commit.',
    needSecond_few:
      'At {{count}} schools more than 5% of the records go. A second person confirms such a commit.',
    needSecond_many:
      'At {{count}} schools more than 5% of the records go. A second person confirms such a commit.',
    needSecond_other:
      'At {{count}} schools more than 5% of the records go. A second person confirms such a commit.',
    toNowhere_one: '{{count}} reference leads nowhere. The package cannot be committed until that is mended.',
    toNowhere_few: '{{count}} references lead nowhere. The package cannot be committed until that is mended.',
    toNowhere_many:
      '{{count}} references lead nowhere. The package cannot be committed until that is mended.',
    toNowhere_other:
      '{{count}} references lead nowhere. The package cannot be committed until that is mended.',
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    unchanged: 'Unchanged',
    region: 'Common to the region',
    short: '{{added}} added, {{changed}} changed, {{removed}} removed',
    removes: '{{share}} of records go',
    examples: 'Examples',
    example: {
      added: '{{file}}: {{id}} is added',
      changed: '{{file}}: {{id}} changes',
      removed: '{{file}}: {{id}} is removed',
    },
    fromTo: '“{{from}}” → “{{to}}”',
  },
  problem: {
    title: 'What is not among the committed data',
    referenceToNowhere:
      '{{file}}, row {{row}}: {{column}} refers to “{{value}}”, which is neither in the package nor committed',
    deletedUnknown:
      '{{file}}, row {{row}}: deletes “{{value}}”, which is not there anyway; that stops nothing',
  },
  outcome: {
    committed: 'The package is committed and reconciled',
    incomplete: 'The package is not committed completely',
    rolledBack: 'The run is rolled back, the data are as before',
    written: 'Schools written: {{written}}, unchanged: {{unchanged}}, failed: {{failed}}.',
    reconciled:
      'Reconciled schools: {{schools}}, records: {{records}}, mismatches: {{mismatches}}; checksum {{hash}}.',
    why: 'Reason: {{why}}',
    failures: 'Schools that failed',
  },
  failure: {
    changedSince: '{{name}}: another run changed the data after the comparison. Compare the package again.',
    fault: '{{name}}: a fault while writing. Commit once more.',
    mismatch:
      '{{name}}: what was read again is not what was sent. Compare the package again and commit once more.',
  },
  rollBack: {
    title: 'Roll-back',
    note: 'Until {{until}} the whole run can be rolled back: the data become what they were before it. Schools touched: {{schools}}, records in them: {{records}}. A second person decides.',
    dependents: 'Later runs stand on this one; roll those back first:',
    dependent: '{{file}}, {{when}} (schools in common: {{count}})',
    why: 'Why the run has to be rolled back',
    ask: 'Ask for the roll-back',
  },
  receipt: {
    label: 'Receipt',
    note: 'The receipt is the import log with the fields that the OneRoster CSV reference test asks for.',
  },
  board: {
    title: 'Exchange log',
    subtitle: 'Every run of the region’s exchange, and the age of data by school',
    runs: 'Packages',
    pulls: 'Pulls of gradebooks',
    schools: 'Data by school',
    export: 'Export a package',
    empty: 'There has been no run yet',
    emptyAdvice: 'A run begins with the check of a package on the page “Exchange”.',
    open: 'Open the run of {{when}}',
    noErrors: 'none',
    seconds: '{{seconds}} s',
    column: {
      when: 'When',
      file: 'File',
      sender: 'Sent by',
      stage: 'Stage',
      rows: 'Records',
      errors: 'Errors',
      duration: 'Duration',
    },
  },
  ages: {
    note: 'Age is counted in hours of the school’s school days. Data older than {{hours}} hours count as stale.',
    empty: 'No data are committed yet',
    emptyAdvice: 'Schools appear here after the first package is committed.',
    never: 'none',
    stale: 'stale',
    hours_one: '{{count}} hour',
    hours_few: '{{count}} hours',
    hours_many: '{{count}} hours',
    hours_other: '{{count}} hours',
    column: { school: 'School', records: 'Records', seen: 'Last package', age: 'Age' },
  },
};
