import type { ChangedStage, OrderDifference } from '../../../core/order/orderDifference.ts'
import type { StageCells } from '../../../core/order/stageCells.ts'
import type { ImportPageTexts } from '../../../texts/importPageTexts.ts'

type DifferenceProps = { readonly difference: OrderDifference; readonly words: ImportPageTexts }

/** What loading again would do, before it does anything: the count first, then each row. */
export function Difference({ difference, words }: DifferenceProps) {
  const { added, changed, vanished, unchanged, own, absentSchools } = difference
  const said = words.difference
  const isNothing = added.length + changed.length + vanished.length === 0
  return (
    <details class="difference" open>
      <summary>{said.title}</summary>
      <p>
        <strong>
          {isNothing
            ? said.nothing
            : said.summary({
                added: added.length,
                changed: changed.length,
                vanished: vanished.length,
                unchanged,
              })}
        </strong>
      </p>
      {own === 0 ? null : <p>{said.own(own)}</p>}
      {absentSchools.length === 0 ? null : <p>{said.absentSchools(absentSchools)}</p>}
      <Stages kind="changed" title={said.changed} count={changed.length}>
        {changed.map(stage => (
          <Changed key={stage.before.id} stage={stage} words={words} />
        ))}
      </Stages>
      <Stages kind="added" title={said.added} count={added.length}>
        {added.map((stage, index) => (
          <li key={index}>{nameOf(stage)}</li>
        ))}
      </Stages>
      <Stages kind="vanished" title={said.vanished} hint={said.vanishedHint} count={vanished.length}>
        {vanished.map(stage => (
          <li key={stage.id}>{nameOf(stage)}</li>
        ))}
      </Stages>
    </details>
  )
}

type StagesProps = {
  readonly kind: string
  readonly title: string
  readonly hint?: string
  readonly count: number
  readonly children: preact.ComponentChildren
}

function Stages({ kind, title, hint, count, children }: StagesProps) {
  if (count === 0) return null
  return (
    <section class={kind}>
      <h3>
        {title} ({count})
      </h3>
      {hint === undefined ? null : <p class="quiet">{hint}</p>}
      <ul>{children}</ul>
    </section>
  )
}

function Changed({ stage, words }: { readonly stage: ChangedStage; readonly words: ImportPageTexts }) {
  const { before, changes, returned } = stage
  return (
    <li>
      {nameOf(before)}
      {returned ? <em> — {words.difference.returned}</em> : null}
      {changes.map(change => (
        <p key={change.field} class="change">
          {words.fields[change.field]}: <span class="quiet">{words.difference.before}</span>{' '}
          <del>{change.before || words.difference.empty}</del>{' '}
          <span class="quiet">{words.difference.after}</span>{' '}
          <ins>{change.after || words.difference.empty}</ins>
        </p>
      ))}
    </li>
  )
}

/** «№ 4. Мероприятие (срок)» */
function nameOf({ number, measure, deadline }: StageCells): string {
  return `${number === '' ? '' : `№ ${number}. `}${measure} (${deadline})`
}
