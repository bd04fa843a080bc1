// Draws each <figure data-chart> from the JSON beside it; the table in the same figure holds the same numbers.
(function () {
  // The variables hold mixes and references; only a computed colour is one that the drawing library understands.
  const probe = document.body.appendChild(document.createElement("span"));
  probe.hidden = true;
  const style = (name) => { probe.style.color = `var(${name})`; return getComputedStyle(probe).color; };
  const charts = [];
  const number = (value) => (typeof value === "number" ? value.toLocaleString(document.documentElement.lang) : "–");

  function draw(figure) {
    const place = figure.querySelector(".chart");
    const data = JSON.parse(document.getElementById(figure.dataset.chart).textContent);
    const chart = echarts.init(place, null, { renderer: "svg" });
    const text = style("--tblr-body-color");
    const line = style("--tblr-border-color");
    const narrow = place.clientWidth < 500;  // then each line has a row of the legend to itself
    const colours = [style("--tblr-primary"), style("--clew-quiet"), style("--clew-watch"), style("--clew-bad")];
    chart.setOption({
      animation: false,
      color: colours,
      textStyle: { fontFamily: "Be Vietnam Pro, sans-serif", color: text },
      grid: { left: 8, right: 16, top: 44 + (narrow ? 20 * data.series.length : 0), bottom: 8, containLabel: true },
      tooltip: { trigger: "axis", valueFormatter: number },
      legend: { textStyle: { color: text }, top: 0, orient: narrow ? "vertical" : "horizontal", left: narrow ? 0 : "center" },
      xAxis: { type: "category", data: data.periods, axisLabel: { color: text }, axisLine: { lineStyle: { color: line } } },
      yAxis: { type: "value", name: data.unit, nameTextStyle: { color: text, align: "left" }, axisLabel: { color: text, formatter: number }, splitLine: { lineStyle: { color: line } } },
      series: data.series.map((one) => ({
        name: one.name,
        type: one.type || "line",
        data: one.values,
        connectNulls: false,
        symbolSize: 7,
        lineStyle: { type: one.dashed ? "dashed" : "solid", width: 2 },
        markLine: one.breaks && one.breaks.length ? { symbol: "none", lineStyle: { color: style("--clew-quiet"), type: "dotted" }, label: { formatter: "{b}", color: text }, data: one.breaks.map((b) => ({ name: b.label, xAxis: b.period })) } : undefined,
      })),
    });
    return chart;
  }

  function drawAll() {
    while (charts.length) charts.pop().dispose();
    document.querySelectorAll("figure[data-chart]").forEach((figure) => charts.push(draw(figure)));
  }
  drawAll();
  document.addEventListener("clew:theme", drawAll);
  addEventListener("resize", () => charts.forEach((chart) => chart.resize()));
})();
