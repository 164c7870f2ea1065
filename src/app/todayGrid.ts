import type { Urgency } from '../core/assignment/urgency.ts'
import type { Today } from '../core/today/today.ts'
import type { TodayItem, TodaySection } from '../core/today/todayItem.ts'
import type { Texts } from '../texts/texts.ts'
import { type HouseFacts, type TodayMark, todayColumns } from '../texts/todayTexts.ts'
import { palette } from './colours.ts'
import type { Area, Grid, GridCell, GridColour, Target } from './grid.ts'

/** «Сегодня»: what to do, section by section, each line a link; then the program itself and the legend. */
export function todayGrid(
  today: Today,
  house: HouseFacts,
  targetOf: (item: TodayItem) => Target | null,
  texts: Texts,
): Grid {
  const words = texts.today
  const head: readonly PageRow[] = [
    [words.title(today.day), '', '', '', staleNote(today, texts)],
    wide(words.lead(today)),
    wide(words.stamp(today.day)),
    todayColumns.map(column => words.header[column]),
  ]
  const rows: readonly PageRow[] = [
    ...head,
    ...today.sections.flatMap(section => sectionRows(section, today, targetOf, texts)),
    wide(words.houseHeading),
    ...words.house(house).map((line): PageRow => ['', line, '', '', '']),
    wide(words.legendHeading),
    ...legend.map((urgency): PageRow => [texts.urgencies[urgency], words.legend[urgency], '', '', '']),
  ]
  const body = { row: head.length, rows: rows.length - head.length }
  return {
    sheet: 'today',
    rows,
    widths: [140, 470, 260, 90, 320],
    frozenRows: head.length,
    frozenColumns: 0,
    titleColumns: 1,
    figures: { ...body, column: TASK, columns: 1 },
    formulaAt: { row: 0, column: 4 },
    evenBody: true,
    overflowing: [MARK],
    linksTo: ['assignments', 'roadmap', 'schools', 'people', 'mail', 'calendar', 'settings'],
    looks: { banner: [0], lead: [1], quiet: [2], header: [3] },
    merged: [],
    colours: [
      sectionColour({ ...body, column: 0, columns: 5 }),
      ...colours(texts, { ...body, column: MARK, columns: 1 }),
    ],
  }
}

type PageRow = readonly GridCell[]

/** The column of the words that have a colour; a heading of a section runs on from it over the whole row. */
const MARK = 0

/** The column whose cells are links. */
const TASK = 1

function wide(text: string): PageRow {
  return [text, '', '', '', '']
}

/** Says by itself that the page is of another day: it needs no run to do so. */
function staleNote({ day }: Today, { today }: Texts): GridCell {
  return { text: '', formula: `IF(TODAY()=${day};"";"${today.stale}")` }
}

function sectionRows(
  section: TodaySection,
  { day }: Today,
  targetOf: (item: TodayItem) => Target | null,
  { today }: Texts,
): readonly PageRow[] {
  const linked = (text: string, item: TodayItem): GridCell => {
    const to = targetOf(item)
    return to === null ? text : { text, to }
  }
  const { items, more } = section
  return [
    wide(today.heading(section, day)),
    ...items.map(
      (item): PageRow => [
        today.mark(item, section),
        linked(today.task(item), item),
        today.who(item),
        today.when(item),
        today.details(item),
      ],
    ),
    ...(more === null ? [] : [['', linked(today.more(more.count), more.item), '', '', '']]),
  ]
}

/** Headings of sections are the rows that say nothing beside their first cell. */
function sectionColour(over: Area): GridColour {
  return {
    formula: 'AND({row A}<>"";{row B}="")',
    over,
    background: '#eef2f7',
    fontColour: null,
    bold: true,
  }
}

const legend: readonly Urgency[] = [
  'overdue',
  'today',
  'soon',
  'open',
  'later',
  'undated',
  'done',
  'accepted',
]

/** The first column has the colours of «Исполнение» by the same words; a report that waits is green there, a problem orange. */
function colours({ urgencies, today: { marks } }: Texts, over: Area): readonly GridColour[] {
  const isOneOf = (words: readonly string[]) => `OR(${words.map(word => `{cell}="${word}"`).join(';')})`
  const byUrgency = legend.flatMap((urgency): readonly GridColour[] =>
    urgency === 'open' ? [] : [{ formula: `{cell}="${urgencies[urgency]}"`, over, ...palette[urgency] }],
  )
  return [
    ...byUrgency,
    { formula: isOneOf([marks.review]), over, ...palette.done },
    { formula: isOneOf(alarming.map(mark => marks[mark])), over, ...palette.problem },
  ]
}

const alarming: readonly TodayMark[] = [
  'request',
  'returned',
  'silent',
  'unreachable',
  'foreign',
  'letter',
  'error',
]
