import type { OrderWarning } from '../../../core/order/orderWarning.ts'
import type { ImportPageTexts } from '../../../texts/importPageTexts.ts'

type WarningsProps = { readonly warnings: readonly OrderWarning[]; readonly words: ImportPageTexts }

/** So many are open from the start; more would push the plan out of sight. */
const FEW = 6

/** What the document asks to look at, each with its remedy. */
export function Warnings({ warnings, words }: WarningsProps) {
  if (warnings.length === 0) return null
  return (
    <details class="notice warning" open={warnings.length <= FEW}>
      <summary>{words.preview.warnings(warnings.length)}</summary>
      <ul>
        {warnings.map((warning, index) => (
          <li key={index}>{words.orderWarning(warning)}</li>
        ))}
      </ul>
    </details>
  )
}
