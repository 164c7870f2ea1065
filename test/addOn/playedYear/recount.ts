/** A row of «Исполнение» by the titles of its columns. */
export type ShownLine = { readonly text: (title: string) => string }

/** The figures of «Сводка» for some rows of «Исполнение», counted from the words that the sheet shows. */
export function figuresOf(lines: readonly ShownLine[], today: string): Readonly<Record<string, number>> {
  const facts = lines.map(line => factsOf(line, today))
  const count = (is: (fact: (typeof facts)[number]) => boolean) => facts.filter(is).length
  const done = count(fact => fact.isDone)
  const overdue = count(fact => fact.isOwed && fact.isPast)
  return {
    Всего: lines.length,
    'Исполнено в срок': count(fact => fact.isDone && !fact.isLate),
    'Исполнено с опозданием': count(fact => fact.isDone && fact.isLate),
    'Снято без исполнения': count(fact => fact.isAccepted && !fact.isDone),
    'из них снято с контроля': count(fact => fact.isAccepted),
    Просрочено: overdue,
    'В работе, срок не наступил': count(fact => fact.isWaiting && fact.hasBegun),
    'Ещё не началось': count(fact => fact.isWaiting && !fact.hasBegun),
    Возвращено: count(fact => fact.isOwed && !fact.isPast && fact.isReturned),
    'Без даты': count(fact => fact.isOwed && fact.isUndated && !fact.isReturned),
    'Доля исполненных': Math.round((done / lines.length) * 100),
    'Доля просроченных': Math.round((overdue / lines.length) * 100),
  }
}

function factsOf({ text }: ShownLine, today: string) {
  const decision = text('Решение координатора')
  const due = dueOf({ text })
  const isAccepted = decision === 'принято'
  const isReturned = decision === 'возвращено'
  const isUndone = text('Статус') === 'не выполнено'
  const isDone = isAccepted ? !isUndone : text('Статус') === 'выполнено' && !isReturned
  const isOwed = !isDone && !isAccepted
  const isPast = due !== '' && due < today
  return {
    isAccepted,
    isReturned,
    isDone,
    isOwed,
    isPast,
    isUndated: due === '',
    isLate: due !== '' && sortable(text('Дата исполнения')) > due,
    isWaiting: isOwed && !isPast && due !== '' && !isReturned,
    hasBegun: sortable(text('Начало')) <= today,
  }
}

/** The day that counts, as «2022-10-12». */
export function dueOf({ text }: ShownLine): string {
  const isMoved = text('Решение координатора') !== '' || text('Срок') === ''
  return sortable((isMoved && text('Новый срок')) || text('Срок'))
}

const months = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')

/** Whether a row is in the group that a line of «Сводка» names. */
export function isInGroup(line: ShownLine, group: string, name: string): boolean {
  const { text } = line
  switch (group) {
    case 'Всего':
      return true
    case 'Кластер':
      return text('Образовательный кластер') === name
    case 'Школа':
      return text('Образовательный кластер') !== '' && text('Исполнитель') === name
    case 'Ответственный':
      return text('Образовательный кластер') === '' && text('Исполнитель') === name
    case 'Мероприятие':
      return `${text('№')}. ${text('Мероприятие')}` === name
    case 'Статус':
      return text('Статус') === name
    default: {
      const [year = '', month = ''] = dueOf(line).split('-')
      return (year === '' ? 'Без даты' : `${months[Number(month) - 1]} ${year}`) === name
    }
  }
}

function sortable(dotted: string): string {
  return dotted.split('.').reverse().join('-')
}
