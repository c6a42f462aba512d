import {useState} from 'react';
import {createRoot} from 'react-dom/client';
import 'the-tin/elements/article-list/define.js';
import 'the-tin/elements/source/define.js';

function App() {
  const [opened, setOpened] = useState('');
  return (
    <>
      <tin-source src="/tin.json">
        <tin-article-list
          limit={3}
          heading="Tin mới"
          heading-level={2}
          layout="headlines"
          className="rong"
          ontin-open={event => {
            event.preventDefault();
            setOpened(event.detail.article.title);
          }}
        />
      </tin-source>
      <output>{opened}</output>
      {/* @ts-expect-error: no such layout */}
      <tin-article-list hidden layout="circle" />
      {/* @ts-expect-error: no such attribute */}
      <tin-article-list hidden limits={3} />
    </>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
