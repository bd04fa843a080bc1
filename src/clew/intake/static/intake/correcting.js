// The form that corrects a claim: a list renewed by its search keeps what was chosen meanwhile, and a form that comes back
// with a refusal puts the focus where the fault is.
(function () {
  const list = document.querySelector(".claims");
  if (!list) return;
  let chosen = null;
  list.addEventListener("htmx:beforeSwap", (event) => {
    chosen = event.target.matches("select") ? event.target.value : null;
  });
  document.body.addEventListener("htmx:afterSettle", (event) => {
    const swapped = event.target;
    if (chosen && swapped.matches?.("select") && [...swapped.options].some((one) => one.value === chosen && one.value !== "0")) swapped.value = chosen;
    if (swapped.matches?.(".claim-form")) {
      const fault = swapped.querySelector("[aria-invalid=true], [role=alert]");
      if (!fault) return;
      const field = fault.matches("[role=alert]") ? fault.closest(".mb-3")?.querySelector("input, select, textarea") : fault;
      (field || swapped.querySelector("select, input:not([type=hidden])"))?.focus();
    }
  });
})();
