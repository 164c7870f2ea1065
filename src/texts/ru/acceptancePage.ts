import type { Objection } from '../../core/acceptance/verdict.ts'
import type { AcceptancePageTexts, Answer } from '../acceptancePageTexts.ts'
import { counted, type Forms } from './counts.ts'
import { withoutStop } from './withoutStop.ts'

export const acceptancePage: AcceptancePageTexts = {
  tabs: { reports: 'Отчёты', requests: 'Просьбы о переносе', school: 'Отчёт за школу' },
  loading: 'Читаю «Исполнение»…',
  writing: 'Записываю…',
  failed: reason =>
    `Не получилось: ${withoutStop(reason)}. Повторите; если не поможет, закройте окно и откройте его снова.`,
  nothing: {
    reports: 'Отчётов, которые ждут решения, нет.',
    requests: 'Просьб о переносе срока нет.',
    school: 'Все поручения этого исполнителя сняты с контроля.',
  },
  nothingFound: 'По этому отбору ничего нет.',
  allExecutors: 'Все исполнители',
  allMeasures: 'Все мероприятия',
  columns: {
    executor: 'Исполнитель',
    measure: 'Мероприятие',
    result: 'Что представить',
    report: 'Отчёт',
    evidence: 'Подтверждение',
    asked: 'Срок',
    reason: 'Причина',
    newDue: 'Новый срок',
  },
  tickAll: 'Отметить все по отбору',
  tickRow: of,
  number: number => (number === '' ? '' : `№ ${number}`),
  due: day => (day === null ? 'без даты' : `срок ${day}`),
  planDue: day => `по плану ${day}`,
  doneOn: day => `исполнено ${day}`,
  late: days => `опоздание ${counted(days, dayForms)}`,
  noEvidence: 'не указано',
  noReason: 'не указана',
  remark: text => `Ваше прежнее замечание: ${text}`,
  changed: 'изменён после приёмки',
  ticked: (count, all) => `Отмечено: ${count} из ${all}`,
  actions: {
    accept: 'Принять',
    return: 'Вернуть…',
    postpone: 'Перенести срок…',
    agree: 'Согласиться',
    refuse: 'Отказать…',
  },
  confirms: {
    accept: 'Принять',
    return: 'Вернуть на доработку',
    postpone: 'Перенести срок',
    agree: 'Согласиться',
    refuse: 'Отказать в переносе',
  },
  note: 'Замечание исполнителю',
  noteOptional: 'Замечание (можно не заполнять)',
  cancel: 'Отмена',
  decided: (answer, count) =>
    count === 0 ? 'Ничего не записано.' : `${done[answer]}: ${counted(count, forms[answer])}.`,
  refused: ({ executor, number, objection }) =>
    `${executor === '' ? 'Не записано' : of(executor, number)}: ${objections[objection]}`,
  previous: 'Предыдущие',
  next: 'Следующие',
  shown: (first, last, all) => `${first}–${last} из ${all}`,
  school: {
    executor: 'Кто отчитывается',
    choose: 'Выберите исполнителя',
    which: 'О каком поручении',
    status: 'Статус',
    doneOn: 'Дата исполнения',
    evidence: 'Подтверждающий документ',
    evidenceHint: 'Ссылка или вид, дата и номер документа',
    comment: 'Комментарий исполнителя',
    askedDue: 'Просит перенести на',
    write: 'Записать отчёт',
    back: 'К списку',
    written: (executor, number) => `Записано: ${of(executor, number)}.`,
  },
}

/** «СОШ №12, № 5»; the coordinator's own measure may have no number. */
function of(executor: string, number: string): string {
  return number === '' ? executor : `${executor}, № ${number}`
}

const dayForms: Forms = ['день', 'дня', 'дней']
const reports: Forms = ['отчёт', 'отчёта', 'отчётов']
const requests: Forms = ['просьба', 'просьбы', 'просьб']
const assignments: Forms = ['поручение', 'поручения', 'поручений']

const forms: Readonly<Record<Answer, Forms>> = {
  accept: reports,
  return: reports,
  postpone: assignments,
  agree: requests,
  refuse: requests,
}

const done: Readonly<Record<Answer, string>> = {
  accept: 'Принято',
  return: 'Возвращено на доработку',
  postpone: 'Срок перенесён',
  agree: 'Удовлетворено',
  refuse: 'Отклонено',
}

const objections: Readonly<Record<Objection, string>> = {
  gone: 'этого поручения больше нет на листе «Исполнение». Закройте окно и откройте его снова.',
  changed: 'строка изменилась, пока окно было открыто. Посмотрите её ещё раз.',
  accepted: 'отчёт уже принят. Чтобы внести другой, сначала снимите решение «принято» на листе «Исполнение».',
  'nothing-reported': 'отчёта пока нет, принимать или возвращать нечего.',
  'nothing-asked': 'просьбы о переносе уже нет.',
  'note-missing': 'напишите замечание: исполнитель должен понять, что исправить.',
  'not-later': 'новый срок должен быть позже нынешнего.',
}
