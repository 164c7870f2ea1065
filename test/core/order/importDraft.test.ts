import { type Day, dayFromIso, isoFromDay } from '../../../src/core/day.ts'
import { type DraftFacts, type FactKey, withFact } from '../../../src/core/order/draftFacts.ts'
import { draftObstacles } from '../../../src/core/order/draftObstacles.ts'
import { draftView, planOfDraft } from '../../../src/core/order/draftView.ts'
import { draftOf, type ImportDraft, orderFromDraft } from '../../../src/core/order/importDraft.ts'
import { loadedOrderFrom } from '../../../src/core/order/loadedOrder.ts'
import type { OrderReading } from '../../../src/core/order/order.ts'
import type { PresentOrder, PresentStage } from '../../../src/core/order/presentOrder.ts'
import { readOrder } from '../../../src/core/order/readOrder.ts'
import { documentFromText } from '../../../src/core/order/readText.ts'

const day = (iso: string): Day => dayFromIso(iso) ?? (0 as Day)

function readingOf(rows: readonly string[]): OrderReading {
  const lines = [
    'ПРИКАЗ',
    '05.10.2022 № 7-о',
    'Об утверждении плана',
    '1. МБОУ «СОШ № 1»',
    '2. МБОУ «СОШ № 2»',
  ]
  const header = '№\tМероприятие\tРезультат\tСрок\tОтветственные'
  const reading = readOrder(documentFromText([...lines, '', header, ...rows].join('\n')))
  if (!reading.ok) throw new Error(reading.error.code)
  return reading.value
}

const ROWS = ['1\tСлёт\tОтчёт\tдо 12.10.2022\tИванов И.И.', '2\tСбор\tПлан\tдо 20.10.2022\tРуководители ОО']

const empty: PresentOrder = {
  facts: { number: '', date: null, title: '', issuer: '', signatory: '', controller: '', basis: '' },
  period: null,
  calendar: null,
  schools: [],
  people: [],
  stages: [],
}

const slet: PresentStage = {
  id: 'st-1',
  section: '',
  number: '1',
  measure: 'Слёт',
  result: 'Отчёт',
  deadline: 'до 12.10.2022',
  responsible: 'Иванов И.И.',
  executors: 'Иванов И.И.',
  start: null,
  end: day('2022-10-12'),
  confirmed: false,
  excluded: false,
  isOwn: false,
}

function presentWith(stages: readonly PresentStage[]): PresentOrder {
  return {
    ...empty,
    facts: { ...empty.facts, number: '7-о', date: day('2022-10-05'), issuer: 'Управление' },
    period: { start: day('2022-10-05'), end: day('2023-08-31') },
    stages,
  }
}

const viewOf = (draft: ImportDraft) => draftView(draft, planOfDraft(draft), 'Все ОО')

it('a draft nobody has touched loads what was read', () => {
  const reading = readingOf(ROWS)
  const { warnings: _, ...read } = reading
  const order = orderFromDraft(draftOf(reading, empty))
  expect(order).toEqual({ ...read, period: { start: day('2022-10-05'), end: day('2023-08-31') } })
  expect(loadedOrderFrom(JSON.parse(JSON.stringify(order)))).toEqual(order)
})

it('a field that was emptied says so; one that was empty from the start says nothing', () => {
  const draft = draftOf(readingOf(ROWS), empty)
  const order = orderFromDraft({ ...draft, facts: { ...draft.facts, title: ' ', basis: '' } })
  expect([order.order.order.title, order.basis]).toEqual(['', null])
})

it('what the coordinator confirmed once stands before what the document says, but for the number', () => {
  const { facts } = draftOf(readingOf(ROWS), {
    ...presentWith([]),
    facts: { ...presentWith([]).facts, number: '8-о' },
  })
  expect([facts.issuer, facts.number]).toEqual(['Управление', '7-о'])
})

it.each<readonly [string, Partial<PresentStage>, readonly string[]]>([
  ['the same row', {}, ['unchanged']],
  ['another deadline', { deadline: 'до 10.10.2022' }, ['deadline: до 10.10.2022 → до 12.10.2022']],
  [
    'another responsible',
    { responsible: 'Петров П.П.', executors: 'Петров П.П.' },
    ['responsible: Петров П.П. → Иванов И.И.', 'executors: Петров П.П. → Иванов И.И.'],
  ],
  ['executors set by the coordinator', { executors: 'СОШ №1' }, ['unchanged']],
  ['executors emptied', { executors: '' }, ['executors:  → Иванов И.И.']],
  ['excluded before', { excluded: true }, ['returned']],
])('%s: %j → %j', (_, change, expected) => {
  const { difference } = viewOf(draftOf(readingOf(ROWS), presentWith([{ ...slet, ...change }])))
  const [changed] = difference?.changed ?? []
  const said = changed
    ? [
        ...changed.changes.map(({ field, before, after }) => `${field}: ${before} → ${after}`),
        ...(changed.returned ? ['returned'] : []),
      ]
    : ['unchanged']
  expect(said).toEqual(expected)
  expect(difference?.added.map(stage => stage.number)).toEqual(['2'])
})

