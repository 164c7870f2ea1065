import { civilFromDay } from '../../core/day.ts'
import { endOfSchoolYear } from '../../core/settings/readSettings.ts'
import type { NewYearTexts } from '../newYearTexts.ts'
import { counted } from './counts.ts'

export const newYear: NewYearTexts = {
  yearName: ({ start, end }) => {
    const [first, last] = [civilFromDay(start), civilFromDay(end)]
    if (first.year === last.year && first.month === 1) return String(first.year)
    const opening = civilFromDay(endOfSchoolYear(start)).year - 1
    const closing = civilFromDay(endOfSchoolYear(end)).year
    return closing === opening + 1 ? `${opening}/${String(closing).slice(-2)}` : `${opening}–${closing}`
  },
  copyTitle: (sheet, year) => `${sheet} ${year}`,
  draftTitle: copy => `${copy} (копируется)`,
  journalSheet: 'Новый учебный год (служебный)',
  broken: 'План нового года пришёл повреждённым. Ничего не изменено. Откройте «Новый учебный год…» снова.',
  nothingLeft: 'Продолжать нечего: переход на новый год уже закончен.',
  changed:
    'План изменился, пока было открыто это окно, или новый год уже начат. Ничего не записано. Закройте окно и откройте «Новый учебный год…» снова.',
  unfinished:
    'Переход на новый учебный год прервался и не закончен, поэтому сейчас ничего не сделано. Откройте «Новый учебный год…» в меню «Дорожная карта»: программа продолжит с того же места.',
  copyDiffers: sheet =>
    `Копия листа «${sheet}» не совпала с ним: вероятно, его правили в эту минуту. Лист не изменён. Откройте «Новый учебный год…» и продолжите.`,
  done: ({ year, stages, assignments, copies }) =>
    [
      `Начат новый ${year.includes('/') ? 'учебный год' : 'год'} ${year}: ${counted(stages, ['этап', 'этапа', 'этапов'])}, ${counted(assignments, ['поручение', 'поручения', 'поручений'])}.`,
      `Прежний год сохранён на листах: ${copies.map(copy => `«${copy}»`).join(', ')}.`,
      'Школы и ответственные остались. Проверьте каникулы на листе «Календарь» и основание приказа на листе «Настройки».',
    ].join(' '),
}
