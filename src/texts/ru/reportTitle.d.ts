import type { Report } from '../../core/report/report.ts';
import type { ReportPeriod } from '../../core/report/reportPeriod.ts';
import type { OrderFacts } from '../../core/settings/settings.ts';
/** The title of the report: the plan by its own name, in the words of the order. */
export declare function title({ day, period }: Report, order: OrderFacts): readonly string[];
/** «за октябрь 2022 года» */
export declare function forPeriod(period: ReportPeriod): string;
/** «октябрь 2022 года», «IV квартал 2022 года», «с 05.10.2022 по 31.08.2023» */
export declare function periodInWords({ kind, start, end }: ReportPeriod): string;
