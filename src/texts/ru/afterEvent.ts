import type { Day } from '../../core/day.ts'
import type { Reading } from '../../core/deadline/reading.ts'
import { longDay } from './days.ts'

/** по событию: поступило 14 ноября 2022 г., срок до 24 ноября 2022 г. */
export function afterEvent({ kind, end }: Reading, event: Day, cell: string): string {
  const day = longDay(event)
  if (kind !== 'event') return `${others[kind] ?? 'дата вписана'}: ${day}`
  const happened = happenings.find(({ words }) => words.test(cell))?.happened ?? 'событие'
  const due = end === null || end === event ? 'срок в тот же день' : `срок до ${longDay(end)}`
  return `по событию: ${happened} ${day}, ${due}`
}

const others: Readonly<Partial<Record<Reading['kind'], string>>> = {
  schedule: 'по отдельному плану или графику',
  recurring: 'день назначен',
}

/** What the text waits for | what is said once it has come. The first that fits. */
const happenings: readonly { readonly words: RegExp; readonly happened: string }[] = [
  { words: /поступлени/i, happened: 'поступило' },
  { words: /получени/i, happened: 'получено' },
  { words: /утверждени/i, happened: 'утверждено' },
  { words: /подписани/i, happened: 'подписано' },
  { words: /до начала/i, happened: 'начало' },
  { words: /окончани|завершени/i, happened: 'окончание' },
  { words: /запрос/i, happened: 'запрос' },
]
