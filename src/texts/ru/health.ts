import type { HealthLine } from '../healthTexts.ts'
import { listed } from './listed.ts'
import { messages } from './messages.ts'

/** What is as it should be, or what to do about it. */
export function healthLine(line: HealthLine): string {
  switch (line.check) {
    case 'rights':
      return line.isGood
        ? 'Права выданы.'
        : 'Выданы не все права. Выберите любой пункт меню ещё раз и согласитесь со всем, что попросит Google.'
    case 'sheets':
      return line.isGood ? 'Все листы на месте.' : messages.missingSheets(line.sheets)
    case 'columns':
      return line.isGood
        ? 'Все столбцы на месте.'
        : line.columns.map(({ sheet, columns }) => messages.missingColumns(sheet, columns)).join(' ')
    case 'order':
      return line.isGood ? 'Приказ загружен.' : messages.noOrder
    case 'copy':
      return line.isGood
        ? 'Это не копия.'
        : 'Это копия другой книги: она никому не пишет. Чтобы напоминать из неё, выберите «Включить напоминания» и подтвердите.'
    case 'on':
      return line.isGood
        ? `Напоминания включены, их ведёт ${line.by}.`
        : 'Напоминания выключены. Выберите «Включить напоминания».'
    case 'trigger':
      return line.isGood
        ? 'Ежечасный запуск установлен.'
        : 'Ежечасного запуска нет или он не один. Выберите «Включить напоминания» ещё раз: останется один.'
    case 'heartbeat':
      return line.isGood
        ? `Последний обход: ${line.lastRun === '' ? 'ещё не было' : line.lastRun}.`
        : `Последний обход был ${line.lastRun}: напоминания остановились. Выберите «Включить напоминания» или «Принять дела…».`
    case 'quota':
      return line.isGood
        ? `Сегодня можно отправить ещё писем: ${line.quota}.`
        : `Суточное ограничение Google почти исчерпано (осталось ${line.quota}): письма подождут, пока оно обновится.`
    case 'sender':
      return line.isGood
        ? `Письма уходят от ${line.email}.`
        : 'Не видно, от чьего имени уйдут письма. Разрешите доступ к адресу электронной почты.'
    case 'zones':
      return line.isGood
        ? `Часовой пояс: ${line.workbook}.`
        : `Часовой пояс книги — ${line.workbook}, а программы — ${line.script}. Письма идут по поясу книги; если он неверен, исправьте его: «Файл» → «Настройки».`
    case 'addresses':
      return line.isGood
        ? 'У всех исполнителей есть адрес.'
        : `Нет адреса, писем не будет: ${line.unreachable.join(', ')}. Впишите рабочий адрес на листах «Школы» и «Ответственные».`
    case 'access':
      return line.isGood
        ? 'Таблица открыта всем, чьи учётные записи Google указаны.'
        : `Таблица ещё не открыта: ${listed(line.missing)}. Выберите «Открыть доступ школам…».`
    case 'protection':
      if (!line.isOn)
        return line.isGood
          ? 'Защита ячеек выключена, но таблица никому больше не открыта.'
          : 'Защита ячеек выключена: каждый, кому открыта таблица, может править её целиком. Выберите «Закрыть чужие ячейки…».'
      return line.isGood
        ? 'Чужие ячейки закрыты.'
        : line.open.length === 0
          ? 'Защита ячеек расходится с таблицей. Программа исправит её при следующем обходе; сейчас это сделает «Закрыть чужие ячейки…».'
          : `Не закрыты ячейки: ${listed(line.open)}. Программа закроет их при следующем обходе; сейчас это сделает «Закрыть чужие ячейки…».`
  }
}
