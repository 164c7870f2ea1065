import type { Executors } from '../../../src/core/order/order.ts'
import type { OrderFile } from '../../../src/core/order/orderFile.ts'

type Text = string | null | undefined

/** The differences that count between two orders; `others` are listed too, marked secondary. */
export function differences(expected: OrderFile, actual: OrderFile): readonly string[] {
  return [
    ...differentTexts('order', expected.order, actual.order, ['number', 'date', 'title']),
    ...differentLists('schools', expected.schools, actual.schools, (path, school, other) =>
      differentTexts(path, school, other, ['number', 'name', 'short', 'cluster']),
    ),
    ...differentLists('measures', expected.measures, actual.measures, (path, measure, other) => [
      ...differentTexts(path, measure, other, ['number', 'section']),
      ...different(`${path}.title`, measure.title, other?.title, loose),
      ...differentLists(
        `${path}.stages`,
        measure.stages,
        other?.stages ?? [],
        (stagePath, stage, otherStage) => [
          ...different(`${stagePath}.result`, stage.result, otherStage?.result, loose),
          ...differentTexts(stagePath, stage, otherStage, ['deadline', 'responsible']),
          ...differentExecutors(`${stagePath}.executors`, stage.executors, otherStage?.executors),
        ],
      ),
    ]),
  ]
}

function differentExecutors(
  path: string,
  expected: Executors,
  actual: Executors | undefined,
): readonly string[] {
  const sorted = (texts: readonly string[] | undefined) => JSON.stringify((texts ?? []).map(base).sort())
  return (['groups', 'people', 'schools', 'others'] as const)
    .filter(key => sorted(expected[key]) !== sorted(actual?.[key]))
    .map(key => `${path}.${key}: expected ${sorted(expected[key])}, got ${sorted(actual?.[key])}`)
}

function differentLists<T>(
  path: string,
  expected: readonly T[],
  actual: readonly T[],
  compare: (path: string, expected: T, actual: T | undefined) => readonly string[],
): readonly string[] {
  const length =
    expected.length === actual.length ? [] : [`${path}: expected ${expected.length}, got ${actual.length}`]
  return [...length, ...expected.flatMap((item, index) => compare(`${path}[${index}]`, item, actual[index]))]
}

function differentTexts<K extends string>(
  path: string,
  expected: { readonly [key in K]: Text },
  actual: { readonly [key in K]: Text } | undefined,
  keys: readonly K[],
): readonly string[] {
  return keys.flatMap(key => different(`${path}.${key}`, expected[key], actual?.[key], base))
}

function different(
  path: string,
  expected: Text,
  actual: Text,
  plain: (text: Text) => Text,
): readonly string[] {
  return plain(expected) === plain(actual)
    ? []
    : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`]
}

/** Line breaks, kinds of quotes and dashes, a space after № and separators at the end do not count. */
function base(text: Text): Text {
  if (text === null || text === undefined) return null
  return text
    .normalize('NFC')
    .replace(/\u2011/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/["“”„«»]+/g, '"')
    .replace(/[‐–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/№ /g, '№')
    .trim()
    .replace(/[;.,\s]+$/, '')
}

function loose(text: Text): Text {
  return text === null || text === undefined ? null : base(text.replace(/;/g, ' '))
}
