import { app } from 'electron';
import { isNull } from '../bridge/guards.ts';
import type { Handlers } from './calls.ts';

/** What the main process answers. A concern with more than a few lines of its own gets a module beside this one. */
export const handlers: Handlers = {
  'app.info': {
    accepts: isNull,
    answer: () => ({ version: app.getVersion(), electron: process.versions.electron, platform: process.platform }),
  },
};
