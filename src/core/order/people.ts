/** A person found in a text, as «Фамилия И.О.», with its place. */
export type PersonAt = { readonly name: string; readonly start: number; readonly end: number }

const SURNAME = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?'
const INITIALS = '([А-ЯЁ])\\.\\s?([А-ЯЁ])(?:\\.|(?!\\p{L}))'
const NAME = '[А-ЯЁ][а-яё]+'
const PATRONYMIC = '[А-ЯЁ][а-яё]+(?:вич|ьич|мич|тич|кич|вна|чна|шна|оглы|кызы)'
const EDGE = '(?<![\\p{L}.])'

/** A capital word before initials that is no surname. */
const NO_SURNAME =
  /^(?:руковод|директор|завед|начальн|заместит|методист|специалист|управлен|отдел|центр|школ|педагог|классн|администрац|комитет|департамент|министерств|учител|координатор|куратор|член|рабоч|оргкомитет|муниципал|образоват|общеобраз|организац|учрежд|гимнази|лице|пресс|служб|главн|глава|ведущ|консультант|имени)/i

/** «СОШ № 5 им. Н.С. Заволжина»: nobody who executes anything. */
const NAMED_AFTER = /(?<!\p{L})(?:им\.|имени)\s?(?:[\p{L}.]+\s){0,4}$/u

type Form = {
  readonly when: RegExp
  readonly name: (match: RegExpExecArray) => readonly [string, string, string]
}

const part = (match: RegExpExecArray, index: number): string => match[index] ?? ''

/** Tried in this order at every place; the earliest match wins. */
const FORMS: readonly Form[] = [
  {
    when: new RegExp(`${EDGE}(${SURNAME})\\s(${NAME})\\s(${PATRONYMIC})(?!\\p{L})`, 'gu'),
    name: m => [part(m, 1), part(m, 2), part(m, 3)],
  },
  {
    when: new RegExp(`${EDGE}(${NAME})\\s(${PATRONYMIC})\\s(${SURNAME})(?!\\p{L})`, 'gu'),
    name: m => [part(m, 3), part(m, 1), part(m, 2)],
  },
  {
    when: new RegExp(`${EDGE}(${SURNAME})\\s?,?\\s?${INITIALS}`, 'gu'),
    name: m => [part(m, 1), part(m, 2), part(m, 3)],
  },
  {
    when: new RegExp(`${EDGE}${INITIALS}\\s?(${SURNAME})(?!\\p{L})`, 'gu'),
    name: m => [part(m, 3), part(m, 1), part(m, 2)],
  },
]

/** Every person named in a text, in either order of surname and initials or with the full name. */
export function peopleIn(text: string): readonly PersonAt[] {
  const people: PersonAt[] = []
  let from = 0
  while (from < text.length) {
    const person = firstPerson(text, from)
    if (person === null) break
    people.push(person)
    from = person.end
  }
  return people
}

function firstPerson(text: string, from: number): PersonAt | null {
  let first: PersonAt | null = null
  for (const form of FORMS) {
    const found = firstOfForm(form, text, from)
    if (found !== null && (first === null || found.start < first.start)) first = found
  }
  return first === null || !isPostThenInitialsFirst(text, first) ? first : initialsFirst(text, first)
}

function firstOfForm(form: Form, text: string, from: number): PersonAt | null {
  form.when.lastIndex = from
  for (let match = form.when.exec(text); match !== null; match = form.when.exec(text)) {
    const [surname, name, patronymic] = form.name(match)
    const isNamesake = NAMED_AFTER.test(text.slice(Math.max(0, match.index - 60), match.index))
    if (!isNamesake && !NO_SURNAME.test(surname)) {
      return {
        name: `${surname} ${name.charAt(0)}.${patronymic.charAt(0)}.`,
        start: match.index,
        end: match.index + match[0].length,
      }
    }
    form.when.lastIndex = match.index + 1
  }
  return null
}

/** «директор Центра И.И. Иванов»: the word before the initials is no surname when one follows them. */
function isPostThenInitialsFirst(text: string, person: PersonAt): boolean {
  const startsWithInitials = /^[А-ЯЁ]\./u.test(text.slice(person.start, person.start + 2))
  if (startsWithInitials || person.start === 0) return false
  const rest = new RegExp(`^\\s?(${SURNAME})(?!\\p{L}|\\s?[А-ЯЁ]\\.)`, 'u').exec(
    text.slice(person.end, person.end + 60),
  )
  return rest !== null && !NO_SURNAME.test(rest[1] ?? '')
}

function initialsFirst(text: string, person: PersonAt): PersonAt {
  const form = FORMS[3]
  const found = form === undefined ? null : firstOfForm(form, text, person.start)
  return found ?? person
}
