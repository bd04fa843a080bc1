// The grid on which figures are entered: keys as in a spreadsheet, paste from one, every change kept at once and sent
// when there is a connection. What is not sent yet lies in the browser's own store and survives a closed window.
(function () {
  const frame = document.getElementById("grid");
  if (!frame) return;
  const table = frame.querySelector("table"), status = document.getElementById("grid-status");
  const again = document.getElementById("grid-again"), words = frame.dataset;
  const open = words.open === "1";
  const keep = `clew:cells:${words.keep}`;
  const CHUNK = 20000, PAUSE = 250, LONGEST_WAIT = 30000;

  // Rows of editable cells; a row that is computed has none and is left out.
  const rows = Array.from(table.tBodies[0].rows)
    .map((row) => Array.from(row.querySelectorAll("td[data-part]")))
    .filter((cells) => cells.length);
  const place = new Map();  // cell -> [row, column]
  const byKey = new Map();  // duty:line:part -> cell
  const revisions = new Map();  // duty:line -> revision
  const keyOf = (cell) => `${cell.dataset.duty}:${cell.dataset.line}`;
  rows.forEach((cells, row) => cells.forEach((cell, column) => {
    place.set(cell, [row, column]);
    byKey.set(`${keyOf(cell)}:${cell.dataset.part}`, cell);
    revisions.set(keyOf(cell), Number(cell.dataset.revision));
    cell.dataset.sent = cell.textContent.trim();
    if (cell.dataset.mark === "error") cell.setAttribute("aria-invalid", "true");
  }));
  if (!rows.length) return;

  let current = rows[0][0], anchor = current, editor = null, before = "";
  table.setAttribute("role", "grid");
  table.setAttribute("aria-label", frame.dataset.label);
  table.setAttribute("aria-multiselectable", "true");
  table.setAttribute("aria-readonly", String(!open));
  current.tabIndex = 0;
  const at = (row, column) => rows[row]?.[column];

  // --- Where one is: one cell has the focus, and with Shift a block is chosen from `anchor` to it.
  function block() {
    const [r1, c1] = place.get(anchor), [r2, c2] = place.get(current);
    const found = [];
    for (let row = Math.min(r1, r2); row <= Math.max(r1, r2); row++)
      found.push(rows[row].slice(Math.min(c1, c2), Math.max(c1, c2) + 1));
    return found;
  }
  let painted = [];
  function go(cell, extend) {
    if (!cell) return;
    current.tabIndex = -1;
    current = cell;
    if (!extend) anchor = cell;
    cell.tabIndex = 0;
    cell.focus();
    for (const one of painted) { one.classList.remove("grid-chosen"); one.removeAttribute("aria-selected"); }
    painted = anchor === current ? [] : block().flat();
    for (const one of painted) { one.classList.add("grid-chosen"); one.setAttribute("aria-selected", "true"); }
    showDetail();
  }
  const step = (rowStep, columnStep, extend) => {
    const [row, column] = place.get(current);
    go(at(row + rowStep, column + columnStep), extend);
  };
  function along(back) {  // to the next cell, over the ends of rows; false where there is none
    let [row, column] = place.get(current);
    column += back ? -1 : 1;
    if (column < 0) { row -= 1; column = (rows[row]?.length ?? 0) - 1; }
    else if (column >= rows[row].length) { row += 1; column = 0; }
    const next = at(row, column);
    if (next) go(next);
    return Boolean(next);
  }

  // --- Editing
  function edit(text) {
    if (!open || editor || current.dataset.locked === "1") return;
    before = textOf(current);
    editor = document.createElement("input");
    editor.className = "grid-editor";
    editor.setAttribute("aria-label", current.dataset.name);
    editor.autocomplete = "off";
    if (current.dataset.part === "value") editor.inputMode = "decimal";
    editor.maxLength = current.dataset.part === "value" ? 400 : 1000;
    editor.value = text ?? before;
    current.replaceChildren(editor);
    editor.focus();
    if (text === undefined) editor.select();
    let pause = 0;
    editor.addEventListener("input", () => {  // looked at while one is still typing
      clearTimeout(pause);
      pause = setTimeout(() => { if (editor) note(current, editor.value); }, 700);
    });
    editor.addEventListener("blur", () => commit(true));
  }
  function commit(taken) {
    if (!editor) return;
    const cell = editor.parentElement, text = taken ? editor.value.trim() : before;
    editor = null;
    cell.textContent = text;
    note(cell, text);
    remember([[cell, before]], text);
  }
  const textOf = (cell) => (editor && cell === current ? editor.value : cell.textContent.trim());
  function put(cell, text) {
    cell.textContent = text;
    note(cell, text);
  }

  // --- What can be undone
  const done = [];
  function remember(changes, text) {
    const real = changes.filter(([cell, old]) => old !== (text ?? cell.textContent.trim()));
    if (real.length) done.push(real);
    if (done.length > 100) done.shift();
  }
  function undo() {
    const changes = done.pop();
    if (!changes) return;
    for (const [cell, text] of changes) put(cell, text);
    go(changes[0][0]);
  }

  // --- Keys
  table.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const command = event.ctrlKey || event.metaKey;
    if (editor) return whileEditing(event);
    if (!place.has(event.target)) return;
    const last = rows.length - 1, [row, column] = place.get(current), end = rows[row].length - 1;
    const moves = {
      ArrowUp: () => step(command ? -row : -1, 0, event.shiftKey), ArrowDown: () => step(command ? last - row : 1, 0, event.shiftKey),
      ArrowLeft: () => step(0, command ? -column : -1, event.shiftKey), ArrowRight: () => step(0, command ? end - column : 1, event.shiftKey),
      Home: () => go(at(command ? 0 : row, 0), event.shiftKey), End: () => go(at(command ? last : row, end), event.shiftKey),
      PageUp: () => go(at(Math.max(row - 10, 0), column), event.shiftKey), PageDown: () => go(at(Math.min(row + 10, last), column), event.shiftKey),
      F2: () => edit(), Delete: () => clear(), Backspace: () => clear(),
      Enter: () => step(event.shiftKey ? -1 : 1, 0),
      Escape: () => document.getElementById("grid-after")?.focus(),
    };
    if (event.key === "Tab") return;  // leaves the grid; while one types it goes on to the next cell
    if (command && event.key.toLowerCase() === "z") { undo(); event.preventDefault(); return; }
    if (command && event.key.toLowerCase() === "d") { takeLast(); event.preventDefault(); return; }
    if (command && event.key.toLowerCase() === "a") { anchor = rows[0][0]; go(at(last, end), true); event.preventDefault(); return; }
    if (moves[event.key]) { moves[event.key](); event.preventDefault(); event.stopPropagation(); return; }
    if (event.key.length === 1 && !command && !event.altKey) { edit(event.key); event.preventDefault(); event.stopPropagation(); }
  });
  function whileEditing(event) {
    event.stopPropagation();
    if (event.key === "Enter") { commit(true); step(event.shiftKey ? -1 : 1, 0); if (editor === null && !place.has(document.activeElement)) go(current); }
    else if (event.key === "Tab") { commit(true); if (!along(event.shiftKey)) { go(current); return; } }
    else if (event.key === "Escape") { commit(false); go(current); }
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") { commit(true); step(event.key === "ArrowUp" ? -1 : 1, 0); if (!place.has(document.activeElement)) go(current); }
    else return;
    event.preventDefault();
  }
  function clear() {
    if (!open) return;
    const cells = block().flat().filter((cell) => cell.dataset.locked !== "1");
    const changes = cells.map((cell) => [cell, cell.textContent.trim()]);
    for (const cell of cells) put(cell, "");
    remember(changes, "");
  }

  function takeLast() {
    if (!open) return;
    const cells = block().flat().filter((cell) => cell.dataset.last && cell.dataset.locked !== "1");
    const changes = cells.map((cell) => [cell, cell.textContent.trim()]);
    for (const cell of cells) put(cell, cell.dataset.last);
    remember(changes);
  }

  // --- Mouse and finger
  let finger = false;
  table.addEventListener("pointerdown", (event) => { finger = event.pointerType === "touch"; });
  table.addEventListener("mousedown", (event) => {
    const cell = event.target.closest("td[data-part]");
    if (!cell || !place.has(cell) || event.target === editor) return;
    if (editor) commit(true);
    go(cell, event.shiftKey);
    event.preventDefault();
  });
  table.addEventListener("mousemove", (event) => {
    const cell = event.buttons === 1 && !editor ? event.target.closest("td[data-part]") : null;
    if (cell && place.has(cell) && cell !== current) go(cell, true);
  });
  table.addEventListener("click", (event) => { if (finger && place.has(event.target)) edit(); });
  table.addEventListener("dblclick", (event) => { if (place.has(event.target)) edit(); });
  table.addEventListener("focusin", (event) => { if (place.has(event.target) && event.target !== current) go(event.target); });

  // --- Copy and paste, as text with tabs and line ends
  const here = (event) => !editor && place.has(event.target.closest?.("td[data-part]"));
  document.addEventListener("copy", (event) => {
    if (!here(event)) return;
    event.clipboardData.setData("text/plain", block().map((line) => line.map((cell) => cell.textContent.trim()).join("\t")).join("\n"));
    event.preventDefault();
  });
  document.addEventListener("cut", (event) => {
    if (!here(event) || !open) return;
    event.clipboardData.setData("text/plain", block().map((line) => line.map((cell) => cell.textContent.trim()).join("\t")).join("\n"));
    clear();
    event.preventDefault();
  });
  document.addEventListener("paste", (event) => {
    if (!here(event) || !open) return;
    event.preventDefault();
    paste(event.clipboardData.getData("text/plain"));
  });
  function paste(text) {
    const lines = parted(text);
    const [row, column] = place.get(block()[0][0]);
    const changes = [], chosen = block();
    let left = 0;
    const fill = lines.length === 1 && lines[0].length === 1 ? chosen.map((line) => line.map(() => lines[0][0])) : lines;
    fill.forEach((line, down) => line.forEach((value, right) => {
      const cell = at(row + down, column + right);
      if (!cell || cell.dataset.locked === "1") { left += value.trim() ? 1 : 0; return; }
      changes.push([cell, cell.textContent.trim()]);
      put(cell, value.trim());
    }));
    remember(changes);
    if (changes.length) { anchor = changes[0][0]; go(changes[changes.length - 1][0], true); }
    said = words.pasted.replace("{n}", changes.length) + (left ? ` ${words.leftOut.replace("{n}", left)}` : "");
    tell();
  }
  function parted(text) {  // cells in quotes may hold tabs and line ends, and quotes twice
    const lines = [[""]];
    let quoted = false;
    const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (let index = 0; index < source.length; index++) {
      const letter = source[index], line = lines[lines.length - 1], cell = line.length - 1;
      if (quoted && letter === '"' && source[index + 1] === '"') { line[cell] += '"'; index++; }
      else if (quoted && letter === '"') quoted = false;
      else if (!quoted && letter === '"' && line[cell] === "") quoted = true;
      else if (!quoted && letter === "\t") line.push("");
      else if (!quoted && letter === "\n") lines.push([""]);
      else line[cell] += quoted && letter === "\n" ? " " : letter;
    }
    return lines;
  }

  // --- What waits to be sent: duty:line -> {typed, comment}, kept in the browser
  const waiting = new Map(Object.entries(stored()));
  let sending = false, wait = 0, timer = 0, said = "", trouble = "";
  function stored() {
    try { return JSON.parse(localStorage.getItem(keep)) ?? {}; } catch { return {}; }
  }
  function store() {
    try {
      if (waiting.size) localStorage.setItem(keep, JSON.stringify(Object.fromEntries(waiting)));
      else localStorage.removeItem(keep);
    } catch { trouble = trouble || words.full; }
  }
  let storing = 0;
  function note(cell, text) {
    const key = keyOf(cell), known = waiting.get(key) ?? {};
    if (cell.dataset.sent === text && !(cell.dataset.part in known)) return;
    waiting.set(key, { ...known, [cell.dataset.part]: text });
    soon();
  }
  function soon() {
    if (!storing) storing = setTimeout(() => { storing = 0; store(); }, 0);
    said = "";
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE);
    tell();
  }
  // Whoever signs in again in another window gets another token; the one of the page would be refused.
  const token = () => document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1] ?? "";
  async function flush() {
    clearTimeout(timer);
    if (sending) { timer = setTimeout(flush, PAUSE); return; }
    if (!waiting.size) return;
    sending = true;
    tell();
    const sent = Array.from(waiting).slice(0, CHUNK).map(([key, change]) => [key, { ...change }]);
    try {
      const answer = await fetch(words.cells, {
        method: "POST", headers: { "Content-Type": "application/json", "X-CSRFToken": token() },
        body: JSON.stringify({ cells: sent.map(([key, change]) => [...key.split(":").map(Number), revisions.get(key) ?? 0, change.value ?? null, change.comment ?? null]) }),
      });
      const json = answer.headers.get("Content-Type")?.startsWith("application/json");
      if (!json) throw new Error(answer.redirected || answer.status === 403 ? "signed out" : "no answer");
      const told = await answer.json();
      sending = false;
      if (!answer.ok) { refused(told.refusal); return; }
      wait = 0; trouble = "";
      taken(sent, told);
    } catch (error) {
      sending = false;
      trouble = error.message === "signed out" ? words.signedOut : words.offline;
      wait = Math.min(LONGEST_WAIT, wait ? wait * 2 : 1000);
      timer = setTimeout(flush, wait);
    }
    tell();
  }
  function refused(sentence) {  // it would be refused again: nothing is lost, and nothing is tried until somebody does
    trouble = `${sentence} ${words.keptHere}`;
    tell();
  }
  function taken(sent, told) {
    for (const [key, change] of sent) {
      const now = waiting.get(key);
      if (now && now.value === change.value && now.comment === change.comment) waiting.delete(key);
    }
    for (const [duty, line, revision, text, comment] of told.saved) show(`${duty}:${line}`, revision, text, comment);
    for (const [duty, line, revision, text, comment, who] of told.conflicts) {
      show(`${duty}:${line}`, revision, text, comment);
      trouble = words.conflict.replace("{who}", who);
    }
    for (const offer of frame.querySelectorAll("[data-offer]")) offer.hidden = Boolean(byKey.get(`${offer.dataset.offer}:value`)?.textContent);
    store();
    find(told.findings, told.counts);
    if (waiting.size) timer = setTimeout(flush, PAUSE);
    showDetail(true);
  }
  function show(key, revision, text, comment) {
    revisions.set(key, revision);
    const now = waiting.get(key) ?? {};
    for (const [part, shown] of [["value", text], ["comment", comment]]) {
      const cell = byKey.get(`${key}:${part}`);
      if (!cell || part in now || (editor && cell === current)) continue;
      cell.dataset.sent = shown;
      if (cell.textContent !== shown) cell.textContent = shown;
    }
  }

  // --- What was found: marks at the cells, sentences in the last column, counts
  const draft = document.getElementById("grid-found");
  function find(findings, counts) {
    const touched = new Set(Object.keys(counts));
    const byCell = new Map();
    for (const one of findings) byCell.set(`${one[0]}:${one[1]}`, [...(byCell.get(`${one[0]}:${one[1]}`) ?? []), one]);
    const rank = ["error", "warning", "answered"];
    for (const [name, cell] of byKey) {
      if (!touched.has(cell.dataset.duty) || !name.endsWith(":value")) continue;
      const found = byCell.get(keyOf(cell)) ?? [];
      const worst = rank.find((mark) => found.some((one) => one[2] === mark)) ?? "";
      if (cell.dataset.mark !== worst) cell.dataset.mark = worst;
      if (worst === "error") cell.setAttribute("aria-invalid", "true"); else if (cell.hasAttribute("aria-invalid")) cell.removeAttribute("aria-invalid");
      const said = document.getElementById(`found-${cell.dataset.duty}-${cell.dataset.line}`);
      if (said) said.replaceChildren(...found.map((one) => drawn(one)));
      else if (cell.title !== (found[0]?.[3] ?? "")) cell.title = found[0]?.[3] ?? "";
    }
    for (const [duty, [filled, total, errors, warnings]] of Object.entries(counts)) {
      const place = document.getElementById(`counts-${duty}`);
      if (!place) continue;
      place.querySelector("[data-count=filled]").textContent = `${filled} / ${total}`;
      for (const [kind, count] of [["errors", errors], ["warnings", warnings]]) {
        const one = place.querySelector(`[data-count=${kind}]`);
        one.hidden = !count;
        one.querySelector("b").textContent = count;
      }
    }
  }
  function drawn([duty, line, mark, sentence, instead]) {
    const one = draft.content.firstElementChild.cloneNode(true);
    one.dataset.mark = mark;
    one.querySelector("[data-sentence]").textContent = sentence;
    const button = one.querySelector("button");
    button.hidden = !instead;
    button.dataset.take = instead;
    button.dataset.at = `${duty}:${line}`;
    button.querySelector("b").textContent = instead;
    return one;
  }
  frame.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-take]");
    const cell = button && byKey.get(`${button.dataset.at}:value`);
    if (!cell || !open) return;
    const old = cell.textContent.trim();
    put(cell, button.dataset.take);
    remember([[cell, old]]);
    go(cell);
  });

  // --- The panel of one cell, on the sheet of many units
  const detail = document.getElementById("detail");
  let detailTimer = 0;
  function showDetail(fresh) {
    if (!detail || (fresh && detail.contains(document.activeElement))) return;
    clearTimeout(detailTimer);
    detailTimer = setTimeout(() => {
      const url = words.detail.replace("/0/", `/${current.dataset.duty}/`).replace("/0/", `/${current.dataset.line}/`);
      if (navigator.onLine && (fresh || detail.dataset.url !== url)) window.htmx?.ajax("GET", url, "#detail");
      detail.dataset.url = url;
    }, fresh ? 0 : 200);
  }
  frame.addEventListener("change", (event) => {
    const field = event.target.closest("[data-comment]");
    if (!field) return;
    const key = field.dataset.comment;
    waiting.set(key, { ...(waiting.get(key) ?? {}), comment: field.value });
    soon();
  });

  // --- How it stands
  function tell() {
    const count = waiting.size;
    const kept = count && trouble ? words.kept.replace("{n}", count) : "";
    const text = [trouble, kept || (count || sending ? words.saving : said ? `${said} ${words.saved}` : words.saved)].filter(Boolean).join(" ");
    if (status.textContent !== text) status.textContent = text;
    status.dataset.mark = trouble ? "warning" : "";
    frame.dataset.waiting = count;
    again.hidden = !(trouble && count);
  }
  again.addEventListener("click", () => { wait = 0; flush(); });
  addEventListener("online", () => { wait = 0; flush(); });
  addEventListener("beforeunload", (event) => { store(); if (waiting.size && !trouble) event.preventDefault(); });

  // A form that goes on from here (send, take from the report) waits until everything has been kept.
  for (const form of document.querySelectorAll("form[data-after-grid]")) {
    form.addEventListener("submit", async (event) => {
      if (editor) commit(true);
      if (!waiting.size && !sending) return;
      event.preventDefault();
      for (let tries = 0; (waiting.size || sending) && tries < 40 && !trouble; tries++) {
        await flush();
        await new Promise((resume) => setTimeout(resume, 50));
      }
      if (!waiting.size) form.submit();
    });
  }

  // What an earlier visit could not send is shown and sent again.
  for (const [key, change] of waiting) {
    if (!revisions.has(key)) { waiting.delete(key); continue; }
    for (const part of ["value", "comment"]) {
      const cell = byKey.get(`${key}:${part}`);
      if (cell && part in change) cell.textContent = change[part];
    }
  }
  if (waiting.size && open) { trouble = words.resumed; timer = setTimeout(flush, 0); }
  tell();

  // After a refused sending the first cell that is in the way has the focus.
  if (document.getElementById("refused"))
    go(rows.flat().find((cell) => cell.dataset.mark === "error") ?? rows.flat().find((cell) => cell.dataset.mark === "warning")
      ?? rows.flat().find((cell) => cell.dataset.part === "value" && !cell.textContent.trim()));
})();
