import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { Bridge } from '../../app/bridge/bridge.ts';
import type { AppInfo, ShippedPackage } from '../../app/bridge/calls.ts';
import { ABOUT, APP_NAME } from '../../app/strings/menu.ts';
import { ask } from '../bridge.ts';
import { sentenceOf } from '../state/use-session.ts';

interface AboutSheetProps {
  readonly bridge: Bridge;
  readonly onClose: () => void;
}

interface Known {
  readonly info: AppInfo;
  readonly packages: readonly ShippedPackage[];
}

/** 关于: which version this is, and the licences of all that it ships. */
export function AboutSheet({ bridge, onClose }: AboutSheetProps) {
  const [known, setKnown] = useState<Known | string | null>(null);
  useEffect(() => {
    let gone = false;
    Promise.all([ask(bridge, 'app.info', null), ask(bridge, 'app.packages', null)]).then(
      ([info, packages]) => {
        if (!gone) setKnown({ info, packages });
      },
      (failure: unknown) => {
        if (!gone) setKnown(sentenceOf(failure));
      },
    );
    return () => {
      gone = true;
    };
  }, [bridge]);
  return (
    <Modal title={ABOUT.title} open onCancel={onClose} footer={null} width={620} destroyOnHidden>
      <div className="about text">
        <p className="about-name">{APP_NAME}</p>
        {known === null ? <p className="faint">{ABOUT.loading}</p> : null}
        {typeof known === 'string' ? <p role="alert">{known}</p> : null}
        {known === null || typeof known === 'string' ? null : (
          <>
            <p>
              {ABOUT.version(known.info.version)}
              <span className="faint"> {ABOUT.runtime(known.info.electron)}</span>
            </p>
            <p>{ABOUT.offline}</p>
            <p>{ABOUT.licence}</p>
            <h3>{ABOUT.packages(known.packages.length)}</h3>
            <Packages packages={known.packages} />
          </>
        )}
      </div>
    </Modal>
  );
}

function Packages({ packages }: { readonly packages: readonly ShippedPackage[] }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <ul className="about-packages" tabIndex={0} aria-label={ABOUT.packages(packages.length)}>
      {packages.map(({ name, version, licence, text }) => {
        const id = `${name} ${version}`;
        return (
          <li key={id}>
            <button
              type="button"
              className="about-package"
              aria-expanded={open === id}
              onClick={() => {
                setOpen(open === id ? null : id);
              }}
            >
              <span>{name}</span>
              <span className="faint">{version}</span>
              <span className="about-licence">{licence}</span>
            </button>
            {open === id ? <pre className="about-text">{text ?? ABOUT.noText}</pre> : null}
          </li>
        );
      })}
    </ul>
  );
}
