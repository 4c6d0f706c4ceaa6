// Wagtail starts date pickers, choosers and inline panels by scripts inside the page, which our policy forbids.
// In their place stand marks (<template data-starts="…">); this starts what each names, also of those that come
// later with a new row or a dialog. Marks inside a form's own <template> wait until they are copied out of it.
(() => {
  const known = /^(init(Date|Time|DateTime)Chooser|createTaskChooser|[A-Z]\w*Chooser|InlinePanel|MultipleChooserPanel)$/;

  function start() {
    for (const mark of document.querySelectorAll("template[data-starts]")) {
      const { starts, id, options } = mark.dataset;
      // What is not loaded yet is started when it is.
      if (known.test(starts) && typeof window[starts] === "function") {
        mark.remove();
        const settings = JSON.parse(options);
        if (id) new window[starts](id, settings);
        else new window[starts](settings);
      }
    }
  }

  document.addEventListener("DOMContentLoaded", start);
  window.addEventListener("load", start);
  new MutationObserver(() => {
    if (document.readyState !== "loading") start();
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
