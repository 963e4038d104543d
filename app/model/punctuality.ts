/** Whether the report of the year under audit came out in time. `not-checked`: no such report, or a draft. */
export type Punctuality = 'on-time' | 'late' | 'unknown' | 'not-checked';
