import type { DraftObstacle } from '../../core/order/draftObstacles.ts'
import type { OrderReading } from '../../core/order/order.ts'
import { dottedDay } from '../../core/table/door.ts'
import type { ImportPageTexts } from '../importPageTexts.ts'
import { counted, type Forms } from './counts.ts'
import { deadlineProblem } from './deadlineProblems.ts'
import { importDifference } from './importDifference.ts'
import { orderError, orderWarning } from './orderProblems.ts'
import { otherOrder } from './otherOrder.ts'
import { withoutStop } from './withoutStop.ts'

export const importPage: ImportPageTexts = {
  source: {
    lead: 'Нужен приказ целиком: с перечнем школ и планом мероприятий. Файл читается на вашем компьютере и никуда не отправляется.',
    drop: 'Перетащите сюда файл приказа',
    dropHint: 'Word (.docx), веб-страница (.html), таблица (.tsv) или текст (.txt)',
    openFile: 'Открыть файл…',
    paste: 'или вставьте приказ из Word, браузера или таблицы',
    placeholder: 'Скопируйте приказ целиком и вставьте сюда (Ctrl+V)',
    pastedTable: 'Вставлено вместе с таблицей.',
    look: 'Посмотреть',
    deadlineQuestion:
      'В плане нет столбца «Срок». Какой из найденных столбцов — срок исполнения? Сам столбец программа не выбирает.',
    noDeadlines: 'Такого столбца нет: загрузить, у всех этапов «срок не указан»',
    goOn: 'Продолжить',
  },
  preview: {
    heading: ({ order: { order } }) =>
      `Приказ${order.number === null ? '' : ` № ${order.number}`}${order.date === null ? '' : ` от ${dottedDay(order.date)}`}`,
    counts,
    warnings: count => `Обратите внимание: ${counted(count, ['замечание', 'замечания', 'замечаний'])}`,
    facts: 'О приказе — попадёт на лист «Настройки»',
    inDocument: text => `В документе: ${text}`,
    take: 'Взять из документа',
    schools: count => `Школы и кластеры: ${counted(count, forms.school)}`,
    withoutCluster: 'Без кластера',
    plan: 'План мероприятий',
    onlyProblems: count => `Только с замечаниями (${count})`,
    load: 'Загрузить в таблицу',
    back: 'Назад',
    nothingWritten: 'Пока ничего не записано.',
    notStated: 'не указано',
  },
  facts: {
    number: 'Номер приказа',
    date: 'Дата приказа',
    title: 'Заголовок',
    issuer: 'Кем издан',
    signatory: 'Кем подписан',
    controller: 'Контроль',
    basis: 'Основание',
    periodStart: 'Начало плана',
    periodEnd: 'Окончание плана',
  },
  columns: {
    number: '№',
    measure: 'Мероприятие',
    result: 'Планируемый результат',
    deadline: 'Срок по приказу',
    reading: 'Прочитан как',
    executors: 'Исполнители',
  },
  fields: {
    section: 'Раздел',
    number: '№',
    measure: 'Мероприятие',
    result: 'Планируемый результат',
    deadline: 'Срок',
    responsible: 'Ответственные',
    executors: 'Исполнители',
  },
  difference: importDifference,
  editor: {
    correct: 'Исправить',
    close: 'Готово',
    start: 'Начало',
    end: 'Окончание',
    confirmed: 'Проверено',
    confirmedMark: 'проверено вами',
    reset: 'Вернуть прочитанное',
    addExecutor: 'Добавить исполнителя…',
    remove: name => `Убрать: ${name}`,
    unknown: 'нет в списках; будет добавлен на лист «Ответственные»',
    noExecutors: 'Исполнители не найдены. Добавьте их здесь или на листе «Дорожная карта».',
    correctRow: (number, measure) => `Исправить срок и исполнителей: ${number} ${measure}`,
  },
  working: 'Записываю в таблицу… Не закрывайте окно.',
  reading: 'Читаю…',
  loaded: 'Готово',
  loadAnother: 'Загрузить снова',
  failed: reason =>
    `Не получилось: ${withoutStop(reason)}. Обновите страницу таблицы и загрузите приказ снова: повторная загрузка ничего не удвоит.`,
  orderError,
  orderWarning,
  deadlineProblem: (problem, deadline) =>
    problem === 'before-order'
      ? 'Срок раньше даты приказа. Напоминаний по нему не будет; если он верен, отметьте «Проверено», если нет, поправьте «Окончание».'
      : deadlineProblem(problem, deadline),
  obstacle,
}

const forms = {
  cluster: ['кластер', 'кластера', 'кластеров'],
  school: ['школа', 'школы', 'школ'],
  measure: ['мероприятие', 'мероприятия', 'мероприятий'],
  stage: ['этап', 'этапа', 'этапов'],
} as const satisfies Readonly<Record<string, Forms>>

function counts({ order: { schools, measures } }: OrderReading): string {
  const clusters = new Set(schools.flatMap(school => school.cluster ?? [])).size
  const stages = measures.reduce((sum, measure) => sum + measure.stages.length, 0)
  return [
    ...(clusters === 0 ? [] : [counted(clusters, forms.cluster)]),
    counted(schools.length, forms.school),
    counted(measures.length, forms.measure),
    counted(stages, forms.stage),
  ].join(', ')
}

function obstacle(found: DraftObstacle): string {
  switch (found.code) {
    case 'other-order':
      return otherOrder(found.present, found.loaded)
    case 'no-date':
      return 'Впишите дату приказа: без неё сроки не прочитать.'
    case 'no-period':
      return 'Впишите начало и окончание плана.'
    case 'period-reversed':
      return 'Окончание плана раньше начала. Поправьте период плана.'
    case 'unanswered':
      return `Ответьте, какие это строки: ${counted(found.stages.length, ['этап', 'этапа', 'этапов'])} без ответа.`
    case 'bad-correction':
      return `Проверьте исправленные сроки (${found.stages.length}): окончание раньше начала или опечатка в годе.`
  }
}
