import { weekdays } from './words/weekdays.ts'

const byWord: ReadonlyMap<string, number> = new Map(
  weekdays.flatMap(({ forms = '', value = 0 }) => forms.split(' ').map(word => [word, value] as const)),
)

/** The one weekday that a text names, 1 is Monday; null for none and for several. */
export function weekdayInText(text: string): number | null {
  const named = new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap(word => byWord.get(word) ?? []))
  return named.size === 1 ? ([...named][0] ?? null) : null
}
