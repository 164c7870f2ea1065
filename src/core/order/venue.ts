import { matchesOf } from './matches.ts'

/** Words after which a school is only the place. */
const VENUE =
  /(?<!\p{L})(?:на базе|на площадк\p{L}+|на территори\p{L}+|в помещени\p{L}+|в здани\p{L}+|в стенах|место проведения|(?:на )?(?:заняти\p{L}+|урок\p{L}*|экскурси\p{L}+|проб\p{L}+|встреч\p{L}+) в)(?!\p{L})/giu

/** Where the place ends and the measure speaks of people again. */
const AFTER_VENUE =
  /(?<!\p{L})(?:для|с участием|с привлечением|с приглашением|обучающи\p{L}+|учащи\p{L}+|силами)(?!\p{L})|[;.](?=\s|$)/iu

/** A measure's text with the places blanked out, letter for letter. */
export function withoutVenues(text: string): string {
  let rest = text
  for (const match of matchesOf(VENUE, text)) {
    const start = match.index
    const after = start + match[0].length
    const stop = AFTER_VENUE.exec(text.slice(after))
    const end = stop === null ? text.length : after + stop.index
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  }
  return rest
}
