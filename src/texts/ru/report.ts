import type { ReportTexts } from '../reportTexts.ts'
import { counted } from './counts.ts'
import { attainment, deviation, doneOn, evidence, nextDue, nextExecutors, reason } from './reportCells.ts'
import { reportDialog } from './reportDialog.ts'
import { note } from './reportNote.ts'
import { share } from './reportShare.ts'
import { periodInWords, title } from './reportTitle.ts'

export const report: ReportTexts = {
  title,
  ofExecutor: name => `Исполнитель: ${name}`,
  headings: {
    measures: 'Исполнение мероприятий',
    totals: 'Итоги по кластерам и школам',
    totalsOfPeople: 'Итоги по исполнителям',
    overdue: 'Просроченные поручения',
    comments: 'Пояснения исполнителей и координатора полностью',
    next: period =>
      period.kind === 'days' ? `План на период ${periodInWords(period)}` : `План на ${periodInWords(period)}`,
    note: 'Пояснительная записка',
  },
  columns: {
    number: '№ п/п',
    measure: 'Мероприятие',
    result: 'Планируемый результат',
    deadline: 'Срок по плану',
    responsible: 'Ответственный',
    doneOn: 'Фактическая дата',
    attainment: 'Результат',
    evidence: 'Подтверждающий документ',
    deviation: 'Причина отклонения и новый срок',
    name: 'Кластер, школа',
    executor: 'Исполнитель',
    executors: 'Исполнители',
    due: 'Срок',
    daysLate: 'Просрочено, дней',
    reason: 'Причина',
    comment: 'Пояснение',
  },
  totals: {
    total: 'Всего поручений',
    finished: 'Исполнено',
    late: 'в том числе с опозданием',
    undone: 'Снято без исполнения',
    overdue: 'Просрочено',
    ahead: 'Срок не наступил',
    undated: 'Без даты',
    share: 'Доля исполненных',
  },
  whole: 'Всего',
  people: 'Должностные лица',
  withoutCluster: 'Без кластера',
  share,
  doneOn,
  attainment,
  evidence,
  deviation,
  reason,
  nextDue,
  nextExecutors,
  note,
  signature: { coordinator: 'Координатор', head: 'Руководитель' },
  dialog: reportDialog,
  controller: {
    more: count =>
      `И ещё ${counted(count, ['просроченное поручение', 'просроченных поручения', 'просроченных поручений'])}: ${count === 1 ? 'оно перечислено' : 'они перечислены'} в отчёте.`,
    fileName: 'Отчёт об исполнении приказа',
  },
  messages: {
    wrongWish: 'Отчёт не составлен: проверьте даты. Начало периода должно быть не позже его конца.',
    nothing: 'За этот период отчитываться не о чем: поручений в нём нет.',
    written: 'Отчёт записан на лист «Отчёт».',
    noController:
      'Письмо не отправлено: на листе «Ответственные» ни у кого с ролью «контролирующий» нет адреса. Впишите его и повторите.',
    mailed: mailboxes => `Отчёт отправлен: ${mailboxes.join(', ')}.`,
    later: mailboxes =>
      `${mailboxes.length === 1 ? 'На адрес' : 'На адреса'} ${mailboxes.join(', ')} сегодня письмо уже ушло, а больше одного в день программа не шлёт. Отчёт войдёт в следующее письмо; это записано на листе «Письма».`,
    copy: 'Письмо не отправлено: эта книга — копия другой и пока никому не пишет. Чтобы писать из неё, выберите в меню «Отправить письма сейчас…» и подтвердите это.',
  },
}
