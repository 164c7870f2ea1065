import type { Host } from '../../../local/host/host.ts'
import { begunWorkbook } from '../begun.ts'
import { byHand, enter, shown } from '../byHand.ts'
import { choose } from '../workbook.ts'
import { habits } from './habits.ts'
import { type Entry, type Hand, type Happening, year } from './script.ts'

const SHEET = 'Исполнение'
const ROADMAP = 'Дорожная карта'
const COORDINATOR = 'coordinator@example.invalid'

/** The accounts that the executors work with. */
const accounts: Readonly<Record<Hand, string>> = {
  координатор: COORDINATOR,
  'СОШ №12': 'school12@example.invalid',
  'СОШ №11': 'school11@example.invalid',
  'СОШ №19': 'school19@example.invalid',
  'СОШ «Лидер-2»': 'lider2@example.invalid',
  'СОШ №5': 'school5@example.invalid',
  'Коротких С.А.': 'korotkih@example.invalid',
}

/** Plays the year: on each of its days the morning's round first, then what people do, in the order of the script. */
export function playedYear(): Host {
  const host = begunWorkbook('2022-10-11')
  choose(host, 'Включить напоминания')
  byHand(host, SHEET, (_, app, script) => {
    for (const account of Object.values(accounts)) app.getActive().addEditor(account)
    // Eight thousand idle hours show nothing: the rounds of the days below are started here.
    for (const trigger of script.getProjectTriggers())
      if (trigger.getHandlerFunction() === 'hourlyRound') script.deleteTrigger(trigger)
  })
  for (const day of [...new Set(year.map(([on]) => on))].sort()) {
    morningRound(host, day)
    for (const step of year.filter(([on]) => on === day)) {
      if (step.length === 2) byHand(host, SHEET, habits[step[1]])
      else if (step.length === 3) enterEvent(host, step)
      else type(host, step)
      host.signIn(COORDINATOR)
    }
  }
  morningRound(host, '2023-09-01')
  return host
}

function morningRound(host: Host, day: string): void {
  host.advanceTo(`${day}T09:30:00+10:00`)
  host.call('timed', 'hourlyRound')
}

function type(host: Host, [, who, whose, what, cells]: Entry): void {
  const found = shown(host, SHEET).filter(
    line => line.text('Исполнитель') === whose && nameOf(line.text) === what,
  )
  const [row] = found
  if (row === undefined || found.length > 1) throw new Error(`${found.length} rows «${what}» of ${whose}`)
  host.signIn(accounts[who])
  for (const [title, text] of Object.entries(cells)) enter(host, SHEET, row.row, title, text)
}

function enterEvent(host: Host, [, number, day]: Happening): void {
  const waiting = shown(host, ROADMAP).filter(
    line => line.text('№') === number && line.text('Вид срока') === 'по событию',
  )
  for (const { row } of waiting) enter(host, ROADMAP, row, 'Дата события', day)
}

/** «5 до 12.10.2022», «2 без даты». */
export function nameOf(text: (title: string) => string): string {
  return `${text('№')} ${text('Срок') === '' ? 'без даты' : `до ${text('Срок')}`}`
}
