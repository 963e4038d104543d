import { useEffect, useState } from 'react';

interface DropCoverProps {
  readonly words: string;
  /** Nothing is taken while this holds. */
  readonly closed: boolean;
  readonly onDrop: (files: readonly File[]) => void;
}

/** Takes files dropped anywhere on the window, and says so while they are held over it. */
export function DropCover({ words, closed, onDrop }: DropCoverProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const enter = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = closed ? 'none' : 'copy';
      setOver(!closed);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (!closed && holdsFiles(event)) onDrop(files);
    };
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [closed, onDrop]);
  return over ? (
    <div className="drop-cover">
      <div className="drop-words">{words}</div>
    </div>
  ) : null;
}
