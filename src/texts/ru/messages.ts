import type { Messages } from '../messages.ts'
import { columns } from './columns.ts'
import { counted, formFor } from './counts.ts'
import { words } from './words.ts'

/** The colours of «Исполнение» by name, for the note on a header. */
export const legend = [
  'Цвет строки говорит то же, что слова в этом столбце:',
  'красный — просрочено;',
  'оранжевый — срок сегодня;',
  'жёлтый — срок скоро;',
  'без цвета — в работе, серые буквы — ещё не началось;',
  'голубой — ждёт даты;',
  'зелёный — выполнено, ждёт решения координатора;',
  'серый — снято с контроля.',
].join('\n')

export const messages: Messages = {
  setUpDone: 'Книга готова. Теперь загрузите приказ: меню «Дорожная карта» → «Загрузить приказ…».',
  busy: 'Сейчас с книгой работает другой запуск программы. Ничего не сделано; повторите через минуту.',
  noOrder:
    'В книге ещё нет приказа или его даты. Загрузите приказ (меню «Дорожная карта» → «Загрузить приказ…») или впишите дату на листе «Настройки».',
  orderWithoutDate:
    'В документе не найдена дата приказа. Впишите её на листе «Настройки», в строку «Дата приказа», и загрузите документ снова.',
  missingSheets: sheets =>
    `Не ${formFor(sheets.length, ['хватает листа', 'хватает листов', 'хватает листов'])} ${sheets
      .map(sheet => `«${words.sheets[sheet]}»`)
      .join(', ')}. Выберите в меню «Подготовить книгу»: недостающее будет создано, введённое сохранится.`,
  missingColumns: (sheet, missing) =>
    `На листе «${words.sheets[sheet]}» нет ${formFor(missing.length, ['столбца', 'столбцов', 'столбцов'])} ${missing
      .map(column => `«${titleOf(sheet, column)}»`)
      .join(', ')}. Верните заголовок в первую строку и повторите.`,
  imported: ({ clusters, schools, measures, stages, assignments, absent }) =>
    [
      `Приказ загружен: ${counted(clusters, ['кластер', 'кластера', 'кластеров'])}, ${counted(schools, ['школа', 'школы', 'школ'])}, ${counted(measures, ['мероприятие', 'мероприятия', 'мероприятий'])}, ${counted(stages, ['этап', 'этапа', 'этапов'])}, ${counted(assignments, ['поручение', 'поручения', 'поручений'])}.`,
      ...(absent > 0
        ? [
            `В новом тексте нет ${counted(absent, ['прежней строки', 'прежних строк', 'прежних строк'])} «Дорожной карты»: ${absent === 1 ? 'она оставлена' : 'они оставлены'} без изменений.`,
          ]
        : []),
      'Проверьте лист «Дорожная карта» и впишите электронную почту на листах «Школы» и «Ответственные».',
    ].join(' '),
  otherOrder: (present, loaded) =>
    `В этой книге уже ведётся приказ № ${present}, а загружается приказ № ${loaded}. Одна книга — один приказ: для нового создайте новую таблицу. Если приказ вносит изменения, поправьте лист «Дорожная карта» вручную.`,
  checked: ({ assignments, errors, warnings }) =>
    errors + warnings === 0
      ? `Проверено: ${counted(assignments, forms.assignment)}. Замечаний нет.`
      : `Проверено: ${counted(assignments, forms.assignment)}. Ошибок: ${errors}, предупреждений: ${warnings}. Они записаны в столбце «Замечания» каждой строки.`,
  coloursRepaired: 'Раскраска восстановлена. Ваши собственные правила оставлены.',
  summariesRebuilt: 'Сводка обновлена.',
  lettersHeading: (letters, quota) =>
    `Сегодня ${formFor(letters, ['уйдёт', 'уйдут', 'уйдёт'])} ${counted(letters, forms.letter)}. Google разрешает отправить ещё ${quota}.`,
  nothingToSend: 'На сегодня писем нет: либо напоминать не о чем, либо всё уже отправлено.',
  notSent: 'Ничего не отправлено.',
  confirmSending: (letters, quota) =>
    `Отправить ${counted(letters, ['письмо', 'письма', 'писем'])}? Сегодня Google разрешает отправить ещё ${quota}.`,
  sent: ({ sent, failed, queued, unknown }) =>
    [
      `Отправлено: ${sent}.`,
      ...(failed > 0 ? [`Не отправлено: ${failed}; причина записана на листе «Письма».`] : []),
      ...(queued > 0 ? [`Отложено до завтра из-за суточного ограничения Google: ${queued}.`] : []),
      ...(unknown > 0
        ? [
            `Неизвестно, ушли ли: ${unknown}. Прежняя отправка оборвалась; спросите получателей, сама программа второй раз не пишет.`,
          ]
        : []),
    ].join(' '),
  turnedOn: hour =>
    `Напоминания включены. Каждый день после ${hour}:00 программа сама проверит таблицу и разошлёт письма с вашего адреса.`,
  turnedOff: 'Напоминания выключены. Сами письма больше не уходят; отправить их можно из меню.',
  remindersOn: (stamp, user) => `включены ${stamp}, ${user}`,
  remindersOff: stamp => `выключены ${stamp}`,
  about: version =>
    `«Веха», версия ${version}. Исполнение приказа: поручения школ, сроки, напоминания, сводка. Письма уходят с адреса того, кто включил напоминания.`,
  legend,
  failed: reason =>
    `Не получилось: ${reason}. Введённое не потеряно. Повторите; если не поможет, выберите в меню «Подготовить книгу».`,
}

const forms = {
  assignment: ['поручение', 'поручения', 'поручений'],
  letter: ['письмо', 'письма', 'писем'],
} as const

function titleOf(sheet: keyof typeof columns, column: string): string {
  const titles: Readonly<Record<string, readonly string[]>> = columns[sheet]
  return titles[column]?.[0] ?? column
}
