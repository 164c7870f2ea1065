import { useEffect, useRef } from 'preact/hooks'
import type { Command, DialogHead, Outcome } from '../../protocol.ts'
import { addressOf } from '../server.ts'

type FromFrame =
  | { readonly kind: 'close' | 'escape' }
  | { readonly kind: 'size'; readonly size: { readonly width?: number; readonly height?: number } }
  | {
      readonly kind: 'call'
      readonly id: number
      readonly functionName: string
      readonly args: readonly unknown[]
    }

type ScriptFrameProps = {
  readonly dialog: DialogHead
  /** Null: as tall as its place. */
  readonly height: number | null
  readonly onCommand: (command: Command) => Promise<Outcome>
  readonly onClose: () => void
  readonly onEscape: () => void
  readonly onSize: (size: { readonly width?: number; readonly height?: number }) => void
}

/** The script's HTML as Google would serve it, apart from this page; its google.script calls come here. */
export function ScriptFrame(props: ScriptFrameProps) {
  const { dialog, height } = props
  const frame = useRef<HTMLIFrameElement>(null)
  const latest = useRef(props)
  latest.current = props
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<FromFrame>) => {
      if (source === null || source !== frame.current?.contentWindow) return
      const { onClose, onCommand, onEscape, onSize } = latest.current
      switch (data.kind) {
        case 'close':
          return onClose()
        case 'escape':
          return onEscape()
        case 'size':
          return onSize(data.size)
        case 'call': {
          const { id, functionName, args } = data
          onCommand({ kind: 'call', functionName, args }).then(outcome =>
            // The frame has an origin of its own that has no name.
            frame.current?.contentWindow?.postMessage({ id, ...outcome }, '*'),
          )
        }
      }
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  return (
    <iframe
      ref={frame}
      sandbox="allow-scripts allow-forms allow-modals"
      src={addressOf(`/dialog/${dialog.id}`)}
      title={dialog.title}
      onLoad={() => {
        if (dialog.kind !== 'sidebar') frame.current?.focus()
      }}
      style={height === null ? {} : { height: `${height}px` }}
    />
  )
}
