import { colourRules, palette } from '../../src/app/colours.ts'
import type { Urgency } from '../../src/core/assignment/urgency.ts'
import { sheetKeys } from '../../src/core/table/columns.ts'
import { ru } from '../../src/texts/ru/ru.ts'
import { contrast, difference, type Vision } from './colourVision.ts'

const WHITE = '#ffffff'
const BLACK = '#000000'

/** The backgrounds that urgencies give a row; «open» and «later» leave it white. */
const backgrounds: Readonly<Record<Exclude<Urgency, 'open'>, string>> = {
  overdue: palette.overdue.background,
  today: palette.today.background,
  soon: palette.soon.background,
  done: palette.done.background,
  accepted: palette.accepted.background,
  undated: palette.undated.background,
  later: palette.later.background ?? WHITE,
}

const names = Object.keys(backgrounds) as (keyof typeof backgrounds)[]
const pairs = names.flatMap((one, index) => names.slice(index + 1).map(other => [one, other] as const))

/** A colour difference of 2.3 can just be noticed: M. Mahy and others, Color Res. Appl. 19 (2), 1994. */
const NOTICED = 2.3

describe.each<Vision>(['usual', 'protanopia', 'deuteranopia'])('to an eye of %s', vision => {
  test.each(pairs)('%s and %s are three noticeable steps apart', (one, other) => {
    expect(difference(backgrounds[one], backgrounds[other], vision)).toBeGreaterThan(3 * NOTICED)
  })
})

test('the simulation takes a red and a green for one another that everybody else tells apart', () => {
  expect(difference('#b35900', '#808000', 'usual')).toBeGreaterThan(30)
  expect(difference('#b35900', '#808000', 'deuteranopia')).toBeLessThan(15)
})

test.each([
  [BLACK, WHITE, 21],
  ['#777777', WHITE, 4.48],
  [WHITE, WHITE, 1],
])('the contrast of %s on %s is %d', (text, background, expected) => {
  expect(contrast(text, background)).toBeCloseTo(expected, 2)
})

test.each(Object.entries(palette))(
  'text on «%s» is read at a contrast of 7 : 1',
  (_, { background, fontColour }) => {
    expect(contrast(fontColour, background ?? WHITE)).toBeGreaterThanOrEqual(7)
  },
)

test.each(sheetKeys)('text under every rule of «%s» is read at a contrast of 7 : 1', sheet => {
  for (const { background, fontColour } of colourRules(sheet, ru, 7, ['СОШ №5', 'СОШ №11', 'СОШ №12'])) {
    expect(contrast(fontColour ?? BLACK, background ?? WHITE)).toBeGreaterThanOrEqual(7)
  }
})

test('a word stands beside every colour, and what the reader must tell apart is said in different words', () => {
  const words = names.map(name => ru.urgencies[name])
  expect(new Set(words).size).toBe(names.length)
})
