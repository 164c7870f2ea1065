import type { Host } from '../../local/host/host.ts'
import type { DeskItem, DeskView } from '../../src/core/acceptance/deskItem.ts'
import type { ToldReport } from '../../src/core/acceptance/deskRequest.ts'
import type { EnteringOutcome, Refusal } from '../../src/core/acceptance/entering.ts'
import type { Verdict } from '../../src/core/acceptance/verdict.ts'
import { day } from '../core/sample.ts'
import { begunWorkbook } from './begun.ts'
import { byHand, enter, shown } from './byHand.ts'
import { interruptedWorkbook } from './interrupted.ts'
import { choose } from './workbook.ts'

const SHEET = 'Исполнение'
const ME = 'внесено координатором, coordinator@example.invalid'
const cells = [
  'Статус',
  'Дата исполнения',
  'Подтверждающий документ',
  'Прошу перенести на',
  'Решение координатора',
  'Новый срок',
  'Замечание координатора',
]

/** Rows 2 and 3 are reported, row 4 is not done, row 5 asks for another day; everything was looked at. */
const prepared = begunWorkbook('2022-10-11')
for (const [row, title, text] of [
  [2, 'Статус', 'выполнено'],
  [2, 'Дата исполнения', '10.10.2022'],
  [2, 'Подтверждающий документ', 'https://example.invalid/1'],
  [3, 'Статус', 'выполнено'],
  [3, 'Дата исполнения', '09.10.2022'],
  [3, 'Подтверждающий документ', 'справка № 5'],
  [4, 'Статус', 'не выполнено'],
  [4, 'Комментарий исполнителя', 'нет ответа из МО'],
  [5, 'Прошу перенести на', '01.12.2022'],
  [5, 'Комментарий исполнителя', 'карантин'],
] as const)
  enter(prepared, SHEET, row, title, text)
choose(prepared, 'Проверить строки')
const from = prepared.checkpoint()
const workbook = (): Host => begunWorkbook('2022-10-11', { from })

const desk = (host: Host): DeskView => host.call('dialog', 'acceptanceDesk') as DeskView
const idAt = (host: Host, row: number): string =>
  shown(host, SHEET)
    .find(line => line.row === row)
    ?.text('Код строки') ?? ''
const itemAt = (host: Host, row: number): DeskItem => {
  const found = desk(host).items.find(item => item.id === idAt(host, row))
  if (!found) throw new Error(`Row ${row} waits for nothing`)
  return found
}
type Decided = readonly (readonly [DeskItem, Verdict])[]
const sentAs = (decided: Decided) => decided.map(([{ id, seen }, verdict]) => ({ id, seen, verdict }))
const decide = (host: Host, decided: Decided): EnteringOutcome =>
  host.call('dialog', 'decideReports', sentAs(decided)) as EnteringOutcome
const entered = (outcome: EnteringOutcome) => (outcome.done ? outcome.entered : outcome.message)
const refused = (outcome: EnteringOutcome): readonly Refusal[] => (outcome.done ? outcome.refused : [])

const byId = (host: Host, id: string) => shown(host, SHEET).find(line => line.text('Код строки') === id)
const said = (host: Host, id: string) => cells.map(title => byId(host, id)?.text(title) ?? '').join(' | ')
const history = (host: Host) =>
  shown(host, 'История').map(
    line => `${line.text('Что изменено')}: ${line.text('Было')} → ${line.text('Стало')}; ${line.text('Кто')}`,
  )
const newLines = (host: Host) => history(host).slice(history(prepared).length)
const lastRun = (host: Host) => host.runs[host.runs.length - 1]

describe('what waits', () => {
  it('is what was reported and asked for, in the order of the sheet', () => {
    const host = workbook()
    const view = desk(host)
    expect(
      view.items.map(({ executor, submission }) => [executor, submission.status, submission.askedDue]),
    ).toEqual([
      ['СОШ №12', 'done', null],
      ['СОШ №12', 'done', null],
      ['СОШ №12', 'not-done', null],
      ['СОШ №12', 'not-started', day('2022-12-01')],
    ])
    expect(view.executors).toContain('СОШ №12')
    expect(view.executors.length).toBe(new Set(view.executors).size)
    expect(lastRun(host)?.cellsWritten).toBe(0)
  })

  it('leaves copies and rows without an id out', () => {
    const host = workbook()
    byHand(host, SHEET, sheet => {
      sheet.insertRowBefore(2)
      sheet.getRange(3, 1, 1, 20).copyTo(sheet.getRange(2, 1, 1, 20))
      sheet.insertRowBefore(2)
      sheet.getRange(2, 9).setValue('выполнено')
    })
    expect(desk(host).items).toHaveLength(4)
  })
})

