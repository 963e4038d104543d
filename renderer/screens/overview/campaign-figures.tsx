import type { ReactNode } from 'react';
import type { Overview } from '../../../app/bridge/desk.ts';
import { CAMPAIGN } from '../../../app/strings/overview.ts';
import { amount } from '../../form/circled.ts';
import type { AgencyStatus } from '../../state/filters.ts';
import { campaignOf } from './campaign.ts';
import { DeadlineList } from './deadline-list.tsx';
import { useLists } from './use-lists.ts';

interface Figure {
  readonly key: keyof typeof CAMPAIGN.hints;
  readonly value: number;
  /** The list behind it; null: there is none. */
  readonly status: AgencyStatus | null;
  readonly tone?: 'grave';
}

/** The campaign in numbers: who reported, what was found, what was decided, and the days that are left. */
export function CampaignFigures({ overview }: { readonly overview: Overview }) {
  const campaign = campaignOf(overview);
  const { counts } = overview;
  const lists = useLists();
  const { expected } = campaign;
  const figures: readonly Figure[] = [
    expected === null
      ? { key: 'agencies', value: campaign.agencies, status: 'all' }
      : { key: 'expected', value: expected, status: 'all' },
    ...(expected === null ? [] : [{ key: 'reported', value: campaign.reported, status: null } as const]),
    ...(expected === null
      ? []
      : [{ key: 'missing', value: campaign.missing, status: 'missing', tone: 'grave' } as const]),
    { key: 'late', value: campaign.late, status: 'late', tone: 'grave' },
    { key: 'unreadable', value: campaign.unreadable, status: 'unreadable' },
    { key: 'audited', value: campaign.audited, status: null },
    { key: 'clean', value: campaign.clean, status: 'clean' },
    { key: 'mustFix', value: campaign.mustFix, status: 'mustFix', tone: 'grave' },
    { key: 'open', value: campaign.open, status: 'open' },
    { key: 'sentBack', value: campaign.sentBack, status: 'sentBack' },
    { key: 'fixed', value: campaign.fixed, status: null },
  ];
  const decided = counts.confirmed + counts.dismissed;
  const all = decided + counts.open;
  return (
    <section className="ov-top" aria-label={CAMPAIGN.figures}>
      <ul className="ov-figures">
        {figures.map(({ key, value, status, tone }) => {
          const inner: ReactNode = (
            <>
              <b>{amount(value)}</b>
              <span>{CAMPAIGN[key]}</span>
            </>
          );
          return (
            <li key={key}>
              {status === null || value === 0 ? (
                <div className="ov-figure" data-none={value === 0} title={CAMPAIGN.hints[key]}>
                  {inner}
                </div>
              ) : (
                <button
                  type="button"
                  className="ov-figure"
                  data-tone={tone}
                  title={CAMPAIGN.hints[key]}
                  onClick={() => lists.status(status)}
                >
                  {inner}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <div className="ov-progress">
        {expected === null || expected === 0 ? null : (
          <Meter
            name={CAMPAIGN.received}
            done={campaign.reported}
            all={expected}
            words={CAMPAIGN.receivedOf(amount(campaign.reported), amount(expected))}
            note={campaign.outsiders === 0 ? null : CAMPAIGN.outsiders(amount(campaign.outsiders))}
          />
        )}
        {all === 0 ? null : (
          <Meter
            name={CAMPAIGN.reviewed}
            done={decided}
            all={all}
            words={CAMPAIGN.reviewedOf(amount(decided), amount(all))}
            note={[
              CAMPAIGN.confirmed(amount(counts.confirmed)),
              CAMPAIGN.dismissed(amount(counts.dismissed)),
              CAMPAIGN.waiting(amount(counts.open)),
            ].join('　')}
          />
        )}
      </div>
      <DeadlineList overview={overview} />
    </section>
  );
}

interface MeterProps {
  readonly name: string;
  readonly done: number;
  readonly all: number;
  readonly words: string;
  readonly note: string | null;
}

function Meter({ name, done, all, words, note }: MeterProps) {
  return (
    <div className="ov-meter">
      <span className="ov-meter-name">{name}</span>
      <div
        className="meter"
        role="progressbar"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={done}
        aria-valuetext={words}
      >
        <div className="meter-fill" style={{ width: `${(100 * done) / all}%` }} />
      </div>
      <span className="ov-meter-words">{words}</span>
      {note === null ? null : <span className="faint">{note}</span>}
    </div>
  );
}
