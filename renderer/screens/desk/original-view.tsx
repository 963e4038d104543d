import { use, useState } from 'react';
import type { ReportInput, ReportView } from '../../../app/bridge/desk.ts';
import { ORIGINAL_VIEW } from '../../../app/strings/evidence.ts';
import { Choices } from '../../components/choices.tsx';
import { Empty } from '../../components/empty.tsx';
import type { ShownMark } from '../../form/marks.ts';
import type { DeskData } from '../../state/desk-data.ts';
import { useWindow } from '../../state/window-context.ts';
import { OriginalFrame } from './original-frame.tsx';
import type { Pointing } from './point.ts';

interface OriginalViewProps {
  readonly data: DeskData;
  readonly report: ReportView;
  /** The file to begin with. */
  readonly first: ReportInput;
  readonly marks: readonly ShownMark[];
  readonly now: string | null;
  readonly onLook: (mark: string) => void;
  readonly pointing: Pointing;
  /** Names what persons found in the report: where it changes, other places are marked. */
  readonly said: string;
}

/** 原件: the file itself, the places of the finding marked and scrolled to. */
export function OriginalView(props: OriginalViewProps) {
  const { report, first } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const input = report.inputs.find((one) => one.id === chosen) ?? first;
  return (
    <div className="original">
      {report.inputs.length > 1 ? (
        <Choices
          label={ORIGINAL_VIEW.files}
          className="original-files"
          value={input.id}
          onChoose={setChosen}
          choices={report.inputs.map((one) => ({ value: one.id, label: one.name, title: one.path }))}
        />
      ) : null}
      <OriginalPageView key={input.id} {...props} input={input} />
    </div>
  );
}

interface OriginalPageViewProps extends OriginalViewProps {
  readonly input: ReportInput;
}

function OriginalPageView(props: OriginalPageViewProps) {
  const { data, report, input, marks, now, onLook, pointing, said } = props;
  const { actions } = useWindow();
  const page = use(data.page(report.id, input.id, said));
  if (page.html === null) {
    const text = page.state === 'gone' ? ORIGINAL_VIEW.gone : ORIGINAL_VIEW.unsupported;
    return (
      <Empty title={input.name} text={input.canOpen ? text : ORIGINAL_VIEW.inArchive}>
        {input.canOpen && page.state !== 'gone' ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              actions.openInput(input.id);
            }}
          >
            {ORIGINAL_VIEW.open}
          </button>
        ) : null}
        <Quotes marks={marks} />
      </Empty>
    );
  }
  return (
    <OriginalFrame
      html={page.html}
      name={input.name}
      changed={page.state === 'changed'}
      marks={marks}
      now={now}
      onLook={onLook}
      report={report}
      pointing={pointing}
    />
  );
}

/** The words of the report that the finding rests on, where the page itself cannot be shown. */
function Quotes({ marks }: { readonly marks: readonly ShownMark[] }) {
  const quotes = marks.filter((mark) => mark.kind === 'quote');
  if (quotes.length === 0) return null;
  return (
    <ul className="quotes text">
      {quotes.map((quote) => (
        <li key={quote.name}>{quote.label}</li>
      ))}
    </ul>
  );
}
