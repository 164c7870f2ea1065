import type { Submission } from '../../core/assignment/assignment.ts'
import type { OrderFacts } from '../../core/settings/settings.ts'
import { dottedDay } from '../../core/table/door.ts'
import type { LetterTexts } from '../letterTexts.ts'
import { counted, type Forms, formFor } from './counts.ts'
import { longDay, weekdayName } from './days.ts'
import { letterNotices } from './letterNotices.ts'
import { letterSubject, orderName } from './letterSubject.ts'

export const letter: LetterTexts = {
  subject: letterSubject,
  greeting: ({ executors }) =>
    executors.length === 0 ? 'Здравствуйте!' : `Здравствуйте! Это напоминание для: ${executors.join(', ')}.`,
  opening: ({ items, review, escalated, amnestied, reports }, order) => {
    const said: readonly (readonly [number, string])[] = [
      [
        items.length,
        `${orderInWords(order)} за вами ${formFor(items.length, ['закреплено', 'закреплены', 'закреплено'])} ${counted(items.length, assignments)}, о ${formFor(items.length, ['котором', 'которых', 'которых'])} нужно помнить сегодня.`,
      ],
      [
        review.length,
        `${formFor(review.length, ['Ждёт', 'Ждут', 'Ждёт'])} вашего решения ${counted(review.length, submissions)} по ${orderTo(order)}.`,
      ],
      [
        escalated.length,
        `По ${orderTo(order)} давно ${formFor(escalated.length, ['просрочено', 'просрочены', 'просрочено'])} ${counted(escalated.length, assignments)} исполнителей. Эта сводка приходит раз в неделю.`,
      ],
      [
        amnestied.length,
        `До включения напоминаний ${formFor(amnestied.length, ['просрочено', 'просрочены', 'просрочено'])} ${counted(amnestied.length, assignments)}. Исполнителям о них не пишем; чтобы напоминать и о них, очистите на листе «Настройки» строку «Не напоминать о сроках раньше».`,
      ],
      [reports.length, `Ниже — как исполняется ${orderName(order)}, который находится у вас на контроле.`],
    ]
    return said.filter(([count]) => count > 0).map(([, sentence]) => sentence)
  },
  headings: {
    overdue: 'Срок истёк',
    returned: 'Возвращено на доработку',
    ahead: 'Ближайшие сроки',
    ongoing: 'Исполняется постоянно',
    review: 'Ждёт вашего решения',
    escalated: 'Давно просрочено',
    amnestied: 'Просрочено до включения напоминаний',
  },
  fields: {
    due: 'Срок',
    result: 'Что должно быть сделано',
    submit: 'Что представить',
    executor: 'Исполнитель',
    remark: 'Возвращено с замечанием',
    reported: 'Сообщено исполнителем',
  },
  item: ({ assignment: { number, measure } }) => (number === '' ? measure : `Пункт ${number}. ${measure}`),
  due: item =>
    item.due === null
      ? item.assignment.deadline || 'без даты'
      : `${longDay(item.due)} (${weekdayName(item.due)}), ${left(item.daysLeft ?? 0)}`,
  evidence: kind =>
    kind === 'ongoing'
      ? 'что сделано за месяц: коротко в столбце «Комментарий исполнителя», со ссылкой на материалы, если они есть'
      : 'подтверждение, что результат достигнут: ссылка на документ или его вид, дата и номер',
  report: ({ statusText, doneOn, evidence, comment }: Submission) =>
    [statusText, typeof doneOn === 'number' ? dottedDay(doneOn) : (doneOn ?? ''), evidence, comment]
      .filter(part => part !== '')
      .join('; '),
  event: ({ number, measure }, order) =>
    `Срок: ${number === '' ? '' : `пункт ${number}. `}${measure} (${orderName(order)})`,
  more: count => `И ещё ${counted(count, assignments)}: ${formFor(count, ['оно', 'они', 'они'])} в таблице.`,
  noticesHeading: 'Обратите внимание',
  notices: letterNotices,
  submit:
    'Отметьте в таблице статус «выполнено», дату исполнения и подтверждение: ссылку на документ или его вид, дату и номер.',
  openWorkbook: 'Открыть таблицу',
  openRow: 'Открыть строку',
  calendarFile: 'sroki.ics',
  whole: isAttached =>
    isAttached
      ? 'Полный отчёт приложен к письму.'
      : 'Полный отчёт составляется в таблице: меню «Дорожная карта» → «Отчёт…».',
  closing: (order, sender, replyTo) =>
    `Письмо составлено по таблице исполнения приказа${order.issuer === '' ? '' : ` (${order.issuer})`}${sender === '' ? '' : ` и отправлено от имени ${sender}`}. ${replyTo === '' ? 'На него можно ответить: ответ получит координатор.' : `Ответить можно по адресу ${replyTo}.`}`,
}

const assignments: Forms = ['поручение', 'поручения', 'поручений']
const submissions: Forms = ['отчёт', 'отчёта', 'отчётов']

function orderInWords(order: OrderFacts): string {
  const title = order.title === '' ? '' : ` «${order.title.replace(/[.\s]+$/, '')}»`
  const date = order.date === null ? '' : ` от ${longDay(order.date)}`
  return `Приказом${date}${order.number === '' ? '' : ` № ${order.number}`}${title}`
}

/** «приказу № 161-а от 05.10.2022» */
function orderTo(order: OrderFacts): string {
  return orderName(order).replace(/^приказ/, 'приказу')
}

function left(daysLeft: number): string {
  const days: Forms = ['день', 'дня', 'дней']
  if (daysLeft < 0) return `просрочено на ${counted(-daysLeft, days)}`
  if (daysLeft === 0) return 'сегодня'
  return `${formFor(daysLeft, ['остался', 'осталось', 'осталось'])} ${counted(daysLeft, days)}`
}