it('a row that the new text lacks has vanished, one added by hand has not, an excluded one is told no second time', () => {
  const rows: readonly PresentStage[] = [
    slet,
    { ...slet, id: 'st-2', number: '5', measure: 'Приём', result: 'Акт' },
    { ...slet, id: 'own-1', number: '6', measure: 'Встреча', result: 'Отзыв', isOwn: true },
    { ...slet, id: 'st-3', number: '7', measure: 'Выезд', result: 'Смета', excluded: true },
  ]
  const { difference } = viewOf(draftOf(readingOf(ROWS), presentWith(rows)))
  expect(difference?.vanished.map(stage => stage.id)).toEqual(['st-2'])
  expect([difference?.own, difference?.unchanged]).toEqual([1, 1])
})

it.each<readonly [string, Partial<PresentStage>, string | null]>([
  ['confirmed in the workbook', { end: day('2022-10-14'), confirmed: true }, '2022-10-14'],
  ['not confirmed there', { end: day('2022-10-14') }, '2022-10-12'],
  ['confirmed for another text', { deadline: 'май', end: day('2022-10-14'), confirmed: true }, '2022-10-12'],
])('a deadline %s ends on %j %s', (_, change, end) => {
  const [stage] = viewOf(draftOf(readingOf(ROWS), presentWith([{ ...slet, ...change }]))).stages
  const found = stage?.deadline?.end ?? null
  expect(found && isoFromDay(found)).toBe(end)
})

it('a row that a stage may be has not vanished before that is answered', () => {
  const draft = draftOf(readingOf(ROWS), presentWith([{ ...slet, measure: 'Приём', result: 'Акт' }]))
  const answered = { ...draft, stages: draft.stages.map(stage => ({ ...stage, answer: null })) }
  const vanished = [draft, answered].map(each => viewOf(each).difference?.vanished.length)
  expect(vanished).toEqual([0, 1])
})

it('only a number differs: the row is proposed, and can be refused', () => {
  const draft = draftOf(readingOf(ROWS), presentWith([{ ...slet, number: '3' }]))
  expect(draft.stages.map(stage => stage.answer)).toEqual(['st-1', undefined])
  const refused = { ...draft, stages: draft.stages.map(stage => ({ ...stage, answer: null })) }
  expect(viewOf(refused).difference?.vanished).toHaveLength(1)
})

it.each<readonly [string, Partial<DraftFacts>, readonly string[]]>([
  ['nothing', {}, []],
  ['no date', { date: '' }, ['no-date']],
  ['a year half typed', { date: '0022-10-05' }, ['no-date']],
  ['another number', { number: '8-о' }, ['other-order']],
  ['the same number, spelt otherwise', { number: '№ 7-О' }, []],
  ['no period', { periodEnd: '' }, ['no-period']],
  ['a reversed period', { periodEnd: '2022-01-01' }, ['period-reversed']],
])('%s: %j is held up by %j', (_, change, expected) => {
  const draft = draftOf(readingOf(ROWS), presentWith([slet]))
  const changed = { ...draft, facts: { ...draft.facts, ...change } }
  expect(draftObstacles(changed, viewOf(changed).stages).map(obstacle => obstacle.code)).toEqual(expected)
})

it.each<readonly [string | null, string | null, number]>([
  ['2022-10-10', '2022-10-12', 0],
  [null, null, 0],
  ['2022-10-13', '2022-10-12', 1],
  [null, '0202-10-12', 1],
])('a correction from %s to %s holds up %i', (start, end, count) => {
  const draft = draftOf(readingOf(ROWS), empty)
  const correction = { start: start === null ? null : day(start), end: end === null ? null : day(end) }
  const changed = {
    ...draft,
    stages: draft.stages.map((stage, at) => (at === 0 ? { ...stage, correction } : stage)),
  }
  expect(draftObstacles(changed, viewOf(changed).stages)).toHaveLength(count)
})

it.each<readonly [FactKey, string, Partial<DraftFacts>, readonly [string, string]]>([
  ['date', '2022-10-07', {}, ['2022-10-07', '2023-08-31']],
  ['date', '2023-10-07', {}, ['2023-10-07', '2024-08-31']],
  ['date', '', {}, ['', '']],
  ['date', '2023-10-07', { periodEnd: '2023-05-31' }, ['2022-10-05', '2023-05-31']],
  ['title', 'О плане', {}, ['2022-10-05', '2023-08-31']],
])('%s becomes «%s» (%j): the period is %j', (key, value, change, period) => {
  const facts = { ...draftOf(readingOf(ROWS), empty).facts, ...change }
  const { periodStart, periodEnd } = withFact(facts, key, value)
  expect([periodStart, periodEnd]).toEqual(period)
})
