import { useMemo } from 'react';
import { CAMPAIGN } from '../../../app/strings/overview.ts';
import { Empty } from '../../components/empty.tsx';
import { amount } from '../../form/circled.ts';
import type { AuditAtHand } from '../../state/session.ts';
import { NothingRead } from '../inputs/nothing-read.tsx';
import { BarsPanel } from './bars-panel.tsx';
import { familyBars, groupBars } from './campaign.ts';
import { CampaignFigures } from './campaign-figures.tsx';
import { HeatPanel } from './heat-panel.tsx';
import { useLists } from './use-lists.ts';

/** 总览: where the campaign stands. Every number and mark leads to the list behind it. */
export function OverviewScreen({ audit }: { readonly audit: AuditAtHand }) {
  const { agencies, tally } = audit.overview;
  const families = useMemo(() => familyBars(agencies), [agencies]);
  const groups = useMemo(() => groupBars(agencies).filter((bar) => bar.agencies > 0), [agencies]);
  const lists = useLists();
  if (agencies.length === 0) {
    return <NothingRead inputs={audit.overview.inputs} />;
  }
  return (
    <section className="overview" aria-label={CAMPAIGN.title} data-pane="overview" tabIndex={-1}>
      <CampaignFigures overview={audit.overview} />
      {families.length === 0 ? (
        <Empty title={CAMPAIGN.nothing} text={CAMPAIGN.nothingText} />
      ) : (
        <>
          <div className="ov-pair" data-single={groups.length < 2}>
            <BarsPanel
              title={CAMPAIGN.byFamily}
              head={CAMPAIGN.family}
              bars={families}
              describe={CAMPAIGN.chartOfFamilies}
              onPick={lists.family}
            />
            {groups.length < 2 ? null : (
              <BarsPanel
                title={CAMPAIGN.byGroup}
                head={CAMPAIGN.group}
                bars={groups}
                describe={CAMPAIGN.chartOfGroups}
                onPick={lists.group}
              />
            )}
          </div>
          <HeatPanel agencies={agencies} families={families} />
        </>
      )}
      {tally.judgement + tally.unreadable === 0 ? null : (
        <p className="ov-note faint">{CAMPAIGN.undecided(amount(tally.judgement), amount(tally.unreadable))}</p>
      )}
    </section>
  );
}
