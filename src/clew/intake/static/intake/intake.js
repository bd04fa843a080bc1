// The claims by keyboard: J and K move, Enter confirms, E corrects, X rejects, U undoes, Shift+Enter confirms all,
// A asks for the whole report, N goes to the next kind, V switches between page and text.
(function () {
  const list = document.querySelector(".claims");
  if (!list) return;
  const text = document.querySelector(".intake-text");
  const letters = list.dataset.letterKeys === "1";
  let chosen = null;

  const claims = () => Array.from(list.querySelectorAll(".claim"));
  const marksOf = (claim) => Array.from(text.querySelectorAll("[data-claims]")).filter((mark) => mark.dataset.claims.split(" ").includes(claim.dataset.claim));

  function choose(claim, focus = true) {
    if (!claim) return;
    list.querySelectorAll(".chosen").forEach((one) => one.classList.remove("chosen"));
    text.querySelectorAll(".chosen").forEach((one) => one.classList.remove("chosen"));
    claim.classList.add("chosen");
    chosen = claim.dataset.claim;
    const marks = marksOf(claim);
    marks.forEach((mark) => mark.classList.add("chosen"));
    if (marks.length) show(marks[0]);
    if (focus) { claim.focus({ preventScroll: true }); claim.scrollIntoView({ block: "nearest" }); }
  }

  // Brings a mark into the upper third of the text, and sideways into sight where a page is wider than its place.
  function show(mark) {
    const here = mark.getBoundingClientRect(), frame = text.getBoundingClientRect();
    text.scrollTop += here.top - frame.top - text.clientHeight / 3;
    if (here.left < frame.left || here.right > frame.right) text.scrollLeft += here.left - frame.left - 16;
  }

  const current = () => list.querySelector(`[data-claim="${chosen}"]`) || claims()[0];

  function step(by) {
    const all = claims();
    choose(all[Math.min(all.length - 1, Math.max(0, all.indexOf(current()) + by))]);
  }

  function nextUndecided(from) {
    const all = claims();
    const after = all.slice(all.indexOf(from) + 1).find((claim) => claim.dataset.undecided);
    return after || from;
  }

  async function post(claim, what) {
    await htmx.ajax("POST", `${claim.dataset.base}${what}/`, { target: claim, swap: "outerHTML", values: { revision: claim.dataset.revision } });
    settled(claim.dataset.claim);
  }

  function settled(id) {
    const fresh = list.querySelector(`[data-claim="${id}"]`);
    if (!fresh) return;
    marksOf(fresh).forEach((mark) => mark.classList.toggle("settled", !fresh.dataset.undecided));
    choose(fresh.dataset.undecided ? fresh : nextUndecided(fresh));
  }

  function act(claim, what) {
    if (!claim) return;
    const undecided = Boolean(claim.dataset.undecided);
    if (what === "correct" && undecided) {
      htmx.ajax("GET", claim.dataset.base, { target: claim.querySelector(".claim-form"), swap: "innerHTML" }).then(() => claim.querySelector(".claim-form input:not([type=hidden]), .claim-form select")?.focus());
    } else if (what === "close") {
      claim.querySelector(".claim-form").replaceChildren();
      choose(claim);
    } else if ((what === "undo") !== undecided && what !== "correct") {
      post(claim, what);
    }
  }

  list.addEventListener("click", (event) => {
    const claim = event.target.closest(".claim");
    if (!claim) return;
    const button = event.target.closest("[data-do]");
    if (button) act(claim, button.dataset.do);
    else if (!event.target.closest("form")) choose(claim, false);
  });

  // Whatever brings the focus into a claim chooses it, so that the keys act on what the officer is at.
  list.addEventListener("focusin", (event) => {
    const claim = event.target.closest(".claim");
    if (claim && claim.dataset.claim !== chosen) choose(claim, false);
  });

  // A correction is sent by its own form; afterwards the list goes on like after any other decision.
  list.addEventListener("htmx:afterSwap", (event) => {
    const field = event.detail.requestConfig?.elt;
    if (field?.name?.startsWith("find_")) {  // what was found first is chosen, unless something was chosen already
      const select = field.form?.elements[field.name.replace("find_", "choice_")];
      if (field.value && select?.value === "0" && select.options.length > 1) select.selectedIndex = 1;
    }
    const form = field?.closest?.("form");
    if (form && event.detail.requestConfig.verb === "post") settled(chosen);
  });

  text.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-claims]");
    if (mark) choose(list.querySelector(`[data-claim="${mark.dataset.claims.split(" ")[0]}"]`));
  });

  const keys = { j: () => step(1), k: () => step(-1), e: () => act(current(), "correct"), x: () => act(current(), "reject"), u: () => act(current(), "undo"), v: () => document.querySelector("[data-switch]")?.click(), a: () => document.querySelector("[data-whole]")?.click(), n: () => document.querySelector(".tabs [aria-current] ~ a[data-open]")?.click() };
  list.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.closest(".claim-form")) { event.preventDefault(); return act(event.target.closest(".claim"), "close"); }
    if (event.key === "Enter" && event.target.matches(".claim-form select")) { event.preventDefault(); return event.target.form.requestSubmit(); }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    if (event.key === "Enter" && !event.target.closest("button, a")) {
      event.preventDefault();
      if (event.shiftKey) document.getElementById("confirm-all")?.requestSubmit();
      else act(current(), "confirm");
    } else if (letters && keys[event.key.toLowerCase()]) {
      event.preventDefault();
      keys[event.key.toLowerCase()]();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    }
  });

  // Words selected in the text can be made a claim by hand; offsets count code points, as the text's do.
  const byHand = document.getElementById("by-hand");
  document.addEventListener("selectionchange", () => {
    if (!byHand) return;
    const selection = getSelection();
    const inside = selection.rangeCount && !selection.isCollapsed && text.contains(selection.anchorNode) && text.contains(selection.focusNode);
    byHand.hidden = !inside;
    if (!inside) return;
    const range = selection.getRangeAt(0);
    const from = place(range.startContainer, range.startOffset), to = place(range.endContainer, range.endOffset);
    byHand.hidden = from === null || to === null || from >= to;
    byHand.elements.start.value = from;
    byHand.elements.end.value = to;
  });

  // Where a place of the page stands in the text: its piece says where it begins.
  function place(node, offset) {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node.childNodes[offset] || node.lastChild)?.closest?.("[data-start]");
    if (!piece || !text.contains(piece)) return null;
    const before = document.createRange();
    before.setStart(piece, 0);
    if (piece.contains(node)) before.setEnd(node, offset);
    return Number(piece.dataset.start) + Array.from(before.toString()).length;
  }

  const wanted = location.hash && document.querySelector(location.hash);
  choose(wanted && list.contains(wanted) ? wanted : claims().find((claim) => claim.dataset.undecided) || claims()[0]);
})();
