/** A profile's text with these settings besides the two that must be there. */
export const textOf = (settings: object): string =>
  JSON.stringify({ schema: 'disclosure-profile/1', name: '青禾县', ...settings }, null, 2);

/** Settings of every kind, all sound. */
export const WHOLE = {
  note: '2024年度用',
  stage: 'draft',
  tier: 'county',
  deadlines: {
    publication: { department: '01-25', township: '2025-01-31' },
    submission: { department: '01-10', township: '01-10' },
  },
  rules: {
    R601: { severity: 'must-fix', note: '本县要求填0' },
    R116: { options: { most: 1500 } },
    R753: { on: false },
    R806: { options: { added: [{ wrong: '工开', right: '公开' }], excluded: ['布署大街'] } },
    R814: { options: { added: [{ wrong: '公路局', right: '交通运输局', until: 2021 }] } },
  },
  manualChecks: {
    off: ['M005'],
    own: [
      {
        code: 'M901',
        title: '附有解读链接',
        basis: '本县通知',
        how: '看页面底部。',
        severity: 'advice',
        stage: 'published',
      },
    ],
  },
};
