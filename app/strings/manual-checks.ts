/** What is said beside a manual check. */
export const MANUAL_STRINGS = {
  submission: (dates: readonly string[]) => `本单位规定的报送截止日期：${dates.join('，')}。`,
} as const;
