// What every page does: theme switch, keys (/ search, ? keys of the page), the menu on wide screens, htmx answers.
(function () {
  const root = document.documentElement;

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-theme-switch]");
    if (!button) return;
    const theme = root.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
    root.setAttribute("data-bs-theme", theme);
    document.cookie = `clew_theme=${theme}; path=/; max-age=31536000; samesite=lax`;
    document.dispatchEvent(new CustomEvent("clew:theme", { detail: theme }));
  });

  // A choice made by mouse is carried out at once. Arrow keys change a closed select at each press, so a choice made by
  // keyboard waits for Enter, or for the focus to leave.
  let byKey = null;
  const chooser = (event) => (event.target.matches?.("select[data-submit-on-change]") ? event.target : null);
  document.addEventListener("keydown", (event) => {
    const select = chooser(event);
    if (!select) return;
    if (event.key !== "Enter") byKey = select;
    else if (select.dataset.changed) { event.preventDefault(); select.form.requestSubmit(); }
  });
  document.addEventListener("pointerdown", () => { byKey = null; });
  document.addEventListener("change", (event) => {
    const select = chooser(event);
    if (!select) return;
    if (byKey === select) select.dataset.changed = "1";
    else select.form.requestSubmit();
  });
  document.addEventListener("focusout", (event) => {
    const select = chooser(event);
    if (select?.dataset.changed) select.form.requestSubmit();
  });

  // Escape closes what was opened, and the focus goes back to what opened it.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    const open = event.target.closest(".rail-menu[open], .keys[open]") ?? document.querySelector(".keys[open]");
    if (!open || getComputedStyle(open.firstElementChild).display === "none") return;
    open.open = false;
    open.firstElementChild.focus();
  });

  const typing = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "/") {
      document.getElementById("search")?.focus();
      event.preventDefault();
    } else if (event.key === "?") {
      const keys = document.getElementById("keys");
      if (keys) { keys.open = !keys.open; keys.firstElementChild.focus(); }
    }
  });

  const menu = document.querySelector(".rail-menu");
  if (menu) {
    const wide = matchMedia("(min-width: 992px)");
    const follow = () => { menu.open = wide.matches; };
    wide.addEventListener("change", follow);
    follow();
  }

  // A long list of choices gets a small search before it: what is typed leaves the choices that have it, with or without
  // diacritics; Enter or Arrow down goes on into the list. What is chosen stays among them.
  const plain = (text) => text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  function searchable(select) {
    if (select.options.length < 13 || select.multiple || select.dataset.searched || select.matches("[data-submit-on-change], [id^=id_choice_], [id^=id_record_]")) return;
    select.dataset.searched = "1";
    const all = Array.from(select.options);
    const input = document.createElement("input");
    const name = select.labels[0]?.textContent.trim() ?? select.getAttribute("aria-label") ?? "";
    Object.assign(input, { type: "search", className: "form-control form-control-sm select-search", autocomplete: "off", placeholder: document.body.dataset.search });
    input.setAttribute("aria-label", `${document.body.dataset.search}: ${name}`);
    select.before(input);
    const found = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean);
      return all.filter((option) => words.every((word) => plain(option.textContent).includes(word)));
    };
    input.addEventListener("input", () => {
      const chosen = select.value, matches = found();
      select.replaceChildren(...all.filter((option) => !option.value || option.value === chosen || matches.includes(option)));
      select.value = chosen;
    });
    // Typing in the search is no change of the form: what listens there waits for a choice.
    input.addEventListener("change", (event) => event.stopPropagation());
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "ArrowDown") return;
      event.preventDefault();
      const first = found().find((option) => option.value);
      if (event.key === "Enter" && input.value && first && select.value !== first.value) {
        select.value = first.value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }
      select.focus();
    });
  }
  const searches = (root) => root.querySelectorAll("main select").forEach(searchable);
  searches(document);
  document.addEventListener("htmx:afterSettle", () => searches(document));

  // An answer that carries a value for a field puts it there.
  document.addEventListener("htmx:afterSwap", (event) => {
    event.target.querySelectorAll?.("[data-fills]").forEach((one) => {
      const field = document.getElementById(one.dataset.fills);
      if (field) field.value = one.dataset.value;
    });
  });

  // After a refused form the first input that is wrong has the focus.
  document.querySelector("main [aria-invalid=true]")?.focus();

  // A form that is refused answers 422 with itself and what is wrong; htmx would otherwise drop the answer.
  document.addEventListener("htmx:beforeSwap", (event) => {
    if ([403, 404, 409, 422].includes(event.detail.xhr.status)) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });
})();
