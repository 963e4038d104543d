import { useMemo } from 'react';
import type { AgencyStatus, DueFilter } from '../../state/filters.ts';
import { useWindow } from '../../state/window-context.ts';

/** Ways from a number to the list behind it. Filters that are in the way are taken off first. */
export interface Lists {
  readonly status: (status: AgencyStatus) => void;
  readonly due: (due: DueFilter) => void;
  readonly family: (family: string) => void;
  readonly group: (group: string) => void;
  readonly groupOf: (group: string, family: string) => void;
  readonly agency: (agency: string, family: string | null) => void;
}

export function useLists(): Lists {
  const { toDesk, toFilters } = useWindow();
  return useMemo(() => {
    const clear = () => {
      toFilters({ type: 'agencyFiltersCleared' });
      toFilters({ type: 'findingFiltersCleared' });
    };
    const show = () => {
      toDesk({ type: 'screenChosen', screen: 'audit' });
    };
    return {
      status: (status) => {
        clear();
        toFilters({ type: 'agencyStatusChosen', status });
        show();
      },
      due: (due) => {
        clear();
        toFilters({ type: 'dueChosen', due });
        show();
      },
      family: (family) => {
        clear();
        toFilters({ type: 'familyChosen', family });
        show();
      },
      group: (group) => {
        clear();
        toFilters({ type: 'agencyTextTyped', text: group });
        show();
      },
      groupOf: (group, family) => {
        clear();
        toFilters({ type: 'agencyTextTyped', text: group });
        toFilters({ type: 'familyChosen', family });
        show();
      },
      agency: (agency, family) => {
        clear();
        toFilters({ type: 'familyChosen', family });
        toDesk({ type: 'agencyChosen', agency });
      },
    };
  }, [toDesk, toFilters]);
}
