import type { Words } from '../../shared/text/words.ts';
import { changesRu } from './changes.ru.ts';
import { chartsRu } from './charts.ru.ts';
import { firstStepsRu } from './firstSteps.ru.ts';
import { forecastRu } from './forecast.ru.ts';
import { gridRu } from './grid.ru.ts';
import { mapRu } from './map.ru.ts';
import { measureRu } from './measure.ru.ts';
import { municipalityRu } from './municipality.ru.ts';
import { overviewRu } from './overview.ru.ts';
import { rolloutRu } from './rollout.ru.ts';
import { schoolRu } from './school.ru.ts';
import { timelineRu } from './timeline.ru.ts';

export const ru = {
  product: 'Внедрение',
  skipToContent: 'К содержанию',
  menu: 'Меню',
  language: 'English',
  languageLabel: 'Switch to English',
  theme: {
    light: 'Светлая тема',
    dark: 'Тёмная тема',
    system: 'Тема как в системе',
    label: 'Тема оформления',
  },
  signIn: 'Войти',
  signOut: 'Выйти',
  signingIn: 'Входим…',
  signInFailed: 'Войти не удалось',
  signInAgain: 'Войти ещё раз',
  demo: 'Демонстрация: сегодня {{day}}',
  nav: {
    rollout: 'Ход внедрения',
    overview: 'Обзор',
    plan: 'План',
    grid: 'Тепловая сетка',
    map: 'Карта',
    charts: 'Динамика',
    open: 'Для родителей',
    changes: 'Что изменилось',
    work: 'Работа',
    mine: 'Мой муниципалитет',
    mySchool: 'Моя школа',
    nodes: 'Школы и узлы',
    acts: 'Акты на приёмку',
    completeness: 'Полнота сведений',
    activation: 'Активация школ',
    exchange: 'Обмен',
    imports: 'Загрузка данных',
    messages: 'Сообщения',
    webhooks: 'Вебхуки',
    seminars: 'Семинары',
    hotline: 'Горячая линия',
    desk: 'Рабочий стол',
    control: 'Контроль',
    reports: 'Отчёты',
    built: 'Конструктор отчётов',
    incidents: 'Инциденты',
    status: 'Состояние сервисов',
    certificates: 'Проверка удостоверений',
    hotlineReports: 'Отчёт линии',
    help: 'Помощь',
    guidance: 'Рекомендации',
    learning: 'Учебный путь',
    guidanceDesk: 'Статьи',
    ask: 'Задать вопрос',
    order: 'Приказ',
    findings: 'Проверка приказа',
    versions: 'Редакции плана',
    drafts: 'Черновики плана',
    service: 'Служебное',
    packs: 'Пакеты региона',
    people: 'Люди и роли',
    calendar: 'Календари',
    audit: 'Журнал изменений',
    api: 'Описание API',
  },
  unreadMessages_one: '{{count}} непрочитанное сообщение',
  unreadMessages_few: '{{count}} непрочитанных сообщения',
  unreadMessages_many: '{{count}} непрочитанных сообщений',
  unreadMessages_other: '{{count}} непрочитанного сообщения',
  notFound: {
    title: 'Такой страницы нет',
    advice: 'Адрес скопирован не полностью или страница переехала.',
    home: 'На обзор',
  },
  crashed: {
    title: 'Страница не открылась',
    advice: 'Обновите её. Если повторится, сообщите поддержке.',
    reload: 'Обновить',
  },
  onlySignedIn: {
    title: 'Эта страница — для вошедших',
    advice: 'Списки школ и рабочие столы видны сотрудникам. Открытые цифры доступны на обзоре и карте.',
  },
  changes: changesRu,
  charts: chartsRu,
  firstSteps: firstStepsRu,
  forecast: forecastRu,
  grid: gridRu,
  map: mapRu,
  measure: measureRu,
  municipality: municipalityRu,
  overview: overviewRu,
  rollout: rolloutRu,
  school: schoolRu,
  timeline: timelineRu,
} satisfies Words;
