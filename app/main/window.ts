import { app, BrowserWindow, screen } from 'electron';
import type { Rectangle } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { APP_NAME } from '../strings/menu.ts';
import { iconFile, preloadFile } from './places.ts';
import { WINDOW_PAGE } from './protocol.ts';
import { choosePlace, readPlace, SMALLEST } from './window-place.ts';
import type { Area } from './window-place.ts';

const placeFile = () => path.join(app.getPath('userData'), 'window.json');

/** Opens the program's one window where it was left, and shows it once it has something to show. */
export function openWindow(): BrowserWindow {
  const place = choosePlace(lastPlace(), screens());
  const window = new BrowserWindow({
    x: place.x,
    y: place.y,
    width: place.width,
    height: place.height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: APP_NAME,
    icon: iconFile(),
    backgroundColor: '#ffffff',
    show: false,
    webPreferences: {
      preload: preloadFile(),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
    },
  });
  if (place.maximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    const bounds: Rectangle = window.getNormalBounds();
    writeFileSync(placeFile(), JSON.stringify({ ...bounds, maximized: window.isMaximized() }));
  });
  void window.loadURL(WINDOW_PAGE);
  return window;
}

function lastPlace() {
  try {
    return readPlace(readFileSync(placeFile(), 'utf8'));
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw failure;
  }
}

function screens(): readonly [Area, ...Area[]] {
  const others = screen.getAllDisplays().map((display) => display.workArea);
  return [screen.getPrimaryDisplay().workArea, ...others];
}
