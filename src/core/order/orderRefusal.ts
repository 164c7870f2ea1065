import { headingsOf } from './deadlineColumn.ts'
import type { OrderError } from './orderError.ts'
import { ORDERS } from './orderHead.ts'
import type { OutlineItem } from './outline.ts'
import { oneLine } from './tidy.ts'

const AMENDING_TITLE =
  /^[«"]?о\s(?:внесении\s(?:\p{L}+\s)?(?:изменени|дополнени|поправок)|частичном изменении)/iu
const AMENDING_ITEM = /внести\s(?:в\s.{0,200})?(?:\p{L}+\s)?(?:изменени|дополнени)/iu
const AMENDED =
  /(?<!\p{L})в\s(?:план|дорожную карту|«дорожную карту»|комплекс мер|(?:муниципальн\p{L}+\s)?приказ|распоряжение|перечень)/iu

const LONGEST_LINE = 3000

/** Why this document is not imported, or null. */
export function orderRefusal(outline: readonly OutlineItem[], title: string | null): OrderError | null {
  if (outline.every(item => item.kind === 'line' && item.text === '')) return { code: 'empty' }
  const amended = amendment(outline, title)
  if (amended !== null) return { code: 'amending-order', title: amended }
  const plans = outline.flatMap(item => (item.kind === 'plan' ? [item.header] : []))
  const first = plans[0]
  if (first === undefined) return { code: 'no-plan' }
  const columns = headingsOf(first)
  if (first.columns.measure === undefined) return { code: 'no-measure-column', columns }
  if (first.columns.deadline === undefined) return { code: 'no-deadline-column', columns }
  return null
}

/** The title says it, or the first items below «приказываю» do. */
function amendment(outline: readonly OutlineItem[], title: string | null): string | null {
  if (title !== null && AMENDING_TITLE.test(title)) return title
  const lines = outline.flatMap(item =>
    item.kind === 'line' ? [oneLine(item.text.slice(0, LONGEST_LINE))] : [],
  )
  const orders = lines.findIndex(line => ORDERS.test(line))
  if (orders === -1) return null
  const item = lines.slice(orders, orders + 6).find(line => AMENDING_ITEM.test(line) && AMENDED.test(line))
  return item === undefined ? null : (title ?? item.slice(0, 160))
}
