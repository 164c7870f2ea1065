import { addDays, type Day, isoFromDay } from '../core/day.ts'
import { fingerprint } from '../core/fingerprint.ts'
import type { Letter } from '../core/reminder/letter.ts'
import type { Texts } from '../texts/texts.ts'
import { itemsAhead } from './letterParts.ts'

/** The due days of a letter as an iCalendar file (RFC 5545), whole days; null where none lies ahead. */
export function letterCalendar({ digest, settings, rowLink }: Letter, texts: Texts): string | null {
  const items = itemsAhead(digest)
  if (items.length === 0) return null
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Vekha//Reminders//RU',
    'METHOD:PUBLISH',
    ...items.flatMap(({ assignment, due }) =>
      due === null
        ? []
        : eventLines({
            id: assignment.id,
            due,
            today: digest.day,
            summary: texts.letter.event(assignment, settings.order),
            description: assignment.result,
            url: rowLink(assignment.id),
          }),
    ),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
}

type Event = {
  readonly id: string
  readonly due: Day
  readonly today: Day
  readonly summary: string
  readonly description: string
  readonly url: string
}

/** The same work keeps its event from letter to letter: a moved day moves it. */
function eventLines({ id, due, today, summary, description, url }: Event): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${fingerprint(id)}-${fingerprint('event', id)}@vekha`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** 20221012 */
function compact(day: Day): string {
  return isoFromDay(day).split('-').join('')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n')
}

/** Octets of a line without its end. */
const LONGEST_LINE = 75

/** A long line goes on after a line break and a space; no character is cut in two. */
function folded(line: string): string {
  let octets = 0
  return [...line].reduce((text, character) => {
    const size = octetsOf(character)
    const breaks = octets + size > LONGEST_LINE
    octets = breaks ? 1 + size : octets + size
    return `${text}${breaks ? '\r\n ' : ''}${character}`
  }, '')
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