describe('a decision', () => {
  /** Row, verdict, what the row says then, the lines of «История». */
  it.each<readonly [number, Verdict, string, readonly string[]]>([
    [
      2,
      { kind: 'accept' },
      'выполнено | 10.10.2022 | https://example.invalid/1 |  | принято |  | ',
      ['Решение координатора:  → принято'],
    ],
    [
      3,
      { kind: 'return', note: '=нужен протокол' },
      'выполнено | 09.10.2022 | справка № 5 |  | возвращено |  | =нужен протокол',
      ['Решение координатора:  → возвращено', 'Замечание координатора:  → =нужен протокол'],
    ],
    [
      4,
      { kind: 'postpone', newDue: day('2023-08-30'), note: '' },
      'не выполнено |  |  |  | срок перенесён | 30.08.2023 | ',
      ['Решение координатора:  → срок перенесён', 'Новый срок:  → 30.08.2023'],
    ],
    [
      5,
      { kind: 'postpone', newDue: day('2022-12-01'), note: 'согласовано' },
      'не начато |  |  |  | срок перенесён | 01.12.2022 | согласовано',
      [
        'Решение координатора:  → срок перенесён',
        'Новый срок:  → 01.12.2022',
        'Замечание координатора:  → согласовано',
        'Прошу перенести на: 01.12.2022 → ',
      ],
    ],
    [
      5,
      { kind: 'refuse', note: 'успеете' },
      'не начато |  |  |  |  |  | успеете',
      ['Замечание координатора:  → успеете', 'Прошу перенести на: 01.12.2022 → '],
    ],
  ])('on row %i: %j', (row, verdict, after, lines) => {
    const host = workbook()
    const item = itemAt(host, row)
    expect(entered(decide(host, [[item, verdict]]))).toBe(1)
    expect(said(host, item.id)).toBe(after)
    expect(newLines(host)).toEqual(lines.map(line => `${line}; ${ME}`))
    choose(host, 'Проверить строки')
    expect([said(host, item.id), newLines(host).length]).toEqual([after, lines.length])
    expect(desk(host).items.map(({ id }) => id)).not.toContain(item.id)
  })

  it('finds its row again when the sheet is sorted, columns move and a column is inserted', () => {
    const host = workbook()
    const item = itemAt(host, 3)
    byHand(host, SHEET, sheet => {
      sheet.getRange(2, 1, 65, 20).sort({ column: 9, ascending: true })
      sheet.insertColumnBefore(5)
      sheet.getRange(1, 5).setValue('Моё')
      sheet.moveColumns(sheet.getRange(1, 15), 2)
    })
    expect(entered(decide(host, [[item, { kind: 'accept' }]]))).toBe(1)
    expect(said(host, item.id)).toContain('| принято |')
    expect(shown(host, SHEET).filter(line => line.text('Решение координатора') !== '')).toHaveLength(1)
  })

  it('on a row that changed since it was shown is refused, the others are written', () => {
    const host = workbook()
    const decided: Decided = [2, 3, 4].map(row => [itemAt(host, row), { kind: 'accept' }])
    enter(host, SHEET, 3, 'Подтверждающий документ', 'справка № 6')
    const outcome = decide(host, decided)
    expect([entered(outcome), refused(outcome)]).toEqual([
      2,
      [{ id: idAt(host, 3), objection: 'changed', number: '3', executor: 'СОШ №12' }],
    ])
    expect([2, 3, 4].map(row => byId(host, idAt(host, row))?.text('Решение координатора'))).toEqual([
      'принято',
      '',
      'принято',
    ])
  })

  it('on a row that is gone is refused', () => {
    const host = workbook()
    const item = itemAt(host, 2)
    byHand(host, SHEET, sheet => void sheet.deleteRows(2, 1))
    expect(refused(decide(host, [[item, { kind: 'accept' }]]))).toEqual([
      { id: item.id, objection: 'gone', number: '', executor: '' },
    ])
  })

  it('is made once: the same answer sent twice is refused the second time', () => {
    const host = workbook()
    const item = itemAt(host, 2)
    const twice: Decided = [
      [item, { kind: 'accept' }],
      [item, { kind: 'return', note: 'нет' }],
    ]
    const outcome = decide(host, twice)
    expect([entered(outcome), refused(outcome).map(({ objection }) => objection)]).toEqual([1, ['changed']])
    expect(refused(decide(host, twice)).map(({ objection }) => objection)).toEqual(['changed', 'changed'])
  })

  it.each<readonly [string, unknown]>([
    ['nothing', []],
    ['no list', { id: 'x' }],
    ['an unknown verdict', [{ id: 'x', seen: '', verdict: { kind: 'delete' } }]],
    ['a day that is none', [{ id: 'x', seen: '', verdict: { kind: 'postpone', newDue: -1, note: '' } }]],
    ['an endless remark', [{ id: 'x', seen: '', verdict: { kind: 'return', note: 'я'.repeat(6000) } }]],
    ['text', 'принять всё'],
  ])('that is %s is declined in words', (_, sent) => {
    const host = workbook()
    expect(host.call('dialog', 'decideReports', sent)).toEqual({
      done: false,
      message: 'Окно прислало непонятное. Закройте его, откройте заново и повторите.',
    })
  })

  it('is not made while another run is at work, nor on a sheet without its columns', () => {
    const host = workbook()
    const item = itemAt(host, 2)
    host.plan([{ kind: 'lock-held' }])
    expect(entered(decide(host, [[item, { kind: 'accept' }]]))).toContain('другой запуск')
    host.plan([])
    byHand(host, SHEET, sheet => void sheet.getRange(1, 14).setValue('Как решили'))
    expect(entered(decide(host, [[item, { kind: 'accept' }]]))).toContain(
      'нет столбца «Решение координатора»',
    )
  })

  it('by a school’s own account is not called the coordinator’s', () => {
    const host = begunWorkbook('2022-10-11', { from, editors: ['school12@example.invalid'] })
    const item = itemAt(host, 2)
    host.signIn('school12@example.invalid')
    decide(host, [[item, { kind: 'accept' }]])
    expect(newLines(host)).toEqual(['Решение координатора:  → принято; school12@example.invalid'])
  })

  it('costs the same calls for some rows and for all', () => {
    const calls = [20, 65].map(count => {
      const host = workbook()
      byHand(host, SHEET, sheet => {
        sheet.getRange(2, 9, count, 1).setValues(Array.from({ length: count }, () => ['выполнено']))
      })
      const waiting = desk(host).items.filter(({ submission }) => submission.status === 'done')
      expect(
        entered(
          decide(
            host,
            waiting.map(item => [item, { kind: 'accept' }]),
          ),
        ),
      ).toBe(count)
      return lastRun(host)?.totalCalls
    })
    expect(calls[1]).toBe(calls[0])
  })
})

