import type { Host } from '../../local/host/host.ts'
import type { Submission } from '../../src/core/assignment/assignment.ts'
import { isoFromDay } from '../../src/core/day.ts'
import { dottedDay } from '../../src/core/table/door.ts'
import { ru } from '../../src/texts/ru/ru.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, shown } from './byHand.ts'
import { type Reported, reports } from './reportYear.ts'

const SHEET = 'Сегодня'

/** What else happened by then: somebody asks, an event has come, a slip of the pen. */
const besides: readonly Reported[] = [
  ['4', 'СОШ №19', null, { status: 'in-progress' }],
  ['11', 'СОШ №12', null, { status: 'in-progress', comment: 'Каникулы совпали с олимпиадой.' }],
]

/** The workbook of order 161-а on a day, with what was reported by then. */
export function playedWorkbook(today: string): Host {
  const host = begunWorkbook(today)
  const lines = shown(host, 'Исполнение')
  for (const [number, executor, due, entered] of [...reports, ...besides]) {
    if (typeof entered.doneOn === 'number' && isoFromDay(entered.doneOn) > today) continue
    for (const line of lines) {
      const isMeant =
        line.text('№') === number &&
        (executor === null || line.text('Исполнитель') === executor) &&
        (due === null || line.text('Срок') === due.split('-').reverse().join('.'))
      if (isMeant)
        for (const [column, text] of cellsOf(entered)) enter(host, 'Исполнение', line.row, column, text)
    }
  }
  return host
}

function cellsOf(entered: Partial<Submission>): readonly (readonly [string, string])[] {
  const titles = ru.columns.assignments
  const texts = {
    status: entered.status ? ru.statuses[entered.status] : '',
    doneOn: dayText(entered.doneOn),
    evidence: entered.evidence ?? '',
    comment: entered.comment ?? '',
    askedDue: dayText(entered.askedDue),
    decision: entered.decision ? ru.decisions[entered.decision] : '',
    newDue: dayText(entered.newDue),
    note: entered.note ?? '',
  }
  return (Object.keys(texts) as (keyof typeof texts)[]).map(column => [
    titles[column][0] ?? '',
    texts[column],
  ])
}

function dayText(day: Submission['doneOn'] | undefined): string {
  return typeof day === 'number' ? dottedDay(day) : (day ?? '')
}

/** «Сегодня» as Markdown; each link says where it leads. */
export function pageOf(host: Host): string {
  let rows: string[][] = []
  byHand(host, SHEET, (sheet, app) => {
    const all = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn())
    const titles = new Map(
      app
        .getActive()
        .getSheets()
        .map(each => [each.getSheetId(), each.getName()]),
    )
    const formulas = all.getFormulas()
    rows = all
      .getDisplayValues()
      .map((cells, row) => cells.map((cell, column) => linked(cell, formulas[row]?.[column] ?? '', titles)))
  })
  return `${rows.map(asMarkdown).join('\n')}\n`
}

function linked(text: string, formula: string, titles: ReadonlyMap<number, string>): string {
  const found = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]+\d+)"/.exec(formula)
  return found ? `[${text}](${titles.get(Number(found[1])) ?? '?'}!${found[2]})` : text
}

function asMarkdown(cells: readonly string[], index: number): string {
  const [first = '', ...rest] = cells
  const isAlone = rest.every(cell => cell === '')
  if (index === 0) return `# ${first}\n`
  if (index < 3) return `${first}\n`
  const line = `| ${cells.join(' | ')} |`
  if (index === 3) return `${line}\n|${cells.map(() => '---').join('|')}|`
  return isAlone ? `| **${first}** | | | | |` : line
}
