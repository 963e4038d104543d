import { describe, expect, test } from 'vitest';
import { publicationDue, submissionDue } from '../../app/rules/due.ts';

const office = {
  officeDeadlines: {
    publication: { department: '--01-25', township: '2025-02-10' },
    submission: { department: '--01-10' },
  },
};

describe('until when a report must be public', () => {
  test('the roster goes before the office, the office before the law', () => {
    expect(publicationDue('--01-20', office, 2024, 'department')).toMatchObject({ date: '2025-01-20', by: 'roster' });
    expect(publicationDue(null, office, 2024, 'department')).toMatchObject({ date: '2025-01-25', by: 'office' });
    expect(publicationDue(null, {}, 2024, 'department')).toMatchObject({ date: '2025-01-31', by: 'law' });
  });

  test('what the office says of townships is certain, what the law does not say is not', () => {
    expect(publicationDue(null, office, 2024, 'township')).toMatchObject({ date: '2025-02-10', certain: true });
    expect(publicationDue(null, {}, 2024, 'township')).toMatchObject({ date: '2025-01-31', certain: false });
  });

  test('a day of one year holds for the report of the year before, and for no other', () => {
    expect(publicationDue(null, office, 2023, 'township')).toMatchObject({ date: '2024-01-31', by: 'law' });
  });

  test('reports under the regulation of 2007 are due as it says, whatever the office says now', () => {
    expect(publicationDue(null, office, 2017, 'department')).toMatchObject({ date: '2018-03-31', by: 'law' });
  });
});

describe('until when a report must be handed in', () => {
  test('as roster or office say; the law says nothing', () => {
    expect(submissionDue('--01-05', office, 2024, 'department')).toMatchObject({ date: '2025-01-05', by: 'roster' });
    expect(submissionDue(null, office, 2024, 'department')).toMatchObject({ date: '2025-01-10', by: 'office' });
    expect(submissionDue(null, office, 2024, 'township')).toBeNull();
    expect(submissionDue(null, {}, 2024, 'department')).toBeNull();
  });
});
