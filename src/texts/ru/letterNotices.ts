import type { Digest } from '../../core/reminder/digest.ts'
import { isEssential } from '../../core/reminder/missing.ts'
import { dottedDay } from '../../core/table/door.ts'
import { messages } from './messages.ts'
import { placeInWords, problemSentence } from './problems.ts'

/** Rows that a letter names one by one; the workbook shows them all. */
const MOST = 15

/** What the coordinator should look at in the workbook, a sentence each. */
export function letterNotices({ letters, problems, missing }: Digest): readonly string[] {
  return [
    ...missing.map(({ sheet, columns }) =>
      columns.length === 0 ? messages.missingSheets([sheet]) : messages.missingColumns(sheet, columns),
    ),
    ...(missing.some(isEssential) ? ['Пока это не исправлено, напоминания никому не уходят.'] : []),
    ...letters
      .slice(0, MOST)
      .map(({ day, mailbox, state }) =>
        state === 'unknown'
          ? `Неизвестно, дошло ли письмо от ${dottedDay(day)} до ${mailbox}: отправка оборвалась. Спросите получателя; если не дошло, выберите в меню «Повторить письма…».`
          : `Письмо от ${dottedDay(day)} до ${mailbox} не ушло; причина на листе «Письма». Исправьте адрес и выберите в меню «Повторить письма…».`,
      ),
    ...problems.slice(0, MOST).map(problem => `${placeInWords(problem)}. ${problemSentence(problem)}`),
    ...(letters.length > MOST || problems.length > MOST ? ['Остальное — в таблице.'] : []),
  ]
}