describe('somebody works while the decision is written', () => {
  it.each<readonly [string, (host: Host) => void, string]>([
    ['sorts', sorted, ''],
    ['types a comment', host => enter(host, SHEET, 2, 'Комментарий исполнителя', 'пишем'), ''],
    [
      'changes the report',
      host => enter(host, SHEET, 2, 'Подтверждающий документ', 'другое'),
      'Отчёт изменён после того, как был принят',
    ],
  ])('%s', (_, work, problem) => {
    const { host, meanwhile } = interruptedWorkbook('2022-10-11', from)
    const item = itemAt(host, 2)
    const others = reportsBut(host, item.id)
    meanwhile(() => work(host))
    expect(entered(decide(host, [[item, { kind: 'accept' }]]))).toBe(1)
    choose(host, 'Проверить строки')
    const row = byId(host, item.id)
    expect([row?.text('Решение координатора'), row?.text('Замечания').slice(0, problem.length)]).toEqual([
      'принято',
      problem,
    ])
    expect(reportsBut(host, item.id)).toEqual(others)
  })

  function sorted(host: Host): void {
    byHand(host, SHEET, sheet => void sheet.getRange(2, 1, 65, 20).sort({ column: 2, ascending: false }))
  }

  function reportsBut(host: Host, id: string): readonly string[] {
    return shown(host, SHEET)
      .map(line => line.text('Код строки'))
      .filter(each => each !== id)
      .sort()
      .map(each => `${each}: ${said(host, each)}`)
  }
})

describe('a decision that is killed', () => {
  const calls = (() => {
    const host = workbook()
    decide(host, [
      [itemAt(host, 2), { kind: 'accept' }],
      [itemAt(host, 5), { kind: 'refuse', note: 'успеете' }],
    ])
    return lastRun(host)?.totalCalls ?? 0
  })()
  const whole = [
    'Замечание координатора:  → успеете',
    'Прошу перенести на: 01.12.2022 → ',
    'Решение координатора:  → принято',
  ]

  it.each(Array.from({ length: 12 }, (_, index) => calls - 1 - index * 3))(
    'at its call %i is made whole by asking again, each change told once',
    atCall => {
      const host = workbook()
      const ids = [2, 5].map(row => idAt(host, row))
      const verdicts: readonly Verdict[] = [{ kind: 'accept' }, { kind: 'refuse', note: 'успеете' }]
      const pending = (): Decided =>
        desk(host).items.flatMap((item): Decided => {
          const verdict = verdicts[ids.indexOf(item.id)]
          return verdict ? [[item, verdict]] : []
        })
      const first = pending()
      host.plan([{ kind: 'kill', atCall }])
      expect(() => decide(host, first)).toThrow('Exceeded maximum execution time')
      host.plan([])
      const left = pending()
      if (left.length > 0) decide(host, left)
      choose(host, 'Проверить строки')
      expect(ids.map(id => said(host, id))).toEqual([
        'выполнено | 10.10.2022 | https://example.invalid/1 |  | принято |  | ',
        'не начато |  |  |  |  |  | успеете',
      ])
      expect(
        newLines(host)
          .map(line => line.split(';')[0])
          .sort(),
      ).toEqual(whole)
    },
  )
})

