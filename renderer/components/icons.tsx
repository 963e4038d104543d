/** Line icons of the window's tools, 16 px, drawn in the text's colour. */
const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'm4 4 8 8m0-8-8 8',
  down: 'm4 6 4 4 4-4',
  up: 'm4 10 4-4 4 4',
  right: 'm6 4 4 4-4 4',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  sheet: 'M3 2.5h10v11H3zM3 6h10M3 9.7h10M7 6v7.5',
  print: 'M4.5 6V2.5h7V6M4.5 11H2.8V6h10.4v5h-1.7M4.5 9.5h7v4h-7z',
  open: 'M9 3h4v4M13 3 7.5 8.5M6.5 3.5H3v9.5h9.5V9.5',
  pencil: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3 3 13ZM9 4.7 11.3 7',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  fit: 'M2 3v10M14 3v10M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  dismiss: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM4.2 4.2l7.6 7.6',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  redo: 'm10.5 3 3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10',
  layers: 'm8 2 6 3-6 3-6-3 6-3ZM2 8l6 3 6-3M2 11l6 3 6-3',
  back: 'M13 8H3M7 4 3 8l4 4',
  send: 'M14 2 7 9M14 2 9.5 14 7 9 2 6.5 14 2Z',
  list: 'M2.5 4l1 1 2-2M2.5 8.5l1 1 2-2M8 4h6M8 8.5h6M8 13h6M2.5 13h3',
  versions: 'M5 3h8v8M3 5h8v8H3z',
  folder: 'M2 4h4l1.5 1.8H14V13H2z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.2 : 1.3}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
