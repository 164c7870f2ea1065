import type { Fix } from '../../core/problem/fix/fix.ts'
import type { Problem } from '../../core/problem/problem.ts'
import type { ProblemPageTexts } from '../problemPageTexts.ts'
import { columns } from './columns.ts'
import { counted } from './counts.ts'
import { longDay } from './days.ts'
import { problemSentence } from './problems.ts'
import { withoutStop } from './withoutStop.ts'
import { words } from './words.ts'

export const problemPage: ProblemPageTexts = {
  title: 'Замечания',
  working: 'Подождите…',
  none: 'Замечаний нет.',
  refresh: 'Обновить',
  whose: 'Чьи строки',
  everybody: 'Все',
  counts: (errors, warnings) =>
    `${counted(errors, ['ошибка', 'ошибки', 'ошибок'])}, ${counted(warnings, ['предупреждение', 'предупреждения', 'предупреждений'])}`,
  left: count => `Показаны не все: ещё ${counted(count, ['замечание', 'замечания', 'замечаний'])}.`,
  fixAll: count => `Исправить очевидное: ${count}`,
  fixed: count =>
    count === 0
      ? 'Исправлять уже нечего: список обновлён.'
      : `Исправлено: ${count}. История сохранит, что было.`,
  fix: fixInWords,
  error: 'ошибка',
  warning: 'предупреждение',
  place: ({ place }) => {
    const titles: Readonly<Record<string, readonly string[]>> = columns[place.sheet]
    return `строка ${place.row}, «${titles[place.column]?.[0] ?? place.column}»`
  },
  sentence: problemSentence,
  failed: reason => `Не получилось: ${withoutStop(reason)}. Нажмите «Обновить» и повторите.`,
}

function fixInWords({ code }: Problem, [{ value }]: Fix): string {
  if (code === 'copied-row') return 'Отвязать копию'
  if (code === 'order-text-changed') return 'Правка верна'
  switch (value.kind) {
    case 'status':
      return `Исправить на «${words.statuses[value.status]}»`
    case 'decision':
      return `Выбрать «${words.decisions[value.decision]}»`
    case 'day':
      return code === 'postponed-without-date'
        ? `Перенести на ${longDay(value.day)}`
        : `Исправить на ${longDay(value.day)}`
    case 'text':
      return `Исправить на «${value.text}»`
  }
}
