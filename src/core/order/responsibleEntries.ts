import { tidy } from './tidy.ts'

/** «Иванов И.И.», «И.И. Иванов», a group, a closed quote: whatever follows on a new line is another executor. */
const FINISHED =
  /[А-ЯЁ]\.\s?[А-ЯЁ]\.?$|(?:^|\s)[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?\p{Lu}\p{Ll}+$|[;)»]$|(?:^|\s)(?:ОО|ОУ|МОО|МОУ|школ|организаций|учреждений|кластера)$/u
const UNFINISHED = /[,(–—-]$|(?:^|\s)(?:и|по|в|с|для|от)$/u
const INITIALS_ONLY = /^[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?/u
/** A staff group or a role may begin with a small letter. */
const ANOTHER =
  /^(?:директор|руководител|классн|педагог|учител|заместител|методист|специалист|заведующ|куратор)/

/** The end of a line that tells whether it is finished. */
const TAIL = 80

/** The lines of a responsible cell that stand for themselves, as written; a wrapped line is no entry. */
export function responsibleEntries(cell: string): readonly string[] {
  const entries: string[] = []
  for (const line of tidy(cell).split('\n')) {
    const last = entries[entries.length - 1]
    if (last !== undefined && goesOn(last.slice(-TAIL), line)) entries[entries.length - 1] = `${last} ${line}`
    else if (line !== '') entries.push(line)
  }
  return entries
}

function goesOn(before: string, line: string): boolean {
  if (UNFINISHED.test(before) || /^[(,]/.test(line)) return true
  if (INITIALS_ONLY.test(line) && /^\p{Lu}\p{Ll}+$/u.test(lastWord(before))) return !FINISHED.test(before)
  if (!/^\p{Ll}/u.test(line)) return false
  return !(FINISHED.test(before) && (/;$/.test(before) || ANOTHER.test(line)))
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}
