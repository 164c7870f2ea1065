import type { Texts } from '../texts.ts'

/** The words of drop-downs and of columns with a closed set of values. */
export const words: Pick<
  Texts,
  | 'sheets'
  | 'grids'
  | 'statuses'
  | 'decisions'
  | 'roles'
  | 'kinds'
  | 'urgencies'
  | 'letterStates'
  | 'calendarKinds'
  | 'groupings'
  | 'wholePlan'
  | 'everySchool'
  | 'menu'
  | 'daysLeftFormat'
> = {
  sheets: {
    schools: 'Школы',
    people: 'Ответственные',
    roadmap: 'Дорожная карта',
    assignments: 'Исполнение',
    summary: 'Сводка',
    trend: 'Ход исполнения',
    calendar: 'Календарь',
    mail: 'Письма',
    settings: 'Настройки',
  },
  grids: { today: 'Сегодня', matrix: 'Светофор', timeline: 'Календарный план', report: 'Отчёт' },
  statuses: {
    'not-started': 'не начато',
    'in-progress': 'в работе',
    done: 'выполнено',
    'not-done': 'не выполнено',
  },
  decisions: { accepted: 'принято', returned: 'возвращено', postponed: 'срок перенесён' },
  roles: { coordinator: 'координатор', controller: 'контролирующий', executor: 'исполнитель' },
  kinds: {
    by: 'до даты',
    on: 'в назначенный день',
    between: 'в период',
    ongoing: 'постоянно',
    recurring: 'регулярно',
    event: 'по событию',
    schedule: 'по другому документу',
    unreadable: 'не прочитан',
  },
  urgencies: {
    overdue: 'просрочено',
    today: 'сегодня',
    soon: 'скоро',
    open: 'в работе',
    later: 'ещё не началось',
    done: 'выполнено',
    accepted: 'снято с контроля',
    undated: 'без даты',
  },
  letterStates: {
    sending: 'отправляется',
    sent: 'отправлено',
    failed: 'не отправлено',
    queued: 'ждёт отправки',
    unknown: 'неизвестно, проверьте',
    superseded: 'вошло в следующее письмо',
    withdrawn: 'больше не нужно',
  },
  calendarKinds: {
    nonWorking: 'нерабочий день',
    workingSaturday: 'рабочая суббота',
    autumn: 'осенние каникулы',
    winter: 'зимние каникулы',
    firstGrade: 'каникулы первых классов',
    spring: 'весенние каникулы',
    summer: 'летние каникулы',
    lessonsEnd: 'последний день занятий',
  },
  groupings: {
    all: 'Всего',
    cluster: 'Кластер',
    school: 'Школа',
    person: 'Ответственный',
    measure: 'Мероприятие',
    status: 'Статус',
    month: 'Срок в месяце',
  },
  wholePlan: 'По всему плану',
  everySchool: 'Все ОО',
  menu: {
    title: 'Дорожная карта',
    items: {
      setUp: 'Подготовить книгу',
      importOrder: 'Загрузить приказ…',
      newYear: 'Новый учебный год…',
      acceptance: 'Приёмка отчётов…',
      schoolReport: 'Внести отчёт за школу…',
      checkRows: 'Проверить строки',
      repairColours: 'Восстановить раскраску',
      showProblems: 'Замечания…',
      previewReminders: 'Посмотреть письма на сегодня',
      sendReminders: 'Отправить письма сейчас…',
      resendLetters: 'Повторить письма…',
      rebuildSummaries: 'Обновить сводку',
      refreshToday: 'Обновить «Сегодня»',
      showReport: 'Отчёт…',
      turnRemindersOn: 'Включить напоминания',
      turnRemindersOff: 'Выключить напоминания',
      takeOver: 'Принять дела…',
      shareWorkbook: 'Открыть доступ школам…',
      closeCells: 'Закрыть чужие ячейки…',
      openCells: 'Снять защиту ячеек',
      sortRows: 'Расставить строки по школам',
      healthCheck: 'Проверить готовность',
      about: 'О программе',
    },
  },
  daysLeftFormat: '[<0]"просрочено на "0" дн.";[=0]"сегодня";"осталось "0" дн."',
}
