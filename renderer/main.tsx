import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/bar.css';
import './styles/start.css';
import './styles/desk.css';
import './styles/evidence.css';
import './styles/form.css';
import './styles/lists.css';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <App bridge={window.bridge} />
  </StrictMode>,
);
