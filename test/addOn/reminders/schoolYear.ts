import { district, type Services } from '../../../bench/reminders/district.ts'
import type { Mail } from '../../../local/host/host.ts'
import { addDays, type Day, dayFromIso, isoFromDay, weekdayOf } from '../../../src/core/day.ts'
import { ORDER_161 } from '../workbook.ts'

/**
 * A school year of order 161-а, day by day: who was written to about what. Everybody reports on the due day and
 * the coordinator accepts two days later, but СОШ №5 reports on the ninth day after it, СОШ №11 has its first
 * report sent back once, СОШ №19 is paused until 20 October, and July is quiet.
 */
export function schoolYear(): readonly Mail[] {
  const tried = district({ schools: 5, order: ORDER_161, now: '2022-10-06T07:30:00+10:00' })
  tried.inSheets(services => {
    engage(services)
    services.stopTriggers()
  })
  for (let day = first; day <= last; day = addDays(day, 1)) {
    tried.host.advanceTo(`${isoFromDay(day)}T08:30:00+10:00`)
    tried.round()
    tried.inSheets(services => act(services, day))
  }
  return tried.host.outbox
}

/** A Markdown table that a clerk can proof-read. */
export function yearTable(letters: readonly Mail[]): string {
  return [
    '# Письма учебного года по приказу № 161-а',
    '',
    'Все отчитываются в день срока, координатор принимает через два дня. СОШ №5 отчитывается на девятый день после',
    'срока; СОШ №11 первый отчёт вернули; СОШ №19 просили не писать до 20 октября; июль — тихий период.',
    '',
    '| День | Кому | Тема | О чём |',
    '|---|---|---|---|',
    ...letters.map(
      mail =>
        `| ${dayOf(mail)} | ${mail.to.join().replace(/@.*/, '')} | ${subjectOf(mail)} | ${contentOf(mail)} |`,
    ),
    '',
  ].join('\n')
}

const first = isoDay('2022-10-06')
const last = isoDay('2023-09-08')

function isoDay(iso: string): Day {
  const found = dayFromIso(iso)
  if (found === null) throw new Error(`No such day: ${iso}`)
  return found
}

/** The staff of the district and the settings it chose. */
function engage({ sheet }: Services): void {
  const people = table(sheet('Ответственные').getDataRange().getValues())
  const add = (row: number, name: string, role: string, email: string) => {
    const line = sheet('Ответственные')
    line.getRange(row, people.column('Фамилия и инициалы')).setValues([[name]])
    line.getRange(row, people.column('Роль')).setValues([[role]])
    line.getRange(row, people.column('Электронная почта')).setValues([[email]])
  }
  add(2, 'Коротких С.А.', 'исполнитель', 'korotkih@example.invalid')
  add(people.rows.length + 2, 'Иванова А.А.', 'координатор', 'ivanova@example.invalid')
  add(people.rows.length + 3, 'Петров П.П.', 'контролирующий', 'petrov@example.invalid')
  const settings = sheet('Настройки')
  const { rows } = table(settings.getDataRange().getValues())
  const set = (id: string, value: string) =>
    settings.getRange(rows.findIndex(row => row[0] === id) + 2, 3).setValues([[value]])
  set('quietStart', '01.07.2023')
  set('quietEnd', '31.07.2023')
  const schools = table(sheet('Школы').getDataRange().getValues())
  const school19 = schools.rows.findIndex(row => row.includes('СОШ №19')) + 2
  sheet('Школы')
    .getRange(school19, schools.column('Не писать до'))
    .setValues([[isoDay('2022-10-20')]])
}

/** What schools and coordinator enter on this day. */
function act({ sheet, serialOf }: Services, day: Day): void {
  const assignments = sheet('Исполнение')
  const { rows, column } = table(assignments.getDataRange().getValues())
  const enter = (index: number, title: string, value: unknown) =>
    assignments.getRange(index + 2, column(title)).setValues([[value]])
  rows.forEach((row, index) => {
    const due = serialOf(row[column('Срок') - 1])
    if (due === null) return
    const executor = row[column('Исполнитель') - 1]
    const reported = due + (executor === 'СОШ №5' ? 9 : 0)
    const isSentBack = executor === 'СОШ №11' && due === isoDay('2022-10-12')
    const accepted = reported + (isSentBack ? 9 : 2)
    if (day === reported) {
      enter(index, 'Статус', 'выполнено')
      enter(index, 'Дата исполнения', day)
      enter(index, 'Подтверждающий документ', 'справка')
    }
    if (isSentBack && day === due + 2) {
      enter(index, 'Решение координатора', 'возвращено')
      enter(index, 'Замечание координатора', 'Приложите список участников')
    }
    if (day === accepted) enter(index, 'Решение координатора', 'принято')
  })
}

function table(values: readonly (readonly unknown[])[]) {
  const [header = [], ...rows] = values
  return { rows: rows.filter(row => row[0] !== ''), column: (title: string) => header.indexOf(title) + 1 }
}

const weekdays = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс']

function dayOf(mail: Mail): string {
  const iso = new Date(Date.parse(mail.sentAt) + 10 * 3_600_000).toISOString().slice(0, 10)
  const [year, month, day] = iso.split('-')
  return `${day}.${month}.${year}, ${weekdays[weekdayOf(isoDay(iso)) - 1]}`
}

function subjectOf({ subject }: Mail): string {
  return subject.replace(/ — приказ.*/, '')
}

/** The sections with the items of each: number, executor where there are several, due day. */
function contentOf({ body }: Mail): string {
  const parts: string[] = []
  for (const block of body.split('\n\n')) {
    if (block === block.toUpperCase() && /[А-Я]/.test(block)) parts.push(`**${block.toLowerCase()}**`)
    const item = /^(?:Пункт (\S+)\.|)(.*)\nСрок: ([^(,]*)/.exec(block)
    if (!item) continue
    const executor = /\nИсполнитель: (.*)/.exec(block)?.[1] ?? ''
    parts.push(`п. ${item[1]} ${item[3]?.trim()} (${executor})`)
  }
  return parts.join('; ').replace(/\*\*; /g, '**: ')
}
