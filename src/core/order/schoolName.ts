import type { School } from './order.ts'
import { kindIn, LEGAL_FORM } from './schoolKind.ts'
import { guillemets, oneLine } from './tidy.ts'

const LEADING_FORM = new RegExp(`^(?:${LEGAL_FORM})\\s*(?:[-–—:]\\s)?`, 'iu')
/** What tells one village school from another stands after the name: «МБОУ «СОШ» с. Ключевое». */
const SETTLEMENT =
  /^(?:с|п|пос|пгт|д|дер|х|ст|ст-цы|аул|г)\.|^(?:сел|пос[её]л|деревн|станиц|хутор|аул|город)\p{L}*\s\p{Lu}/u
const MUNICIPALITY =
  /\s\p{Lu}\p{L}+(?:ого|его)\s(?:\p{Ll}+\s)?(?:района|округа|края|области|поселения)(?!\p{L}).*$/u

/** A school from its name in a list (expected.schema: `number`, `name`, `short`). */
export function schoolFromName(written: string, cluster: string | null): School {
  const name = schoolNameFrom(written)
  const found = kindIn(name)
  const number = numberIn(name, found?.end ?? 0)
  const short =
    number !== null && found !== null ? `${found.kind.short} №${number}` : shortWithoutNumber(name)
  return { number, name, short, cluster }
}

/** Without list number, separator and «(по согласованию)», with «». */
export function schoolNameFrom(written: string): string {
  return guillemets(oneLine(written))
    .replace(/^(?:\d+(?:\.\d+)*[.)]|[-–—•*·])\s*/, '')
    .replace(/\s*\(по согласованию\)/gi, '')
    .replace(/[;.,\s]+$/, '')
}

/** Only a number after «№», or right after the kind, is the school's. */
function numberIn(name: string, afterKind: number): string | null {
  const signed = /(?:№|(?<!\p{L})N)\s?(\d+)/u.exec(name)
  return signed?.[1] ?? /^[\s-]?(\d+)(?!\d|\p{L}|-)/u.exec(name.slice(afterKind))?.[1] ?? null
}

function shortWithoutNumber(name: string): string {
  const inner = name.replace(LEADING_FORM, '')
  const found = kindIn(inner)
  const abbreviated =
    found === null || !/\s/.test(inner.slice(found.start, found.end))
      ? inner
      : inner.slice(0, found.start) + found.kind.short + inner.slice(found.end)
  return distinguishing(abbreviated)
}

/** The quoted name; a bare kind in quotes keeps the settlement behind it. */
function distinguishing(name: string): string {
  const nested = /^«?([^«»]*«[^«»]*»)/.exec(name)
  if (!name.startsWith('«')) return (nested?.[1] ?? name).replace(MUNICIPALITY, '').trim()
  if (nested?.[1] !== undefined && nested[0].indexOf('«', 1) > 0) return nested[1].trim()
  const close = name.indexOf('»')
  const quoted = name.slice(1, close === -1 ? undefined : close).trim()
  const tail = close === -1 ? '' : name.slice(close + 1).trim()
  const bare = !/\s/.test(quoted)
  return bare && SETTLEMENT.test(tail)
    ? `${quoted} ${tail.replace(MUNICIPALITY, '')}`
    : quoted.replace(MUNICIPALITY, '')
}
