// The one script of the public site. Every page works without it; it stores nothing on the terminal.
"use strict";

(() => {
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  // The menu closes on Escape, on a press outside it and when focus moves on.
  each("[data-menu]", (menu) => {
    const button = menu.querySelector("summary");
    menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        button.focus();
      }
    });
    document.addEventListener("click", (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
    menu.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
    });
  });

  // The quick way out leaves no entry in the history, and nothing to read while the other site loads.
  each("[data-quick-exit]", (link) => {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      document.body.hidden = true;
      document.title = "\u00a0";
      window.location.replace(link.href);
    });
  });

  // Questions are narrowed to those that hold every word; an address that names one shows them all again.
  each("[data-faq-search]", (form) => {
    const field = form.querySelector("input");
    const told = form.querySelector("[role=status]");
    const groups = [...document.querySelectorAll(".faq-group")];
    const plain = (text) => text.normalize("NFC").replaceAll("\u00ad", "").toLocaleLowerCase();
    const questions = groups.flatMap((group) => [...group.querySelectorAll(".faq-item")]);
    const texts = new Map(questions.map((one) => [one, plain(one.querySelector("[data-searched]").textContent
      + one.querySelector("summary").textContent)]));
    const narrow = () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      texts.forEach((text, one) => { one.hidden = !words.every((word) => text.includes(word)); });
      groups.forEach((group) => { group.hidden = !group.querySelector(".faq-item:not([hidden])"); });
      const found = questions.filter((one) => !one.hidden).length;
      told.textContent = !words.length ? "" : !found ? told.dataset.none
        : told.dataset.found.replace("{antal}", found).replace("{alla}", questions.length);
    };
    field.addEventListener("input", narrow);
    form.addEventListener("submit", (event) => event.preventDefault());
    window.addEventListener("hashchange", () => {
      field.value = "";
      narrow();
    });
    // A browser that comes back to the page keeps what was written.
    narrow();
  });

  // An address that names a question opens it; one that names nothing on the page says so.
  const named = () => {
    try {
      return decodeURIComponent(window.location.hash.slice(1));
    } catch {
      return window.location.hash.slice(1);
    }
  };
  const openNamed = () => {
    const name = named();
    if (!name) return;
    const place = document.getElementById(name);
    const missing = document.querySelector("[data-missing-question]");
    if (place instanceof HTMLDetailsElement) {
      place.open = true;
      place.scrollIntoView();
    } else if (!place && missing) {
      missing.hidden = false;
      missing.focus();
    }
  };
  window.addEventListener("hashchange", openNamed);
  openNamed();

  // The link to a question is copied where the browser allows it, and followed where it does not.
  each("[data-copy-link]", (link) => {
    link.addEventListener("click", (event) => {
      if (!navigator.clipboard) return;
      event.preventDefault();
      navigator.clipboard.writeText(link.href).then(
        () => { link.querySelector("span").textContent = link.dataset.copied; },
        () => { window.location.hash = link.hash; },
      );
    });
  });

  // The vote goes to the API and the thanks take the question's place; on any failure the form is sent as it is.
  const keep = (form, name, value) => {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    form.append(field);
  };
  each("[data-feedback]", (form) => {
    const thanks = form.parentElement.querySelector("[data-feedback-thanks]");
    const key = window.crypto?.randomUUID?.();
    // One key for both ways: a vote that arrived although its answer was lost is not counted again.
    if (key) keep(form, "key", key);
    form.addEventListener("submit", (event) => {
      const button = event.submitter;
      // A filled trap, a failed first try and a browser that does not name the button take the plain way.
      if (!button || form.dataset.plain || form.elements.homepage.value) return;
      event.preventDefault();
      if (form.dataset.sending) return;
      form.dataset.sending = "true";
      fetch(form.dataset.endpoint, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        credentials: "omit",
        body: JSON.stringify({
          pageId: form.elements.pageId.value,
          token: form.elements.token.value,
          helpful: button.value === "true",
          ...(key ? { key } : {}),
        }),
      }).then((response) => {
        if (!response.ok) throw new Error(`feedback answered ${response.status}`);
        form.dataset.sent = "true";
        thanks.textContent = thanks.dataset.feedbackThanks;
        thanks.focus();
      }).catch(() => {
        form.dataset.plain = "true";
        form.requestSubmit(button);
      });
    });
  });
})();
