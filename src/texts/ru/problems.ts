import type { Problem } from '../../core/problem/problem.ts'
import { dottedDay } from '../../core/table/door.ts'
import { columns } from './columns.ts'
import { deadlineProblem } from './deadlineProblems.ts'
import { evidenceFault } from './evidenceFaults.ts'
import { settings } from './settings.ts'
import { words } from './words.ts'

/** What is wrong and what to do about it. */
export function problemSentence(problem: Problem): string {
  switch (problem.code) {
    case 'unknown-status':
      return `Статуса «${problem.found}» нет в списке. Выберите один из: ${listed(words.statuses)}.`
    case 'unknown-decision':
      return `Решения «${problem.found}» нет в списке. Выберите одно из: ${listed(words.decisions)}.`
    case 'done-without-date':
      return 'Указано «выполнено», но нет даты исполнения. Впишите день, когда поручение исполнено.'
    case 'done-without-evidence':
      return 'Указано «выполнено», но нет подтверждения. Впишите ссылку на документ или его вид, дату и номер.'
    case 'not-done-without-reason':
      return 'Указано «не выполнено», но нет причины. Впишите её в комментарий исполнителя.'
    case 'not-a-date':
      return `«${problem.found}» — не дата. Впишите день, месяц и год, например 11.10.2022.`
    case 'done-in-future':
      return `Дата исполнения ${dottedDay(problem.found)} ещё не наступила (сегодня ${dottedDay(problem.today)}). Проверьте день и год.`
    case 'done-before-order':
      return `Дата исполнения ${dottedDay(problem.found)} раньше даты приказа ${dottedDay(problem.orderDate)}. Проверьте день и год.`
    case 'changed-after-acceptance':
      return 'Отчёт изменён после того, как был принят. Посмотрите его и примите ещё раз («Приёмка отчётов…») или верните.'
    case 'done-before-start':
      return `Дата исполнения ${dottedDay(problem.found)} раньше начала работ ${dottedDay(problem.start)}. Проверьте день и год.`
    case 'weak-evidence':
      return evidenceFault(problem.fault, problem.found)
    case 'period-without-data':
      return `Срок отчёта ${dottedDay(problem.due)} прошёл, а данных за этот период нет. Впишите статус, дату и документ; если отчитываться было не о чем, укажите «не выполнено» и причину.`
    case 'asked-without-reason':
      return 'Просьба перенести срок без причины. Впишите причину в комментарий исполнителя.'
    case 'asked-before-due':
      return `Просят перенести на ${dottedDay(problem.found)}, но действующий срок ${dottedDay(problem.due)} не раньше. Проверьте день и год.`
    case 'asked-in-past':
      return `Просят перенести на ${dottedDay(problem.found)}, но этот день уже прошёл (сегодня ${dottedDay(problem.today)}). Впишите другой день.`
    case 'accepted-without-report':
      return 'Принято, но отчёта нет. Если школа отчиталась устно или на бумаге, внесите за неё статус, дату и документ.'
    case 'returned-without-note':
      return 'Отчёт возвращён, но не сказано почему. Впишите, что исправить, в замечание координатора.'
    case 'postponed-without-date':
      return `Срок перенесён, но новый срок не указан. Впишите его в столбец «Новый срок»${problem.asked === null ? '' : `; исполнитель просит ${dottedDay(problem.asked)}`}.`
    case 'new-due-without-decision':
      return `Новый срок ${dottedDay(problem.found)} пока не действует. Выберите решение «${words.decisions.postponed}».`
    case 'slipped':
      return `Срок переносится уже ${problem.times}-й раз, теперь на ${dottedDay(problem.due)}. Проверьте, исполнимо ли поручение.`
    case 'postponed-before-due':
      return `Новый срок ${dottedDay(problem.found)} раньше прежнего ${dottedDay(problem.due)}. Проверьте день и год.`
    case 'copied-row':
      return 'Эта строка — копия другой строки и в счёт не идёт. Удалите её.'
    case 'vanished-row':
      return 'Такого поручения в «Дорожной карте» больше нет. Если оно не нужно, удалите строку; если нужно, верните его в «Дорожную карту».'
    case 'foreign-row':
      return 'Эта строка не связана с «Дорожной картой» и в счёт не идёт. Впишите новое поручение в «Дорожную карту», и оно появится здесь само.'
    case 'unknown-executor':
      return `Исполнитель «${problem.found}» не найден ни на листе «Школы», ни на листе «Ответственные». Исправьте название или добавьте его туда.`
    case 'executor-replaced':
      return `В столбце «Исполнитель» было «${problem.found}», возвращено «${problem.restored}»: исполнителей задаёт «Дорожная карта». Чтобы передать поручение другому, исправьте исполнителей там.`
    case 'text-replaced':
      return `Текст приказа здесь не меняют: было «${shortened(problem.found)}», возвращены слова «Дорожной карты». Своё впишите в комментарий или замечание.`
    case 'order-text-changed':
      return 'Слова этой строки больше не те, что были в приказе; прежние сохранены на листе «История». Верните их или, если правка верна, подтвердите её в окне «Замечания».'
    case 'no-executors':
      return 'Не указан ни один исполнитель. Впишите краткие наименования школ или фамилии через точку с запятой; «Все ОО» — все школы.'
    case 'due-before-order':
      return `Срок ${dottedDay(problem.due)} раньше даты приказа ${dottedDay(problem.orderDate)}. Напоминаний по этому сроку не будет; если он верен, отметьте «Проверено», если нет, поправьте «Окончание».`
    case 'deadline':
      return deadlineProblem(problem.problem, problem.found)
    case 'event-before-order':
      return `Дата события ${dottedDay(problem.found)} раньше даты приказа ${dottedDay(problem.orderDate)}. Проверьте день и год.`
    case 'event-unused':
      return problem.isCorrected
        ? 'Действует срок, исправленный вручную, дата события ничего не меняет. Чтобы срок считался от неё, очистите «Начало» и «Окончание».'
        : 'Срок этого этапа известен и без даты события, она ничего не меняет. Удалите её; если срок другой, поправьте «Окончание».'
    case 'days-off-unknown':
      return `Срок сосчитан без праздников: на листе «Календарь» нет нерабочих дней за ${problem.years.join(' и ')} ${problem.years.length === 1 ? 'год' : 'годы'}. Впишите их или проверьте «Окончание».`
    case 'no-email':
      return 'Нет электронной почты: напоминания сюда не придут. Впишите рабочий адрес.'
    case 'bad-email':
      return `«${problem.found}» — не адрес электронной почты. Исправьте его; несколько адресов разделите запятой.`
    case 'repeated-school-number':
      return `«${problem.found}» встречается несколько раз (строки ${problem.rows.join(', ')}). Дайте школам разные краткие наименования: по ним поручения находят исполнителя.`
    case 'unknown-role':
      return `Роли «${problem.found}» нет в списке. Выберите одну из: ${listed(words.roles)}.`
    case 'setting-unreadable':
      return `Настройка «${settings[problem.setting].name}»: значение «${problem.found}» не подходит. ${settings[problem.setting].explanation} Пока действует обычное значение.`
    case 'calendar-unreadable':
      return problem.found === ''
        ? 'Строка календаря не дописана. Выберите вид дня и впишите дату начала.'
        : `«${problem.found}» в календаре не подходит. Выберите вид дня из списка и впишите даты начала и окончания.`
  }
}

/** «Исполнение», строка 7, столбец «Статус» */
export function placeInWords({ place }: Problem): string {
  const titles: Readonly<Record<string, readonly string[]>> = columns[place.sheet]
  return `«${words.sheets[place.sheet]}», строка ${place.row}, столбец «${titles[place.column]?.[0] ?? place.column}»`
}

function listed(vocabulary: Readonly<Record<string, string>>): string {
  return Object.values(vocabulary)
    .map(word => `«${word}»`)
    .join(', ')
}

/** The whole of a long text would drown the sentence. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79).trim()}…` : text
}
