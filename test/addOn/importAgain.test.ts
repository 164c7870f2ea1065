import type { Host } from '../../local/host/host.ts'
import type { LoadedOrder, LoadedStage } from '../../src/core/order/loadedOrder.ts'
import type { PresentOrder } from '../../src/core/order/presentOrder.ts'
import { begunWorkbook } from './begun.ts'
import { choose, linesOf, newWorkbook, ORDER_161, orderIn, typeUnder } from './workbook.ts'

type Outcome = { readonly done: boolean; readonly message: string }

const load = (host: Host, order: unknown) => host.call('dialog', 'loadOrder', order) as Outcome
const present = (host: Host) => host.call('dialog', 'presentOrder') as PresentOrder

/** The order with one stage, counted from 0 over the plan, as the dialog would send it. */
function withStage(index: number, change: Partial<LoadedStage>, text = ORDER_161): LoadedOrder {
  const order = orderIn(text)
  let at = -1
  const measures = order.order.measures.map(measure => ({
    ...measure,
    stages: measure.stages.map(stage => {
      at++
      return at === index ? { ...stage, ...change } : stage
    }),
  }))
  return { ...order, order: { ...order.order, measures } }
}

const stagesOf = (host: Host, number: string) =>
  linesOf(host, 'Дорожная карта').filter(line => line.text('№') === number)
const assignmentsOf = (host: Host, number: string) =>
  linesOf(host, 'Исполнение').filter(line => line.text('№') === number)

/** School 12 reports measure 6. */
function reported(): Host {
  const host = begunWorkbook('2022-10-11')
  const row = assignmentsOf(host, '6').find(line => line.text('Исполнитель') === 'СОШ №12')?.row ?? 0
  typeUnder(host, 'Исполнение', row, 'Комментарий исполнителя', 'готовим')
  return host
}

const commentsOf = (host: Host, number: string) =>
  assignmentsOf(host, number).map(line => line.text('Комментарий исполнителя'))

it('an empty file holds no order', () => {
  const { stages, schools, people, calendar, facts } = present(newWorkbook('2022-10-11'))
  expect({ stages, schools, people, calendar, number: facts.number }).toEqual({
    stages: [],
    schools: [],
    people: [],
    calendar: null,
    number: '',
  })
})

it('tells the dialog what the workbook holds and writes nothing', () => {
  const host = begunWorkbook('2022-10-11')
  const before = JSON.stringify(host.snapshot())
  const { facts, stages, schools, calendar } = present(host)
  expect([facts.number, stages.length, schools.length, calendar === null]).toEqual(['161-а', 19, 5, false])
  expect(JSON.stringify(host.snapshot())).toBe(before)
})

it.each<readonly [string, string, readonly [string | RegExp, string]]>([
  ['another deadline', '6', ['10.10.2022 - 15.10.2022', '10.10.2022 - 25.10.2022']],
  ['another result', '6', ['на основе чек-листа', 'по новому чек-листу']],
])('%s of № %s keeps the row and what the school wrote', (_, number, [found, put]) => {
  const host = reported()
  const ids = stagesOf(host, number).map(line => line.text('Код строки'))
  expect(load(host, orderIn(ORDER_161.replace(found, put))).done).toBe(true)
  expect(stagesOf(host, number).map(line => line.text('Код строки'))).toEqual(ids)
  expect(commentsOf(host, number)).toContain('готовим')
  expect(linesOf(host, 'Дорожная карта')).toHaveLength(19)
})

it('what vanished is marked, keeps its rows and asks nothing anew; it returns with the order', () => {
  const host = reported()
  const without = ORDER_161.replace(/^6\.\t.*\n/m, '')
  expect(without).not.toBe(ORDER_161)
  const outcome = load(host, orderIn(without))
  expect(outcome.message).toContain('Исключено')
  expect(stagesOf(host, '6').map(line => [line.text('Исключено'), line.text('Замечания')])).toEqual([
    ['ИСТИНА', ''],
  ])
  expect(commentsOf(host, '6')).toContain('готовим')
  expect(assignmentsOf(host, '6')).toHaveLength(5)
  expect(assignmentsOf(host, '6').every(line => line.text('Замечания').includes('больше нет'))).toBe(true)
  expect(load(host, orderIn(ORDER_161)).done).toBe(true)
  expect(stagesOf(host, '6').map(line => line.text('Исключено'))).toEqual(['ЛОЖЬ'])
  expect(assignmentsOf(host, '6').map(line => line.text('Замечания'))).toEqual(['', '', '', '', ''])
})

it('a row that the coordinator added by hand stays as it is', () => {
  const host = begunWorkbook('2022-10-11')
  const row = Math.max(...linesOf(host, 'Дорожная карта').map(line => line.row)) + 1
  for (const [title, text] of [
    ['№', '15'],
    ['Мероприятие', 'Совещание'],
    ['Срок по приказу', '20.10.2022'],
    ['Исполнители', 'Все ОО'],
  ] as const)
    typeUnder(host, 'Дорожная карта', row, title, text)
  choose(host, 'Проверить строки')
  expect(present(host).stages.map(stage => stage.isOwn)).toEqual([...Array(19).fill(false), true])
  load(host, orderIn(ORDER_161))
  expect(stagesOf(host, '15').map(line => line.text('Исключено'))).toEqual([''])
  expect(assignmentsOf(host, '15')).toHaveLength(5)
})

