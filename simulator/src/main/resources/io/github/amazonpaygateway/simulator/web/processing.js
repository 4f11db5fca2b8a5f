'use strict';

// Long enough to be seen, short enough not to bore.
const PAUSE = 900;

addEventListener('pageshow', (event) => {
  if (event.persisted) {
    // the buyer came back by the back button: ask whether there is still something to do
    location.reload();
    return;
  }
  setTimeout(() => document.getElementById('continue').submit(), PAUSE);
});
