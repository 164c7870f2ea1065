import type { AccessTexts, SharedAccount, SharingQuestion } from '../accessTexts.ts'
import { counted, formFor } from './counts.ts'
import { LONGEST_LIST, listed } from './listed.ts'

export const access: AccessTexts = {
  ownCells: executor => `Ячейки исполнителя: ${executor}`,
  closedSheet: 'Правит только координатор',
  sheetOf: title => `лист «${title}»`,
  confirmClosing: ({ open, shut, coordinators }) =>
    [
      open === 0
        ? 'Ни у кого из исполнителей не указана учётная запись Google: править таблицу сможете только вы.'
        : `Каждый исполнитель сможет править на листе «Исполнение» только свои ячейки. Таких исполнителей с учётной записью Google: ${open}.`,
      ...(open > 0 && shut.length > 0
        ? [`Учётной записи нет, поэтому отчёты за них вносит координатор:\n${listed(shut)}`]
        : []),
      `Всё остальное ${formFor(coordinators.length, ['правит', 'правят', 'правят'])} ${coordinators.join(', ')} и владелец таблицы.`,
      'Строки «Исполнения» будут стоять по школам: другой порядок программа исправит при утреннем обходе. Защита бережёт от ошибок, но ничего не скрывает.',
      'Закрыть чужие ячейки?',
    ].join('\n\n'),
  notClosed: 'Ничего не изменено.',
  closed: ({ complete, refused, left }) =>
    [
      complete
        ? 'Чужие ячейки закрыты. Новые строки и школы программа закроет сама.'
        : 'За один запуск закрыто не всё. Если напоминания включены, программа продолжит сама в ближайший час; иначе выберите «Закрыть чужие ячейки…» ещё раз.',
      ...(refused.length > 0
        ? [
            `Google не принял ${formFor(refused.length, ['учётную запись', 'учётные записи', 'учётные записи'])}:\n${listed(refused)}\nИсправьте адрес на листе «Школы» или «Ответственные»: нужен адрес, с которым входят в Google.`,
          ]
        : []),
      ...(left.length > 0
        ? [`Оставлено как есть, потому что защиту здесь поставил кто-то другой:\n${listed(left)}`]
        : []),
    ].join('\n\n'),
  opened:
    'Защита снята: все, кому открыта таблица, могут править её целиком. Ваша собственная защита осталась.',
  openedInPart: 'За один запуск снята не вся защита. Выберите «Снять защиту ячеек» ещё раз.',
  on: (stamp, user) => `включена ${stamp}, ${user}`,
  off: stamp => `выключена ${stamp}`,
  sorted: 'Строки «Исполнения» стоят по школам, внутри школы — в порядке дорожной карты.',
  notSorted:
    'Google не переставил строки. Чаще всего мешают ячейки, объединённые по вертикали: разъедините их и повторите.',
  inOrder: 'Строки уже стоят по порядку.',
  confirmSharing: question =>
    [
      `Открыть таблицу ${counted(question.missing.length, ['учётной записи', 'учётным записям', 'учётным записям'])}?`,
      listedAccounts(question.missing.map(said)),
      ...remarks(question),
      question.isClosed
        ? 'Каждый сможет править только свои ячейки, а видеть — всю таблицу. Google может прислать им уведомление.'
        : 'Каждый сможет видеть и править всю таблицу. Чтобы каждый правил только своё, сначала выберите «Закрыть чужие ячейки…». Google может прислать им уведомление.',
    ].join('\n\n'),
  nobodyToShareWith: question =>
    [
      question.present > 0
        ? 'Таблица уже открыта всем, чьи учётные записи указаны.'
        : 'Открывать некому: на листах «Школы» и «Ответственные» не указаны учётные записи Google.',
      ...remarks(question),
    ].join('\n\n'),
  notShared: 'Никому ничего не открыто.',
  shared: results => {
    const refused = results.filter(({ outcome }) => outcome === 'refused')
    const waiting = results.filter(({ outcome }) => outcome === 'no-time')
    const done = results.filter(({ outcome }) => outcome === 'shared')
    return [
      ...(refused.length > 0
        ? [
            `Не удалось открыть, проверьте адрес:\n${refused.map(each => `✗ ${said(each)}. ${each.reason}`).join('\n')}`,
          ]
        : []),
      ...(waiting.length > 0
        ? [`Не успели за один запуск: ${waiting.length}. Выберите «Открыть доступ школам…» ещё раз.`]
        : []),
      ...(done.length > 0
        ? [`Открыто: ${done.length}.\n${listedAccounts(done.map(each => `✓ ${said(each)}`))}`]
        : []),
    ].join('\n\n')
  },
}

function remarks({ present, nameless, unusable }: SharingQuestion): readonly string[] {
  return [
    ...(present > 0 ? [`Доступ уже есть: ${present}.`] : []),
    ...(nameless.length > 0 ? [`Учётная запись не указана:\n${listed(nameless)}`] : []),
    ...(unusable.length > 0 ? [`Это не адреса:\n${listed(unusable)}`] : []),
  ]
}

function said({ account, names }: SharedAccount): string {
  return `${names.join(', ')} — ${account}`
}

function listedAccounts(lines: readonly string[]): string {
  const rest = lines.length - LONGEST_LIST
  return [...lines.slice(0, LONGEST_LIST), ...(rest > 0 ? [`… и ещё ${rest}`] : [])].join('\n')
}
