import type { Digest, DigestItem } from '../../core/reminder/digest.ts'
import type { OrderFacts } from '../../core/settings/settings.ts'
import { dottedDay } from '../../core/table/door.ts'
import type { LetterTexts } from '../letterTexts.ts'
import { counted, formFor } from './counts.ts'
import { longDay, weekdayName } from './days.ts'

export const letter: LetterTexts = {
  subject,
  greeting: ({ executors }) => `Здравствуйте! Это напоминание для: ${executors.join(', ')}.`,
  opening: ({ items }, order) =>
    `${orderInWords(order)} за вами ${formFor(items.length, ['закреплено', 'закреплены', 'закреплено'])} ${counted(items.length, ['поручение', 'поручения', 'поручений'])}, о ${formFor(items.length, ['котором', 'которых', 'которых'])} нужно помнить сегодня.`,
  headings: { overdue: 'Срок истёк', ahead: 'Ближайшие сроки' },
  fields: {
    due: 'Срок',
    result: 'Что должно быть сделано',
    submit: 'Что представить',
    asWritten: 'Срок по приказу',
    executor: 'Исполнитель',
    remark: 'Возвращено с замечанием',
  },
  item: ({ assignment: { number, measure } }) => (number === '' ? measure : `Пункт ${number}. ${measure}`),
  due: item => `${longDay(item.due)} (${weekdayName(item.due)}), ${left(item)}`,
  more: count =>
    `И ещё ${counted(count, ['поручение', 'поручения', 'поручений'])}: ${formFor(count, ['оно', 'они', 'они'])} в таблице.`,
  submit:
    'Отметьте в таблице статус «выполнено», дату исполнения и подтверждение: ссылку на документ или его вид, дату и номер.',
  openWorkbook: 'Открыть таблицу',
  closing: (order, replyTo) =>
    `Письмо составлено по таблице исполнения приказа${order.issuer === '' ? '' : ` (${order.issuer})`}. ${replyTo === '' ? 'На него можно ответить: ответ получит координатор.' : `Ответить можно по адресу ${replyTo}.`}`,
}

/** Names the nearest date and the plan: «Срок 12.10.2022 и ещё 3 поручения — приказ № 161-а от 05.10.2022». */
function subject({ items }: Digest, order: OrderFacts): string {
  const overdue = items.filter(item => item.daysLeft < 0).length
  const nearest = items.find(item => item.daysLeft >= 0)
  const parts = [
    ...(overdue > 0 ? [`Просрочено: ${counted(overdue, ['поручение', 'поручения', 'поручений'])}`] : []),
    ...(nearest ? [`${overdue > 0 ? 'ближайший срок' : 'Ближайший срок'} ${dottedDay(nearest.due)}`] : []),
  ]
  return `${parts.join(', ')} — ${orderName(order)}`
}

function orderInWords(order: OrderFacts): string {
  const title = order.title === '' ? '' : ` «${order.title.replace(/[.\s]+$/, '')}»`
  const date = order.date === null ? '' : ` от ${longDay(order.date)}`
  return `Приказом${date}${order.number === '' ? '' : ` № ${order.number}`}${title}`
}

function orderName(order: OrderFacts): string {
  return `приказ${order.number === '' ? '' : ` № ${order.number}`}${order.date === null ? '' : ` от ${dottedDay(order.date)}`}`
}

function left({ daysLeft }: DigestItem): string {
  const days = ['день', 'дня', 'дней'] as const
  if (daysLeft < 0) return `просрочено на ${counted(-daysLeft, days)}`
  if (daysLeft === 0) return 'сегодня'
  return `${formFor(daysLeft, ['остался', 'осталось', 'осталось'])} ${counted(daysLeft, days)}`
}
