import type { DeskItem } from '../../../core/acceptance/deskItem.ts'
import { linkedText } from '../../../core/acceptance/linkedText.ts'
import type { AcceptancePageTexts } from '../../../texts/acceptancePageTexts.ts'
import type { Texts } from '../../../texts/texts.ts'
import type { Choice } from './useChoice.ts'

type Words = { readonly item: DeskItem; readonly words: AcceptancePageTexts; readonly texts: Texts }

/** The tick of a row; its label names the row. */
export function TickCell({ item, words, choice }: Omit<Words, 'texts'> & { readonly choice: Choice }) {
  return (
    <td class="tick">
      <label>
        <input
          type="checkbox"
          checked={choice.isTicked(item)}
          onChange={event => choice.tick([item], event.currentTarget.checked)}
        />
        <span>
          <strong>{item.executor}</strong> {words.number(item.number)}
        </span>
      </label>
    </td>
  )
}

/** What has to be handed in and by when, both days where another was agreed. */
export function ResultCell({ item, words, texts }: Words) {
  const { due, planDue, result, measure } = item
  return (
    <td data-label={words.columns.result}>
      {result}
      <p class="quiet">{measure}</p>
      <p class="quiet">
        {words.due(due === null ? null : texts.day.short(due))}
        {planDue !== null && planDue !== due ? `, ${words.planDue(texts.day.short(planDue))}` : ''}
      </p>
    </td>
  )
}

/** What somebody typed: addresses can be opened, everything else is text. */
export function Linked({ text }: { readonly text: string }) {
  return (
    <>
      {linkedText(text).map((piece, index) =>
        piece.href === null ? (
          piece.text
        ) : (
          <a key={index} href={piece.href} target="_blank" rel="noopener noreferrer">
            {piece.text}
          </a>
        ),
      )}
    </>
  )
}
