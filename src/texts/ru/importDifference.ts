import type { DifferenceTexts } from '../importPageTexts.ts'
import { counted, formFor } from './counts.ts'

export const importDifference: DifferenceTexts = {
  title: 'Что изменится',
  summary: ({ added, changed, vanished, unchanged }) =>
    `Новых: ${added}, изменится: ${changed}, исчезло из приказа: ${vanished}, без изменений: ${unchanged}.`,
  nothing: 'Приказ уже загружен, и в нём ничего не изменилось.',
  added: 'Новые этапы',
  changed: 'Изменятся',
  vanished: 'Исчезли из приказа',
  vanishedHint:
    'Строки останутся и получат отметку «Исключено»: новых поручений по ним не будет, отчёты школ сохранятся.',
  returned: 'снова в приказе',
  own: count =>
    `Вписаны вами и в приказе не стоят: ${counted(count, ['строка', 'строки', 'строк'])}; ${formFor(count, ['она останется', 'они останутся', 'они останутся'])} как есть.`,
  absentSchools: names =>
    `В перечне приказа нет ${formFor(names.length, ['школы', 'школ', 'школ'])} ${names.join(', ')}. Если ${formFor(names.length, ['она больше не участвует', 'они больше не участвуют', 'они больше не участвуют'])}, снимите «Участвует» на листе «Школы».`,
  before: 'было',
  after: 'станет',
  empty: 'пусто',
  questions: count =>
    `Какая это строка? ${counted(count, ['этап похож', 'этапа похожи', 'этапов похожи'])} на прежние`,
  questionHint:
    'По одному номеру строки не сопоставляются. Выберите прежнюю строку, чтобы отчёты школ остались при ней, или новую.',
  choose: 'Выберите…',
  newRow: 'Это новый этап',
}
