import { oneLine, tidy, withoutSeparator } from './tidy.ts'

const MONTH_GENITIVE = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'
const MONTH = `${MONTH_GENITIVE}|январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь`
const DATE = `\\d{1,2}[.,]\\d{1,2}[.,]{1,2}\\d{2,4}|\\d{1,2}\\s(?:${MONTH_GENITIVE})`

/** Says a time by itself, so that something else may begin after it. */
const COMPLETE = new RegExp(
  [
    `\\d{1,2}\\.\\d{1,2}|\\d{4}|(?<!\\p{L})(?:${MONTH}|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)(?!\\p{L})`,
    'квартал|полугоди|каникул|(?<!\\p{L})год(?:а|у|ом)?(?!\\p{L})|месяц|недел|период|числа',
    'постоянно|систематически|регулярно|(?<!\\p{L})еже\\p{L}+|понедельник|вторник|сред[уа]|четверг|пятниц|суббот',
    'план|график|согласован|порядк|мере \\p{L}{4,}|необходимост|дн(?:я|ей)(?!\\p{L})|(?<!\\p{L})(?:лето|зима|осень|весна)(?!\\p{L})',
  ].join('|'),
  'iu',
)

/** Cannot end a deadline: something must follow. */
const DANGLING =
  /(?:^|\s)(?:до|по|с|со|в|во|к|ко|на|и|или|не|от|за|для|при|позднее|ранее|реже|менее|более|течение|раза?|мере|кажд\p{L}+|перв\p{L}+|следующ\p{L}+)$|[-,(–—:/]$/iu

/** Cannot begin one: it goes on. */
const CONTINUES =
  /^(?:\d{4}(?!\d)|[-–—(),]|(?:и|или|месяца|месяцев|года|году|год|г\.|гг|числа|дней|дня|недели|квартала?|полугоди\p{L}|периода|включительно|следующ\p{L}+|отч[её]тн\p{L}+|текущ\p{L}+|учебн\p{L}+|календарн\p{L}+)(?!\p{L}))/u

/** A rhythm alone waits for its day. */
const BARE_RHYTHM = /^(?:еже\p{L}+|(?:\d\s)?раз(?:а)? в \p{L}+)$/iu
const DAY_OF_RHYTHM = /^(?:до|не позднее|к|в|по)\s/

/** What a new deadline begins with where a converter has swallowed the line break. */
const CAPITAL_START = new RegExp(
  `^(?:До|По|С|Со|В|Во|К|Ко|На|Не (?:позднее|реже)|Постоянно|Систематически|Регулярно|Еже\\p{L}+|Кажд\\p{L}+|Раз|Весь|Вс[её]|Зимн\\p{L}+|Летн\\p{L}+|Осенн\\p{L}+|Весенн\\p{L}+|Далее|${capitalised(MONTH)}|[IVX]+\\s(?:квартал|полугоди))(?!\\p{L})`,
  'u',
)
const SOME_DAYS = '(?:\\d{1,2}\\s?(?:,|и|по|[-–—])\\s?)*'
const DATED_START = new RegExp(
  `^(?:(?:в срок )?(?:до|не позднее|к|с)\\s)?${SOME_DAYS}(?:${DATE})(?!\\p{L})`,
  'u',
)
const OTHER_START = /^(?:по мере \p{L}{4}|постоянно|в течение (?:всего |учебного )?года)/u
const MONTH_START = new RegExp(`^(?:${MONTH})(?!\\p{L})`, 'u')
const OPEN_RANGE = /^(?:в период )?(?:с|со|от)\s(?!.*\s(?:по|до)\s)/iu
const CLOSING = /^(?:по|до)\s/
const DAY_ONLY = /(?:^|\s)\d{1,2}$/

/** Longer lines and cells are prose: no deadline is looked for inside them. */
const LONGEST_LINE = 300
const LONGEST_CELL = 3000

/**
 * The deadlines of a cell, in order (expected.schema, rule 1): at line breaks and «;», and where a
 * second complete deadline begins inside a line. A list with commas or «и» stays one.
 */
export function deadlineEntries(cell: string): readonly string[] {
  if (cell.length > LONGEST_CELL) return [oneLine(cell)]
  const lines = tidy(cell)
    .split(/\n|;/)
    .map(line => line.trim())
    .filter(line => line !== '')
  const entries: string[] = []
  for (const line of lines) {
    const last = entries[entries.length - 1]
    if (last !== undefined && goesOn(last, line)) entries[entries.length - 1] = `${last} ${line}`
    else entries.push(line)
  }
  return entries.flatMap(splitSwallowed).map(withoutSeparator)
}

/** A line break inside one phrase («Каждый ⏎ понедельник») does not split it. */
function goesOn(before: string, line: string): boolean {
  if (isUnfinished(before) || CONTINUES.test(line) || closesRange(before, line)) return true
  if (DAY_ONLY.test(before) && MONTH_START.test(line)) return true
  if (BARE_RHYTHM.test(before) && DAY_OF_RHYTHM.test(line)) return true
  if (/^еже\p{L}+$/u.test(line)) return true
  return !COMPLETE.test(before) && /^\p{Ll}/u.test(line)
}

function splitSwallowed(entry: string): readonly string[] {
  if (entry.length > LONGEST_LINE) return [entry]
  for (let space = entry.indexOf(' '); space !== -1; space = entry.indexOf(' ', space + 1)) {
    const before = entry.slice(0, space)
    const after = entry.slice(space + 1)
    if (beginsAnother(before, after)) return [before, ...splitSwallowed(after)]
  }
  return [entry]
}

function beginsAnother(before: string, after: string): boolean {
  if (isUnfinished(before) || CONTINUES.test(after) || !COMPLETE.test(before)) return false
  if (CAPITAL_START.test(after)) return true
  if (closesRange(before, after) || BARE_RHYTHM.test(before)) return false
  return isDated(before) && [DATED_START, MONTH_START, OTHER_START].some(start => start.test(after))
}

/** Ends with a date or a month, so that a second one is another deadline. */
function isDated(text: string): boolean {
  return DATED_END.test(text) && !/(?:^|\s)раза?\s/iu.test(text)
}

const DATED_END = new RegExp(
  `(?:(?:${DATE})|(?<!\\p{L})(?:${MONTH}))(?:\\s?\\d{4})?(?:\\s?г\\.?|\\sгода)?$`,
  'iu',
)

/** «с 1 сентября» is closed by «по 30 мая». */
function closesRange(before: string, after: string): boolean {
  return OPEN_RANGE.test(before) && CLOSING.test(after)
}

function isUnfinished(text: string): boolean {
  return DANGLING.test(text) || (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0)
}

function capitalised(words: string): string {
  return words
    .split('|')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|')
}
