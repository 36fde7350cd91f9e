import type { FindingCode } from '../../../functions/exchange/contract/finding.ts';

type Words = Record<FindingCode, { what: string; toDo: string }>;

export const findingsRu = {
  notAnArchive: {
    what: 'Файл не читается как ZIP-архив',
    toDo: 'Соберите архив заново и проверьте, что он открывается на вашем компьютере.',
  },
  archiveEncrypted: {
    what: 'Файл в архиве зашифрован',
    toDo: 'Соберите архив без пароля.',
  },
  archiveInflatesTooMuch: {
    what: 'Распакованный пакет слишком велик',
    toDo: 'Разделите пакет по школам: вместе файлы занимают не более 64 МБ.',
  },
  archiveEntryBroken: {
    what: 'Файл в архиве повреждён',
    toDo: 'Соберите архив заново.',
  },
  pathTraversal: {
    what: 'Имя файла ведёт за пределы архива',
    toDo: 'Положите файлы в корень архива без путей.',
  },
  nestedPath: {
    what: 'Файл лежит в папке архива',
    toDo: 'Перенесите его в корень архива.',
  },
  unknownFile: {
    what: 'Такого файла нет в регламенте',
    toDo: 'Уберите файл или исправьте имя: регистр букв важен.',
  },
  manifestMissing: {
    what: 'Нет файла manifest.csv',
    toDo: 'Добавьте его в корень архива и укажите режим каждого файла.',
  },
  manifestHeaderWrong: {
    what: 'Неверный заголовок manifest.csv',
    toDo: 'Первая строка должна быть propertyName,value.',
  },
  manifestPropertyMissing: {
    what: 'В manifest.csv нет обязательного свойства',
    toDo: 'Добавьте строку с этим свойством; для отсутствующего файла — absent.',
  },
  manifestPropertyRepeated: {
    what: 'Свойство названо дважды',
    toDo: 'Оставьте одну строку.',
  },
  manifestPropertyUnknown: {
    what: 'Неизвестное свойство',
    toDo: 'Удалите строку или исправьте имя свойства.',
  },
  manifestVersionWrong: {
    what: 'Не та версия',
    toDo: 'Поставьте ожидаемую версию и проверьте, что пакет ей соответствует.',
  },
  fileModeUnknown: {
    what: 'Неизвестный режим файла',
    toDo: 'Укажите absent, bulk или delta.',
  },
  listedFileMissing: {
    what: 'Файл указан в manifest.csv, но его нет в архиве',
    toDo: 'Добавьте файл или поставьте режим absent.',
  },
  absentFilePresent: {
    what: 'Файл есть в архиве, а в manifest.csv указан absent',
    toDo: 'Поставьте bulk или delta либо уберите файл.',
  },
  byteOrderMark: {
    what: 'В начале файла стоит метка порядка байтов',
    toDo: 'Исправлять не обязательно: метка пропущена. Лучше сохранять UTF-8 без BOM.',
  },
  encodingNotUtf8: {
    what: 'Файл не в кодировке UTF-8',
    toDo: 'Сохраните файл в UTF-8; остальное проверено так, как если бы это была Windows-1251.',
  },
  encodingNotRead: {
    what: 'Кодировка файла не читается',
    toDo: 'Сохраните файл в UTF-8: UTF-16 и двоичные файлы не принимаются.',
  },
  semicolons: {
    what: 'Столбцы разделены точкой с запятой',
    toDo: 'Сохраните CSV с разделителем «запятая».',
  },
  csvNotRead: {
    what: 'Строки не читаются как CSV',
    toDo: 'Проверьте кавычки: незакрытая кавычка скрывает всё после неё.',
  },
  fileEmpty: {
    what: 'Файл пуст',
    toDo: 'Добавьте строку заголовков или уберите файл из пакета.',
  },
  columnMissing: {
    what: 'Нет столбца',
    toDo: 'Добавьте столбец, даже если он не заполняется.',
  },
  columnUnknown: {
    what: 'Столбца нет в регламенте',
    toDo: 'Уберите столбец или назовите его metadata.…',
  },
  columnRepeated: {
    what: 'Столбец повторяется',
    toDo: 'Оставьте один.',
  },
  columnOrder: {
    what: 'Столбцы стоят не в том порядке',
    toDo: 'Расставьте столбцы, как в регламенте.',
  },
  cellCount: {
    what: 'В строке другое число ячеек, чем в заголовке',
    toDo: 'Проверьте лишние запятые и кавычки.',
  },
  cellEmpty: {
    what: 'Обязательная ячейка пуста',
    toDo: 'Заполните её.',
  },
  filledInBulk: {
    what: 'В полном файле ячейка должна быть пустой',
    toDo: 'Очистите столбец или поставьте режим delta.',
  },
  emptyInDelta: {
    what: 'В изменениях ячейка должна быть заполнена',
    toDo: 'Заполните status и dateLastModified или поставьте режим bulk.',
  },
  dateNotRead: {
    what: 'Дата не читается',
    toDo: 'Запишите дату как ГГГГ-ММ-ДД.',
  },
  instantNotRead: {
    what: 'Момент времени не читается',
    toDo: 'Запишите его по ISO 8601 с часовым поясом.',
  },
  yearNotRead: {
    what: 'Год не читается',
    toDo: 'Запишите четыре цифры; учебный год называется по году окончания.',
  },
  booleanNotRead: {
    what: 'Ожидается true или false',
    toDo: 'Исправьте значение.',
  },
  numberNotRead: {
    what: 'Число не читается',
    toDo: 'Пишите цифры без знаков, дробную часть — после точки.',
  },
  notInVocabulary: {
    what: 'Значения нет в словаре',
    toDo: 'Выберите значение из словаря регламента.',
  },
  idRepeated: {
    what: 'Идентификатор повторяется в файле',
    toDo: 'Оставьте одну запись с этим sourcedId.',
  },
  referenceUnknown: {
    what: 'Ссылка ведёт на запись, которой нет',
    toDo: 'Добавьте запись в указанный файл или исправьте ссылку.',
  },
  organisationsCircular: {
    what: 'Организации подчинены друг другу по кругу',
    toDo: 'Исправьте parentSourcedId у одной из них.',
  },
  pupilOrParentRole: {
    what: 'Роль учащегося или родителя',
    toDo: 'Удалите запись: передаются только сотрудники.',
  },
  userWithoutStaffRole: {
    what: 'У человека нет роли сотрудника',
    toDo: 'Удалите его из users.csv или добавьте роль сотрудника в roles.csv.',
  },
  userLooksLikePupil: {
    what: 'Запись похожа на запись учащегося',
    toDo: 'Удалите её; у сотрудников grades и agentSourcedIds пусты.',
  },
  marksNotAccepted: {
    what: 'Отметки учащихся не принимаются',
    toDo: 'Уберите файл из пакета и поставьте режим absent.',
  },
  demographicsNotAccepted: {
    what: 'Демографические сведения не принимаются',
    toDo: 'Уберите файл из пакета и поставьте режим absent.',
  },
  passwordNotAccepted: {
    what: 'Пароли не принимаются',
    toDo: 'Очистите столбец и смените этот пароль.',
  },
  personName: {
    what: 'В ячейке имя человека',
    toDo: 'Удалите имя: люди называются только в users.csv.',
  },
  marksInCell: {
    what: 'В ячейке отметки',
    toDo: 'Удалите их: отметки учащихся не передаются.',
  },
} satisfies Words;