describe('an accepted report that was edited', () => {
  const edited = () => {
    const host = workbook()
    decide(host, [[itemAt(host, 2), { kind: 'accept' }]])
    enter(host, SHEET, 2, 'Подтверждающий документ', 'протокол от 10.10.2022 № 6')
    choose(host, 'Проверить строки')
    return host
  }

  it('waits again with its mark, and is accepted once more', () => {
    const host = edited()
    const item = itemAt(host, 2)
    expect(item.isChanged).toBe(true)
    decide(host, [[item, { kind: 'accept' }]])
    expect(newLines(host).slice(-1)).toEqual([`Решение координатора: принято → принято; ${ME}`])
    choose(host, 'Проверить строки')
    expect([byId(host, item.id)?.text('Замечания'), desk(host).items.map(({ id }) => id)]).toEqual([
      '',
      expect.not.arrayContaining([item.id]),
    ])
  })

  it('may be returned', () => {
    const host = edited()
    const item = itemAt(host, 2)
    decide(host, [[item, { kind: 'return', note: 'верните справку' }]])
    expect([said(host, item.id), byId(host, item.id)?.text('Замечания')]).toEqual([
      'выполнено | 10.10.2022 | протокол от 10.10.2022 № 6 |  | возвращено |  | верните справку',
      '',
    ])
  })
})

describe('a report for a school', () => {
  const told: ToldReport = {
    status: 'done',
    doneOn: day('2022-10-10'),
    evidence: ' =HYPERLINK("x") ',
    comment: 'по телефону',
    askedDue: null,
  }
  const open = (host: Host, executor: string) =>
    (host.call('dialog', 'executorDesk', executor) as { readonly items: readonly DeskItem[] }).items
  const report = (host: Host, { id, seen }: DeskItem, said: ToldReport = told): EnteringOutcome =>
    host.call('dialog', 'reportForSchool', { id, seen, report: said }) as EnteringOutcome

  it('is written in its row as the coordinator’s entry', () => {
    const host = workbook()
    const item = open(host, 'СОШ №12')[6]
    if (!item) throw new Error('No assignment')
    expect(entered(report(host, item))).toBe(1)
    expect(said(host, item.id)).toBe('выполнено | 10.10.2022 | =HYPERLINK("x") |  |  |  | ')
    expect(newLines(host)).toEqual([
      `Статус: не начато → выполнено; ${ME}`,
      `Дата исполнения:  → 10.10.2022; ${ME}`,
      `Подтверждающий документ:  → =HYPERLINK("x"); ${ME}`,
      `Комментарий исполнителя:  → по телефону; ${ME}`,
    ])
  })

  it('is offered for every assignment that is not accepted', () => {
    const host = workbook()
    const before = open(host, 'СОШ №12').length
    decide(host, [[itemAt(host, 2), { kind: 'accept' }]])
    expect(open(host, 'СОШ №12').length).toBe(before - 1)
    expect(open(host, 'нет такой')).toEqual([])
  })

  it('after a return puts the row back to waiting', () => {
    const host = workbook()
    const item = itemAt(host, 2)
    decide(host, [[item, { kind: 'return', note: 'нет протокола' }]])
    const again = open(host, 'СОШ №12').find(({ id }) => id === item.id)
    if (!again) throw new Error('Not offered')
    report(host, again)
    expect(said(host, item.id)).toBe('выполнено | 10.10.2022 | =HYPERLINK("x") |  |  |  | нет протокола')
    expect(newLines(host).slice(-1)).toEqual([
      'Решение координатора: возвращено → ; после возврата поступил новый отчёт',
    ])
  })

  it('is refused over what a school typed meanwhile and over what was accepted', () => {
    const host = workbook()
    const [first, second] = open(host, 'СОШ №12')
    if (!first || !second) throw new Error('No assignment')
    decide(host, [[itemAt(host, 2), { kind: 'accept' }]])
    const accepted = { ...first, seen: '' }
    expect(refused(report(host, accepted)).map(({ objection }) => objection)).toEqual(['changed'])
    enter(host, SHEET, 3, 'Комментарий исполнителя', 'пишем сами')
    expect(refused(report(host, second)).map(({ objection }) => objection)).toEqual(['changed'])
    expect(byId(host, second.id)?.text('Комментарий исполнителя')).toBe('пишем сами')
  })
})
