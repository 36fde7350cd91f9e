/** Words for how old what is known of schools is. */
export const freshnessRu = {
  title: 'Свежесть сведений',
  subtitle: 'Когда обмен в последний раз получал сведения о школах и не устарели ли они',
  part: 'Свежесть сведений',
  objective:
    'Сведения школы считаются свежими, если с их получения прошло не больше {{hours}} часов учебных дней: воскресенья, праздники и каникулы по календарю школы не считаются. Обмен работает полноценно, если {{days}} учебных дней подряд свежие сведения есть у {{percent}} % школ. Показатели, взятые из журналов, на карте заштрихованы там, где сведения устарели у половины школ и больше; школа с устаревшими сведениями показана как школа без свежих данных и не попадает ни в просрочку, ни в списки отстающих.',
  now: 'Сейчас обмен получает сведения школ: {{connected}}; из них свежие: {{fresh}}.',
  empty: 'Обмен ещё не получал сведений о школах',
  emptyAdvice: 'Школы появятся здесь после первого пакета или первого запроса к журналам.',
  heard: 'Последние сведения получены {{when}}: {{hours}} назад, если считать только учебные дни.',
  never: 'Обмен ещё не получал сведений об этой школе.',
  fresh: 'свежие, не старше {{hours}} ч',
  stale: 'устарели, старше {{hours}} ч',
  hatched: 'заштрихован на карте',
  places: 'Муниципалитеты',
  days: 'По учебным дням',
  unheard:
    'Нет свежих данных о школах: {{count}}. Они не считаются отстающими, напомнить им нельзя, пока обмен не получит сведения.',
  column: {
    place: 'Муниципалитет',
    connected: 'В обмене',
    stale: 'Устарели',
    day: 'День',
    share: 'Доля',
    fresh: 'Свежие сведения',
    schools: 'Всего школ',
  },
};

export const freshnessEn: typeof freshnessRu = {
  title: 'Freshness of data',
  subtitle: 'When the exchange last heard of schools, and whether that has grown old',
  part: 'Freshness of data',
  objective:
    'Data of a school are fresh for {{hours}} hours of school days: Sundays, holidays and vacations of the school’s calendar do not count. The exchange works in full when on {{days}} school days in a row {{percent}} % of schools have fresh data. Figures taken from gradebooks are hatched on the map where half of the schools or more have grown old; such a school is shown as one without fresh data, neither overdue nor in any list of laggards.',
  now: 'The exchange hears of {{connected}} schools now; those with fresh data: {{fresh}}.',
  empty: 'The exchange has not heard of any school yet',
  emptyAdvice: 'Schools appear here after the first package or the first pull of gradebooks.',
  heard: 'Last heard of {{when}}: {{hours}} ago, school days alone counted.',
  never: 'The exchange has not heard of this school yet.',
  fresh: 'fresh, not older than {{hours}} h',
  stale: 'grown old, over {{hours}} h',
  hatched: 'hatched on the map',
  places: 'Municipalities',
  days: 'By school day',
  unheard:
    'Schools without fresh data: {{count}}. They do not count as lagging and cannot be reminded until the exchange hears of them.',
  column: {
    place: 'Municipality',
    connected: 'Heard of',
    stale: 'Grown old',
    day: 'Day',
    share: 'Share',
    fresh: 'Fresh',
    schools: 'All schools',
  },
};
