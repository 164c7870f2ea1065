import type { Digest } from '../../core/reminder/digest.ts';
import type { OrderFacts } from '../../core/settings/settings.ts';
/** Names the nearest date and the plan: «Просрочено: 1 поручение, ближайший срок 12.10.2022 — приказ № 161-а от 05.10.2022». */
export declare function letterSubject(digest: Digest, order: OrderFacts): string;
/** «приказ № 161-а от 05.10.2022» */
export declare function orderName(order: OrderFacts): string;
