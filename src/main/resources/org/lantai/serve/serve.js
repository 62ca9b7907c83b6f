/*
 * Waits for the next build while a site is served by `lantai serve`, and reloads the page; says over it why a build failed;
 * leads to the sidecar of a document. It is never part of a site. What it asks for comes as scripts, since the policy of the
 * pages lets nothing else be loaded; styles are set one by one for the same reason.
 */
(() => {
  'use strict';
  const { round, sidecar, link } = document.currentScript.dataset;
  const own = new URL('.', document.currentScript.src).href;
  let known = Number(round), asked = 0, waiting = false, notice = null;

  function element(name, styles, ...content) {
    const made = document.createElement(name);
    Object.assign(made.style, styles);
    made.append(...content);
    return made;
  }

  function show({ where, message, advice }) {
    notice?.remove();
    notice = element('div', {
      position: 'fixed', inset: 'auto 0 0 0', zIndex: '9999', padding: '1em 1.5em', maxHeight: '60vh', overflow: 'auto',
      background: '#7a1f1f', color: '#fff', font: '16px/1.6 sans-serif', whiteSpace: 'pre-wrap',
    }, element('strong', {}, where), `\n${message}\n${advice}`);
    notice.setAttribute('role', 'alert');
    notice.id = 'lantai-fault';
    document.body.append(notice);
  }

  window.lantaiServe = told => {
    if (told.round === known) { return; }
    known = told.round;
    if (told.message) { show(told); } else { location.reload(); }
  };

  function wait() {
    if (waiting || document.hidden) { return; }
    waiting = true;
    const script = document.createElement('script');
    const again = pause => () => { script.remove(); waiting = false; setTimeout(wait, pause); };
    script.src = `${own}wait.js?after=${known}&n=${asked++}`;
    script.onload = again(100);
    script.onerror = again(1000);
    document.head.append(script);
  }

  function leadToSidecar() {
    const edit = element('a', {
      position: 'fixed', right: '0', bottom: '0', zIndex: '9998', padding: '.3em .8em', background: '#333', color: '#fff',
      font: '13px/1.6 sans-serif', textDecoration: 'none',
    }, `✎ ${sidecar}`);
    edit.href = link;
    edit.id = 'lantai-sidecar';
    edit.title = 'Edit the sidecar 编辑附注文件';
    document.body.append(edit);
  }

  if (sidecar) { leadToSidecar(); }
  document.addEventListener('visibilitychange', wait);
  if (document.readyState === 'complete') { wait(); } else { addEventListener('load', () => setTimeout(wait)); }
})();
