/** Small pictures beside words that say the same. */
export function Icon({ name }: { readonly name: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  )
}

const SHAPES = {
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13M8 4.5V8l2.5 1.5',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  clip: 'M11 4.5 5.8 9.7a1.6 1.6 0 0 0 2.3 2.3l5-5a3 3 0 0 0-4.3-4.3L3.5 8',
}
