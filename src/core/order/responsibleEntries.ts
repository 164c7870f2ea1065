import { tidy, withoutSeparator } from './tidy.ts'

/** «Иванов И.И.» or a group: whatever follows on a new line is another executor. */
const FINISHED =
  /[А-ЯЁ]\.\s?[А-ЯЁ]\.?$|[)»]$|(?:^|\s)(?:ОО|ОУ|МОО|МОУ|школ|организаций|учреждений|кластера)$/u
const UNFINISHED = /[,(–—-]$|(?:^|\s)(?:и|по|в|с|для|от)$/u
const INITIALS_ONLY = /^[А-ЯЁ]\.\s?(?:[А-ЯЁ]\.)?/u
/** A staff group or a role may begin with a small letter. */
const ANOTHER =
  /^(?:директор|руководител|классн|педагог|учител|заместител|методист|специалист|заведующ|куратор)/

/** The lines of a responsible cell that stand for themselves; a wrapped line is no entry. */
export function responsibleEntries(cell: string): readonly string[] {
  const entries: string[] = []
  for (const line of tidy(cell)
    .split(/\n|;/)
    .map(piece => piece.trim())
    .filter(piece => piece !== '')) {
    const last = entries[entries.length - 1]
    if (last !== undefined && goesOn(last, line)) entries[entries.length - 1] = `${last} ${line}`
    else entries.push(line)
  }
  return entries.map(withoutSeparator)
}

function goesOn(before: string, line: string): boolean {
  if (UNFINISHED.test(before) || /^[(,]/.test(line)) return true
  if (INITIALS_ONLY.test(line) && /^\p{Lu}\p{Ll}+$/u.test(lastWord(before))) return !FINISHED.test(before)
  if (!/^\p{Ll}/u.test(line)) return false
  return !(FINISHED.test(before) && ANOTHER.test(line))
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1)
}
