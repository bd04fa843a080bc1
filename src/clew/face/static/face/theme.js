// Sets the theme before the first paint: the chosen one (cookie), else what the system prefers.
(function () {
  const chosen = document.cookie.match(/(?:^|; )clew_theme=(light|dark)/);
  const dark = chosen ? chosen[1] === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.setAttribute("data-bs-theme", dark ? "dark" : "light");
})();
