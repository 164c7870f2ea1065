import { dottedDay } from '../../core/table/door.ts'
import type { Texts } from '../texts.ts'
import { access } from './access.ts'
import { columns } from './columns.ts'
import { longDay, weekdayName } from './days.ts'
import { healthLine } from './health.ts'
import { history } from './history.ts'
import { letter } from './letter.ts'
import { messages } from './messages.ts'
import { newYear } from './newYear.ts'
import { columnNotes } from './notes.ts'
import { problemSentence } from './problems.ts'
import { readingInWords } from './readingInWords.ts'
import { remindersInWords } from './remindersInWords.ts'
import { report } from './report.ts'
import { settings } from './settings.ts'
import { summary } from './summary.ts'
import { today } from './today.ts'
import { words } from './words.ts'

/** Every word of the product in Russian. */
export const ru: Texts = {
  ...words,
  columns,
  columnNotes,
  settings,
  day: { short: dottedDay, long: longDay, weekday: weekdayName },
  reading: readingInWords,
  chooseFromList: words => `Выберите из списка: ${words.join(', ')}.`,
  enterEvidence: 'Впишите ссылку на документ или его вид, дату и номер, например: справка от 11.10.2022 № 5.',
  enterDate: 'Впишите день, месяц и год, например 11.10.2022.',
  problem: problemSentence,
  reminders: remindersInWords,
  health: healthLine,
  history,
  access,
  letter,
  summary,
  report,
  today,
  newYear,
  messages,
}
