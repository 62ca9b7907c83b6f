/*
 * Loads the files of the index. They are scripts, since a page opened from a disk may load nothing else; each hands its
 * data to lantaiSearch(name, data). That function is the only name this page adds to the browser's: the other parts of the
 * search hang on it, so this one comes first.
 */
(function () {
  'use strict';
  const received = new Map();
  window.lantaiSearch = (name, data) => received.set(name, data);

  /* Gives the data of a file by its name below a folder. Each is loaded once; one that failed is tried again. */
  window.lantaiSearch.loader = folder => {
    const loading = new Map();
    return name => {
      if (!loading.has(name)) {
        loading.set(name, new Promise((resolve, reject) => {
          const script = document.createElement('script');
          script.src = folder + name + '.js';
          script.onload = () => { script.remove(); resolve(received.get(name)); };
          script.onerror = () => { script.remove(); loading.delete(name); reject(new Error(name)); };
          document.head.append(script);
        }));
      }
      return loading.get(name);
    };
  };
})();
