import type { OrderPreview, StagePreview } from '../../../core/order/preview.ts'
import type { Texts } from '../../../texts/texts.ts'

/** The order as it was read: warnings, schools, and the plan with the meaning of each deadline. */
export function PreviewTable({ preview, texts }: { readonly preview: OrderPreview; readonly texts: Texts }) {
  const words = texts.importPage
  const { order, warnings } = preview.reading
  return (
    <div>
      <h1>{words.heading(preview)}</h1>
      {warnings.length === 0 ? null : (
        <div class="problem">
          <h2>{words.warnings}</h2>
          <ul>
            {warnings.map((warning, index) => (
              <li key={index}>{texts.orderWarning(warning)}</li>
            ))}
          </ul>
        </div>
      )}
      <h2>{words.schools}</h2>
      <ul>
        {order.schools.map((school, index) => (
          <li key={index}>
            {school.name}
            {school.cluster === null ? '' : ` — ${school.cluster}`}
          </li>
        ))}
      </ul>
      <h2>{words.plan}</h2>
      <table>
        <thead>
          <tr>
            <th>{words.columns.number}</th>
            <th>{words.columns.measure}</th>
            <th>{words.columns.result}</th>
            <th>{words.columns.deadline}</th>
            <th>{words.columns.reading}</th>
            <th>{words.columns.executors}</th>
          </tr>
        </thead>
        <tbody>
          {preview.stages.map((stage, index) => (
            <StageRow key={index} stage={stage} texts={texts} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function StageRow({
  stage: { measure, stage, readings },
  texts,
}: {
  readonly stage: StagePreview
  readonly texts: Texts
}) {
  const { groups, schools, people, others } = stage.executors
  const executors = [
    ...(groups.includes('all-schools') ? [texts.everySchool] : []),
    ...schools,
    ...people,
    ...others,
  ]
  return (
    <tr>
      <td>{measure.number ?? ''}</td>
      <td>{measure.title}</td>
      <td>{stage.result}</td>
      <td>{stage.deadline}</td>
      <td>{readings.map(texts.reading).join('\n')}</td>
      <td>{executors.join('\n')}</td>
    </tr>
  )
}
