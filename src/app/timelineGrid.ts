import { civilFromDay, type Day } from '../core/day.ts'
import type { Timeline, TimelineLine, WeekMark } from '../core/summary/timeline.ts'
import type { Texts } from '../texts/texts.ts'
import { palette } from './colours.ts'
import type { Grid, GridColour } from './grid.ts'

/** «Календарный план»: weeks across under their months, stages down in lanes, the week of today marked. */
export function timelineGrid(timeline: Timeline, stamp: string, texts: Texts): Grid {
  const words = texts.summary.timeline
  const { weeks, thisWeek, lines } = timeline
  const blank = weeks.map(() => '')
  const head = [
    [stamp, '', '', '', ...blank],
    ['', words.legend, '', '', ...blank],
    ['', '', '', '', ...weeks.map((week, index) => monthAbove(week, weeks[index - 1], texts))],
    ['', '', '', '', ...weeks.map((_, index) => (index === thisWeek ? words.today : ''))],
    [words.number, words.stage, words.deadline, words.progress, ...weeks.map(words.week)],
  ]
  const body = lines.flatMap((line, index): readonly BodyRow[] => [
    ...(line.lane === lines[index - 1]?.lane
      ? []
      : [{ isLane: true, cells: ['', words.lanes[line.lane], '', '', ...blank] }]),
    { isLane: false, cells: lineOf(line, texts) },
  ])
  return {
    sheet: 'timeline',
    rows: [...head, ...body.map(({ cells }) => cells)],
    widths: [50, 340, 150, 90, ...weeks.map(() => 46)],
    lastTitle: { row: head.length - 1, like: /^\d\d\.\d\d$/ },
    frozenRows: head.length,
    frozenColumns: 2,
    figures: { row: head.length, column: FIRST_WEEK, rows: body.length, columns: weeks.length },
    looks: {
      quiet: [0, 1, 2, TODAY],
      header: [head.length - 1],
      heading: body.flatMap(({ isLane }, index) => (isLane ? [head.length + index] : [])),
    },
    merged: [],
    colours: [...marks.map(mark => colourOf(mark, texts)), todayColour(texts)],
  }
}

type BodyRow = { readonly isLane: boolean; readonly cells: readonly string[] }

/** The column of the first week and the row that marks this week. */
const FIRST_WEEK = 4
const TODAY = 3

function lineOf({ stage, marks: weekly, finished, total }: TimelineLine, texts: Texts): readonly string[] {
  const words = texts.summary.timeline
  return [
    stage.number,
    stage.result === '' ? stage.measure : `${stage.measure}\n${stage.result}`,
    stage.deadline,
    words.finishedOf(finished, total),
    ...weekly.map(mark => (mark === null ? '' : words.marks[mark])),
  ]
}

function monthAbove(week: Day, previous: Day | undefined, texts: Texts): string {
  const { year, month } = civilFromDay(week)
  if (previous !== undefined && civilFromDay(previous).month === month) return ''
  return texts.summary.month(`${year}-${month}`)
}

const marks = ['missed', 'met', 'due', 'runs'] as const

const colours = {
  missed: palette.overdue,
  met: palette.done,
  due: palette.soon,
  runs: { background: '#e8eef6', fontColour: '#1a4f8b' },
} as const

function colourOf(mark: Exclude<WeekMark, null>, texts: Texts): GridColour {
  return { formula: `{cell}="${texts.summary.timeline.marks[mark]}"`, ...colours[mark] }
}

/** Down the column of this week, under what the week itself says. */
function todayColour(texts: Texts): GridColour {
  return {
    formula: `{head}="${texts.summary.timeline.today}"`,
    head: TODAY,
    background: '#fde9cf',
    fontColour: null,
  }
}
