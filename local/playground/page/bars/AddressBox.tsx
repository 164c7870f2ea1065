import { useState } from 'preact/hooks'
import { type Spot, spotOf } from '../sheet/a1.ts'

type AddressBoxProps = { readonly a1: string; readonly onGo: (spot: Spot) => void }

/** The address of the chosen cell; another one typed there is where to go. */
export function AddressBox({ a1, onGo }: AddressBoxProps) {
  // Null: nothing is being typed, so that news of another cell overwrites nothing.
  const [draft, setDraft] = useState<string | null>(null)
  return (
    <input
      class="address"
      aria-label="Ячейка"
      title="Впишите адрес и нажмите Enter, чтобы перейти"
      value={draft ?? a1}
      onInput={event => setDraft(event.currentTarget.value)}
      onBlur={() => setDraft(null)}
      onKeyDown={event => {
        if (event.key !== 'Enter') return
        const spot = spotOf(event.currentTarget.value)
        setDraft(null)
        if (spot !== null) onGo(spot)
      }}
    />
  )
}