export const findingsEn = {
  notAnArchive: {
    what: 'The file cannot be read as a zip',
    toDo: 'Make the archive anew and see that it opens on your own computer.',
  },
  archiveEncrypted: {
    what: 'A file of the archive is encrypted',
    toDo: 'Make the archive without a password.',
  },
  archiveInflatesTooMuch: {
    what: 'The package inflates to too much',
    toDo: 'Split it by school: the files together may take 64 MB.',
  },
  archiveEntryBroken: {
    what: 'A file of the archive is damaged',
    toDo: 'Make the archive anew.',
  },
  pathTraversal: {
    what: 'A file name leads out of the archive',
    toDo: 'Put the files at the root of the archive, without paths.',
  },
  nestedPath: {
    what: 'A file stands in a folder of the archive',
    toDo: 'Move it to the root of the archive.',
  },
  unknownFile: {
    what: 'The contract knows no such file',
    toDo: 'Remove it or correct its name: case matters.',
  },
  manifestMissing: {
    what: 'manifest.csv is missing',
    toDo: 'Add it at the root and give the mode of each file.',
  },
  manifestHeaderWrong: {
    what: 'The header of manifest.csv is wrong',
    toDo: 'Its first row must be propertyName,value.',
  },
  manifestPropertyMissing: {
    what: 'manifest.csv lacks a required property',
    toDo: 'Add a row for it; absent for a file that is not sent.',
  },
  manifestPropertyRepeated: {
    what: 'A property is named twice',
    toDo: 'Keep one row.',
  },
  manifestPropertyUnknown: {
    what: 'The property is unknown',
    toDo: 'Remove the row or correct its name.',
  },
  manifestVersionWrong: {
    what: 'The version is another',
    toDo: 'Put the expected version and see that the package keeps it.',
  },
  fileModeUnknown: {
    what: 'The file’s mode is unknown',
    toDo: 'Give absent, bulk or delta.',
  },
  listedFileMissing: {
    what: 'A file is named in manifest.csv and is not in the archive',
    toDo: 'Add the file or give absent.',
  },
  absentFilePresent: {
    what: 'A file is in the archive though manifest.csv says absent',
    toDo: 'Give bulk or delta, or remove the file.',
  },
  byteOrderMark: {
    what: 'The file begins with a byte order mark',
    toDo: 'Nothing need be done: it is passed over. UTF-8 without BOM is better.',
  },
  encodingNotUtf8: {
    what: 'The file is not in UTF-8',
    toDo: 'Save it as UTF-8; the rest was checked as if it were Windows-1251.',
  },
  encodingNotRead: {
    what: 'The file’s encoding cannot be read',
    toDo: 'Save it as UTF-8: UTF-16 and binary files are not taken.',
  },
  semicolons: {
    what: 'Columns are parted by semicolons',
    toDo: 'Save the CSV with commas.',
  },
  csvNotRead: {
    what: 'The rows cannot be read as CSV',
    toDo: 'See to the quotes: one that is not closed hides all after it.',
  },
  fileEmpty: {
    what: 'The file is empty',
    toDo: 'Add the header or take the file out of the package.',
  },
  columnMissing: {
    what: 'A column is missing',
    toDo: 'Add it even if it stays empty.',
  },
  columnUnknown: {
    what: 'The contract knows no such column',
    toDo: 'Remove it or call it metadata.…',
  },
  columnRepeated: {
    what: 'A column is repeated',
    toDo: 'Keep one.',
  },
  columnOrder: {
    what: 'The columns are out of order',
    toDo: 'Put them as the contract has them.',
  },
  cellCount: {
    what: 'The row has another number of cells than the header',
    toDo: 'Look for stray commas and quotes.',
  },
  cellEmpty: {
    what: 'A required cell is empty',
    toDo: 'Fill it.',
  },
  filledInBulk: {
    what: 'In a bulk file the cell must be empty',
    toDo: 'Empty the column or give delta.',
  },
  emptyInDelta: {
    what: 'In a delta the cell must be filled',
    toDo: 'Fill status and dateLastModified or give bulk.',
  },
  dateNotRead: {
    what: 'The date cannot be read',
    toDo: 'Write it as YYYY-MM-DD.',
  },
  instantNotRead: {
    what: 'The date and time cannot be read',
    toDo: 'Write it by ISO 8601 with its zone.',
  },
  yearNotRead: {
    what: 'The year cannot be read',
    toDo: 'Write four digits; a school year is named by the year it ends in.',
  },
  booleanNotRead: {
    what: 'true or false is expected',
    toDo: 'Correct the value.',
  },
  numberNotRead: {
    what: 'The number cannot be read',
    toDo: 'Write digits alone, tenths after a point.',
  },
  notInVocabulary: {
    what: 'The value is not in the vocabulary',
    toDo: 'Choose one of the contract’s vocabulary.',
  },
  idRepeated: {
    what: 'An identifier is repeated in the file',
    toDo: 'Keep one record of this sourcedId.',
  },
  referenceUnknown: {
    what: 'A reference leads to a record that is not there',
    toDo: 'Add the record to the file named or correct the reference.',
  },
  organisationsCircular: {
    what: 'Organisations stand under each other in a circle',
    toDo: 'Correct parentSourcedId of one of them.',
  },
  pupilOrParentRole: {
    what: 'A role of a pupil or parent',
    toDo: 'Remove the record: only staff are sent.',
  },
  userWithoutStaffRole: {
    what: 'A person has no role of staff',
    toDo: 'Remove them from users.csv or add a staff role to roles.csv.',
  },
  userLooksLikePupil: {
    what: 'The record looks like a pupil’s',
    toDo: 'Remove it; of staff grades and agentSourcedIds are empty.',
  },
  marksNotAccepted: {
    what: 'Marks of pupils are not accepted',
    toDo: 'Take the file out of the package and give absent.',
  },
  demographicsNotAccepted: {
    what: 'Demographic facts are not accepted',
    toDo: 'Take the file out of the package and give absent.',
  },
  passwordNotAccepted: {
    what: 'Passwords are not accepted',
    toDo: 'Empty the column and change that password.',
  },
  personName: {
    what: 'The cell holds a person’s name',
    toDo: 'Remove it: people are named in users.csv alone.',
  },
  marksInCell: {
    what: 'The cell holds marks',
    toDo: 'Remove them: marks of pupils are not sent.',
  },
} satisfies Words;
