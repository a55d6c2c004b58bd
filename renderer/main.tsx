import './schemas-without-eval';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { locale } from './kit/say';
import { App } from './shell/app';
import { windowClient } from './state/client';
import { createStore } from './state/store';
import './shell/window.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

// The content security policy takes style elements only with the nonce that the page was served with.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

document.documentElement.lang = locale.tag;
document.documentElement.dir = locale.direction;

createRoot(root).render(
  <StrictMode>
    <RendererProvider
      renderer={createDOMRenderer(document, { styleElementAttributes: { nonce } })}
      targetDocument={document}
    >
      <App store={createStore()} client={windowClient()} />
    </RendererProvider>
  </StrictMode>,
);