it('a row is never taken for its number alone', () => {
  const host = reported()
  load(host, orderIn(ORDER_161.replace(/^6\.\t[^\t]*\t[^\t]*\t/m, '6.\tСовещание\tПротокол\t')))
  expect(stagesOf(host, '6').map(line => [line.text('Мероприятие'), line.text('Исключено')])).toEqual([
    ['Участие во входном мониторинге создания условий функционирования образовательных кластеров', 'ИСТИНА'],
    ['Совещание', ''],
  ])
})

it('the row that the coordinator named is taken', () => {
  const host = reported()
  const changed = ORDER_161.replace(/^6\.\t[^\t]*\t[^\t]*\t/m, '6.\tСовещание\tПротокол\t')
  const row = present(host).stages.find(stage => stage.number === '6')?.id ?? ''
  const index = orderIn(changed)
    .order.measures.flatMap(measure => measure.stages.map(() => measure.title))
    .indexOf('Совещание')
  load(host, withStage(index, { row }, changed))
  expect(stagesOf(host, '6').map(line => line.text('Мероприятие'))).toEqual(['Совещание'])
  expect(commentsOf(host, '6')).toContain('готовим')
})

it('a correction of the dialog is confirmed and holds until the text of the deadline changes', () => {
  const host = newWorkbook('2022-10-11')
  load(host, withStage(0, { correction: { start: null, end: 44_850 as never } }))
  const shown = () =>
    ['Окончание', 'Проверено', 'Срок прочитан как'].map(title => stagesOf(host, '1')[0]?.text(title))
  expect(shown()).toEqual(['16.10.2022', 'ИСТИНА', 'до 16 октября 2022 г.'])
  choose(host, 'Проверить строки')
  load(host, orderIn(ORDER_161))
  expect(shown()).toEqual(['16.10.2022', 'ИСТИНА', 'до 16 октября 2022 г.'])
  load(host, orderIn(ORDER_161.replace('До 04.10.2022', 'До 07.10.2022')))
  expect(shown()).toEqual(['07.10.2022', 'ЛОЖЬ', 'до 7 октября 2022 г.'])
})

it('executors named in the dialog are the stage’s, new people are added', () => {
  const host = newWorkbook('2022-10-11')
  load(host, withStage(0, { executorNames: ['СОШ №12', 'Новикова А.А.'] }))
  expect(assignmentsOf(host, '1').map(line => line.text('Исполнитель'))).toEqual(['СОШ №12', 'Новикова А.А.'])
  expect(linesOf(host, 'Ответственные').map(line => line.text('Фамилия и инициалы'))).toContain(
    'Новикова А.А.',
  )
})

it('executors that the coordinator set stay while the order names the same', () => {
  const host = begunWorkbook('2022-10-11')
  const row = stagesOf(host, '6')[0]?.row ?? 0
  typeUnder(host, 'Дорожная карта', row, 'Исполнители', 'СОШ №5')
  choose(host, 'Проверить строки')
  load(host, orderIn(ORDER_161))
  expect(stagesOf(host, '6')[0]?.text('Исполнители')).toBe('СОШ №5')
})

it('the head as the coordinator left it goes into «Настройки»; the period she confirmed counts', () => {
  const host = newWorkbook('2022-10-11')
  const order = orderIn(ORDER_161)
  load(host, { ...order, issuer: '+Управление', basis: '', period: { start: 44_835, end: 45_000 } })
  const value = (name: string) =>
    linesOf(host, 'Настройки')
      .find(line => line.text('Настройка') === name)
      ?.text('Значение') ?? ''
  expect(['Кем издан', 'Основание', 'Начало плана', 'Окончание плана'].map(value)).toEqual([
    '+Управление',
    '',
    '01.10.2022',
    '15.03.2023',
  ])
})

const LINK = /^=HYPERLINK\("#gid=\d+&range=[A-Z]+\d+";"(?:[^"]|"")*"\)$/

it.each(['=1+1', '+7', '-5', '@a', "'x", '";1+1;"'])('«%s» stays text in every cell', text => {
  const host = newWorkbook('2022-10-11')
  const [first, ...rest] = orderIn(ORDER_161).order.measures
  const measure = {
    number: text,
    title: text,
    section: text,
    stages: [{ ...first?.stages[0], result: text, deadline: text, responsible: text, executorNames: [text] }],
  }
  const order = orderIn(ORDER_161)
  const schools = [{ number: text, name: text, short: `${text} 1`, cluster: text }]
  expect(
    load(host, { ...order, order: { ...order.order, schools, measures: [measure, ...rest] } }).done,
  ).toBe(true)
  const formulas = host
    .snapshot()
    .sheets.flatMap(sheet => sheet.cells.filter(cell => cell.formula !== null && cell.display.includes(text)))
    .map(cell => cell.formula)
  // «Сегодня» links to it, with the text in quotes.
  expect(formulas.filter(formula => !LINK.test(formula ?? ''))).toEqual([])
  const stage = linesOf(host, 'Дорожная карта')[0]
  expect(
    ['№', 'Раздел', 'Мероприятие', 'Планируемый результат', 'Срок по приказу', 'Исполнители'].map(title =>
      stage?.text(title),
    ),
  ).toEqual([text, text, text, text, text, text])
})
