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
    { look: 'banner', cells: [words.title(today.day), '', '', '', staleNote(today, texts)] },
    { look: 'lead', cells: wide(words.lead(today)) },
    { look: 'quiet', cells: wide(words.stamp(today.day)) },
    { look: 'header', cells: todayColumns.map(column => words.header[column]) },
  ]
  const rows = [
    ...head,
    ...today.sections.flatMap(section => sectionRows(section, today, targetOf, texts)),
    { look: 'section', cells: wide(words.houseHeading) },
    ...words.house(house).map((line): PageRow => ({ look: null, cells: ['', line, '', '', ''] })),
    { look: 'section', cells: wide(words.legendHeading) },
    ...legend.map(
      (urgency): PageRow => ({
        look: null,
        cells: [texts.urgencies[urgency], words.legend[urgency], '', '', ''],
      }),
    ),
  ] satisfies readonly PageRow[]
  const body = { row: head.length, rows: rows.length - head.length }
  return {
    sheet: 'today',
    rows: rows.map(({ cells }) => cells),
    widths: [140, 470, 260, 90, 320],
    frozenRows: head.length,
    frozenColumns: 0,
    titleColumns: 1,
    figures: { ...body, column: TASK, columns: 1 },
    formulaAt: { row: 0, column: 4 },
    linksTo: ['assignments', 'roadmap', 'schools', 'people', 'mail', 'calendar', 'settings'],
    looks: looksOf(rows),
    merged: [],
    colours: colours(texts, { ...body, column: 0, columns: 1 }),
  }
}

type Look = 'banner' | 'lead' | 'quiet' | 'header' | 'section'
type PageRow = { readonly look: Look | null; readonly cells: readonly GridCell[] }

/** The column whose cells are links. */
const TASK = 1

function wide(text: string): readonly GridCell[] {
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
    { look: 'section', cells: wide(today.heading(section, day)) },
    ...items.map(
      (item): PageRow => ({
        look: null,
        cells: [
          today.mark(item, section),
          linked(today.task(item), item),
          today.who(item),
          today.when(item),
          today.details(item),
        ],
      }),
    ),
    ...(more === null
      ? []
      : [
          {
            look: null,
            cells: ['', linked(today.more(more.count), more.item), '', '', ''],
          } satisfies PageRow,
        ]),
  ]
}

function looksOf(rows: readonly PageRow[]): Grid['looks'] {
  const looks: Partial<Record<Look, number[]>> = {}
  rows.forEach(({ look }, index) => {
    if (look !== null) looks[look] = [...(looks[look] ?? []), index]
  })
  return looks
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

const alarming: readonly TodayMark[] = ['request', 'returned', 'silent', 'unreachable', 'letter', 'error']
