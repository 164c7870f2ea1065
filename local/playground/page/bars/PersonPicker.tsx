import type { Command, View } from '../../protocol.ts'

/** Who sits at the keyboard: rights and letters depend on it. */
export function PersonPicker({
  view,
  onCommand,
}: {
  readonly view: View
  readonly onCommand: (command: Command) => void
}) {
  return (
    <label class="person">
      <span>Кто я</span>
      <select
        value={view.user}
        onChange={event => onCommand({ kind: 'sign-in', user: event.currentTarget.value })}
      >
        {view.people.map(({ email, name }) => (
          <option key={email} value={email} title={email}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
