/** Errors come from the script's realm: `instanceof` would miss them. */
export function messageIn(error: unknown): string {
  const message = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined
  return typeof message === 'string' ? message : String(error)
}

/** What Google says in English to a script, a person at the Russian screen reads in Russian. */
export function refusalInRussian(message: string): string {
  const known = REFUSALS.find(({ when }) => when.test(message))
  if (known === undefined) return message
  const rest = message.slice(message.search(known.when)).replace(known.when, '').trim()
  return known.keepRest && rest !== '' ? `${known.say} ${rest}` : known.say
}

/** The first that matches counts. */
const REFUSALS: readonly { readonly when: RegExp; readonly say: string; readonly keepRest: boolean }[] = [
  {
    when: /^You are trying to edit a protected cell or object[\s\S]*$/,
    say: 'Эта ячейка защищена: изменить её может владелец таблицы или тот, кому она открыта.',
    keepRest: false,
  },
  {
    when: /^The data you entered in cell \S+ violates the data validation rules set on this cell\.?/,
    say: 'Так записать нельзя: значение не проходит проверку данных этой ячейки.',
    keepRest: true,
  },
  {
    when: /^Service invoked too many times for one day: email\.?/,
    say: 'Дневной запас писем исчерпан: остальные уйдут завтра.',
    keepRest: false,
  },
  {
    when: /^Exceeded maximum execution time/,
    say: 'Запуск шёл дольше шести минут и остановлен.',
    keepRest: false,
  },
]
