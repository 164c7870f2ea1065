import type { School } from '../../../core/order/order.ts'
import type { PreviewTexts } from '../../../texts/importPageTexts.ts'

type SchoolsProps = { readonly schools: readonly School[]; readonly words: PreviewTexts }

/** The schools by their clusters, in the order of the document. */
export function Schools({ schools, words }: SchoolsProps) {
  if (schools.length === 0) return null
  const clusters = [...new Set(schools.map(school => school.cluster))]
  return (
    <details open={schools.length <= 12}>
      <summary>{words.schools(schools.length)}</summary>
      <div class="clusters">
        {clusters.map(cluster => (
          <section key={cluster ?? ''}>
            <h3>{cluster ?? words.withoutCluster}</h3>
            <ul>
              {schools
                .filter(school => school.cluster === cluster)
                .map((school, index) => (
                  <li key={index}>
                    {school.name} <span class="quiet">{school.short}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  )
}
