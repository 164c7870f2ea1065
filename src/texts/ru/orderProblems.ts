import type { OrderError } from '../../core/order/orderError.ts'
import type { OrderWarning } from '../../core/order/orderWarning.ts'
import { counted } from './counts.ts'

/** Why a document cannot be loaded and what to do about it, in one or two sentences. */
export function orderError(error: OrderError): string {
  switch (error.code) {
    case 'empty':
      return 'Документ пуст. Вставьте текст приказа или таблицу плана.'
    case 'no-plan':
      return 'В документе не найдена таблица плана: нет строки заголовков с мероприятиями, сроками и ответственными. Вставьте план вместе с заголовками столбцов.'
    case 'no-measure-column':
      return `В таблице плана не найден столбец «Мероприятие». Найдены столбцы: ${quotedList(error.columns)}. Назовите столбец с мероприятиями «Мероприятие» и загрузите план снова.`
    case 'no-deadline-column':
      return `В таблице плана не найден столбец «Срок». Найдены столбцы: ${quotedList(error.columns)}. Если срок стоит в одном из них, назовите его «Срок»; если сроков нет, добавьте столбец «Срок» и загрузите план снова.`
    case 'no-measures':
      return 'Таблица плана найдена, но под заголовками нет ни одного мероприятия. Вставьте план целиком.'
    case 'amending-order':
      return `Это приказ о внесении изменений («${shortened(error.title)}»), он не загружается. Внесите изменения на листе «Дорожная карта» вручную: история сохранит, что было прежде.`
    case 'not-word':
      return 'Это не документ Word (.docx). Откройте файл в Word, сохраните его как «Документ Word (.docx)» или вставьте текст приказа.'
    case 'old-word':
      return 'Это документ Word старого образца (.doc). Откройте его в Word, сохраните как «Документ Word (.docx)» и загрузите снова.'
    case 'damaged-word':
      return 'Документ Word повреждён или загружен не полностью. Возьмите файл у отправителя ещё раз или вставьте текст приказа.'
    case 'not-text':
      return 'В файле не текст, а двоичные данные. Подойдут приказ в Word (.docx), сохранённая веб-страница (.html), таблица (.tsv) или текст (.txt).'
    case 'unknown-format':
      return `Файлы ${error.extension === '' ? 'без расширения' : `.${error.extension}`} не читаются. Подойдут приказ в Word (.docx), сохранённая веб-страница (.html), таблица (.tsv) или текст (.txt); текст можно и вставить.`
    case 'too-large':
      return `Документ слишком велик: ${error.megabytes} МБ при пределе ${error.limit} МБ. Оставьте в нём приказ, перечень школ и план и загрузите снова.`
  }
}

/** What a loaded order asks to look at: what, where and what to do. */
export function orderWarning(warning: OrderWarning): string {
  switch (warning.code) {
    case 'active-content-removed':
      return 'В документе были сценарии, формы или встроенные страницы; они отброшены, взят только текст.'
    case 'columns-left-out':
      return `Не загружены столбцы: ${quotedList(warning.columns)}.`
    case 'duplicate-number':
      return duplicateNumber(warning)
    case 'responsible-from-above':
      return `Строка ${warning.row}: ответственный не указан, взят из строки выше («${shortened(oneLine(warning.responsible))}»). Проверьте.`
    case 'responsible-empty':
      return `Строка ${warning.row}: ответственный не указан. Впишите его на листе «Дорожная карта».`
    case 'deadline-empty':
      return `Строка ${warning.row}: срок не указан. Впишите его на листе «Дорожная карта».`
    case 'result-empty':
      return `Строка ${warning.row}: результат не указан, вместо него взято само мероприятие. Проверьте.`
    case 'no-result-column':
      return 'В плане нет столбца «Результат»; результатом считается само мероприятие.'
    case 'no-responsible-column':
      return 'В плане нет столбца «Ответственный». Впишите исполнителей на листе «Дорожная карта».'
    case 'no-deadlines':
      return 'В плане нет сроков: у всех этапов срок не указан. Впишите «Начало» и «Окончание»: поручения без них ждут даты.'
    case 'results-do-not-pair':
      return `Строка ${warning.row}: ${counted(warning.deadlines, ['срок', 'срока', 'сроков'])} и ${counted(warning.results, ['результат', 'результата', 'результатов'])}; к каждому сроку отнесён весь результат. Разделите их на листе «Дорожная карта».`
    case 'unknown-school':
      return `Строка ${warning.row}: школы «${warning.school}» нет в перечне приказа. Проверьте название или добавьте школу на лист «Школы».`
    case 'row-left-out':
      return `Не загружена строка под планом: «${shortened(warning.text)}».`
    case 'no-schools':
      return 'Перечень школ в документе не найден. Заполните лист «Школы».'
    case 'no-number':
      return 'Номер приказа не найден. Впишите его при загрузке или на листе «Настройки».'
    case 'no-date':
      return 'Дата приказа не найдена. Впишите её при загрузке или на листе «Настройки»: без неё сроки не прочитать.'
  }
}

/** «Номер 2 встречается 3 раза (строки 2, 3, 5); строки 2 и 5 совпадают» */
function duplicateNumber(warning: OrderWarning & { readonly code: 'duplicate-number' }): string {
  const times = counted(warning.rows.length, ['раз', 'раза', 'раз'])
  const section = warning.section === null ? '' : ` в разделе «${shortened(warning.section)}»`
  const identical = warning.identical.map(rows => `; строки ${enumerated(rows)} совпадают`).join('')
  return `Номер ${warning.number}${section} встречается ${times} (строки ${warning.rows.join(', ')})${identical}`
}

function enumerated(rows: readonly number[]): string {
  return rows.length < 2 ? rows.join('') : `${rows.slice(0, -1).join(', ')} и ${rows[rows.length - 1]}`
}

function quotedList(texts: readonly string[]): string {
  return texts.map(text => `«${text}»`).join(', ')
}

function oneLine(text: string): string {
  return text.replace(/\n/g, '; ')
}

function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 117).trimEnd()}…`
}
