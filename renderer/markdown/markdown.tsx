import { figureLabel } from '../../app/catalog/labels.ts';
import { EDITIONS } from '../../app/model/edition.ts';
import type { Edition, FigureKey } from '../../app/model/edition.ts';
import { EDITION_WORDS } from '../../app/strings/common.ts';
import { RULE_BOOK } from '../../app/strings/rule-book.ts';
import { blocksOf, runsOf } from '../../app/rule-doc/blocks.ts';
import type { Block } from '../../app/rule-doc/blocks.ts';
import { exampleLines } from '../../app/rule-doc/report-example.ts';

/** A rule's page. Its examples of cells (docs/rules/README.md) are shown as a person would name the cells. */
export function Markdown({ source }: { readonly source: string }) {
  return (
    <div className="markdown">
      {blocksOf(source).map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level <= 1 ? 'h2' : 'h3';
      return (
        <Heading>
          <Inline text={block.text} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Inline text={block.text} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className="markdown-list">
          {block.items.map((item, index) => (
            <li key={index}>
              <Inline text={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'code':
      if (block.info.startsWith('cells')) return <Cells info={block.info} text={block.text} />;
      return /^(report|campaign)/.test(block.info) ? (
        <Example info={block.info} text={block.text} />
      ) : (
        <pre>{block.text}</pre>
      );
    case 'table':
      return (
        <table className="markdown-table">
          <thead>
            <tr>
              {block.head.map((cell, index) => (
                <th key={index}>
                  <Inline text={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>
                    <Inline text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

function Inline({ text }: { readonly text: string }) {
  return runsOf(text).map((run, index) => {
    if (run.kind === 'strong') return <strong key={index}>{run.text}</strong>;
    return run.kind === 'code' ? <code key={index}>{run.text}</code> : <span key={index}>{run.text}</span>;
  });
}

/** ```report 2021``` with the report's fields that differ, ```campaign``` with what came in. */
function Example({ info, text }: { readonly info: string; readonly text: string }) {
  const lines = exampleLines(text, EDITIONS.find((one) => info.endsWith(one)) ?? '2021');
  if (lines === null) return <pre>{text}</pre>;
  return (
    <table className="markdown-table">
      <tbody>
        {lines.map(({ field, values }) => (
          <tr key={field}>
            <th scope="row">{field}</th>
            <td className="markdown-value">
              {values.map((value, index) => (
                <div key={index}>{value}</div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isKey = (text: string): text is FigureKey => /^[^|\s]+\|[^|\s]+$/.test(text);

/** A cell by its labels; one of last year's report says so. */
function cellName(name: string, edition: Edition): string {
  const key = name.replace(/^上年 /, '');
  const label = isKey(key) ? figureLabel(edition, key) : key;
  return key === name ? label : RULE_BOOK.lastYearCell(label);
}

/** ```cells 2021``` with lines `row|column = text`. */
function Cells({ info, text }: { readonly info: string; readonly text: string }) {
  const edition = EDITIONS.find((one) => info.endsWith(one));
  if (edition === undefined) return <pre>{text}</pre>;
  const lines = text.split('\n').flatMap((line) => {
    const [key = '', ...value] = line.split('=');
    return key.trim() === '' ? [] : [{ key: key.trim(), value: value.join('=').trim() }];
  });
  return (
    <table className="markdown-table">
      <caption>{RULE_BOOK.cellsCaption(EDITION_WORDS[edition])}</caption>
      <tbody>
        {lines.map(({ key, value }) => (
          <tr key={key}>
            <th scope="row">{cellName(key, edition)}</th>
            <td className="markdown-value">{value === '' ? RULE_BOOK.blank : value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
