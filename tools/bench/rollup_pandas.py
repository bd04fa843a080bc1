"""The same roll-up in pandas, as somebody would write it who knows this one reform: a month at a time, whole numbers
instead of decimals (cents, and shares in millionths), ratios in Python's integers, which alone are long enough."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from clew_rollup import Period
from tools.bench.rollup_nation import AS_OF, COMMUNES, Nation

MILLION = 1_000_000
SUMS = ["numerator", "denominator", "reported", "not_due", "not_applicable"]


@dataclass(frozen=True)
class Places:
    """Where the figures of each commune go: `entire` by unit, `divided` with shares; and who is expected when."""

    entire: pd.Series
    divided: pd.DataFrame
    province: pd.Series
    lives: pd.DataFrame

    @classmethod
    def of(cls, nation: Nation) -> Places:
        tree = nation.tree
        parents = tree.parents_on(AS_OF)
        lives = pd.DataFrame(
            {"unit": unit, "first": tree.lives[unit][0], "after": tree.lives[unit][1]}
            for unit in {row.unit for row in tree.units if row.kind in COMMUNES}
        ).set_index("unit")
        heirs = pd.DataFrame(
            {"unit": row.predecessor, "leaf": row.successor, "share": int(row.share * MILLION)}
            for row in tree.successions
        )
        heirs = heirs[heirs["unit"].isin(lives.index)]
        whole = heirs[heirs["share"] == MILLION].set_index("unit")["leaf"]
        staying = lives.index.difference(heirs["unit"])
        entire = pd.concat([whole, pd.Series(staying, index=staying)])
        divided = heirs[heirs["share"] < MILLION].sort_values(["unit", "leaf"])
        divided = divided.assign(first=~divided["unit"].duplicated())
        leaves = pd.Series({unit: parent for unit, parent in parents.items() if unit in lives.index})
        return cls(entire, divided, leaves, lives)


def roll_up(nation: Nation, figures: Path, target: Path) -> None:
    places = Places.of(nation)
    ratios = [(rule.indicator, rule.ratio) for rule in nation.rules if rule.ratio]
    names = [rule.indicator for rule in nation.rules]
    writer: pq.ParquetWriter | None = None
    for period in nation.periods:
        said = _said(figures / f"period={period.code}" / "figures.parquet", ratios, names)
        table = _written(_valued(_booked(said, places), _expected(places, period), names), names, period)
        writer = writer or pq.ParquetWriter(target, table.schema)
        writer.write_table(table)
    if writer:
        writer.close()


def _said(path: Path, ratios: Sequence[tuple[str, object]], names: Sequence[str]) -> pd.DataFrame:
    """One row for each unit and indicator, ratios with their denominators; numbers are 0 where nothing was said."""
    read = pq.read_table(path, read_dictionary=["indicator", "absence"])
    cents = pc.multiply(read["value"], pa.scalar(100, pa.decimal128(3, 0))).cast(pa.int64())
    absence = read["absence"].to_pandas()
    frame = pd.DataFrame(
        {
            "unit": read["unit"].to_numpy(),
            "indicator": pd.Categorical(read["indicator"].to_pandas(), categories=names).codes,
            "numerator": cents.fill_null(0).to_numpy(),
            "denominator": np.int64(0),
            "reported": cents.is_valid().to_numpy().astype(np.int64),
            "not_due": (absence == "not_due").to_numpy().astype(np.int64),
            "not_applicable": (absence == "not_applicable").to_numpy().astype(np.int64),
        }
    )
    parts = [frame]
    for code, ratio in ratios:
        one, other = (
            frame[frame["indicator"] == names.index(part)].set_index("unit")
            for part in (ratio.numerator, ratio.denominator)  # type: ignore[attr-defined]
        )
        other = other.reindex(one.index)
        both = one["reported"] * other["reported"]
        left_out = one["not_applicable"] | other["not_applicable"]
        parts.append(
            pd.DataFrame(
                {
                    "indicator": names.index(code),
                    "numerator": one["numerator"] * both,
                    "denominator": other["numerator"] * both,
                    "reported": both,
                    "not_due": (one["not_due"] | other["not_due"]) & (1 - left_out),
                    "not_applicable": left_out,
                }
            ).reset_index()
        )
    return pd.concat(parts, ignore_index=True)


def _booked(said: pd.DataFrame, places: Places) -> pd.DataFrame:
    """Sums of communes, provinces and the nation, in millionths of a cent."""
    leaf = said["unit"].map(places.entire)
    there = leaf.notna()
    entire = said[there].assign(leaf=leaf[there].astype(np.int64))
    entire = entire.groupby(["leaf", "indicator"], sort=False)[SUMS].sum().reset_index()
    entire[["numerator", "denominator"]] *= MILLION
    divided = said[~there].merge(places.divided, on="unit")
    for name in ("numerator", "denominator"):
        divided[name] *= divided["share"]
    divided["estimated"] = divided["reported"] > 0
    rows = pd.concat([entire.assign(estimated=False), divided[["leaf", "indicator", *SUMS, "estimated"]]])
    communes = rows.groupby(["leaf", "indicator"], sort=False)[[*SUMS, "estimated"]].sum().reset_index()
    for name in ("reported", "not_due", "not_applicable"):
        divided[name] *= divided["first"]
    rows = pd.concat([entire, divided[["leaf", "indicator", *SUMS]]])
    rows["leaf"] = rows["leaf"].map(places.province)
    provinces = rows.groupby(["leaf", "indicator"], sort=False)[SUMS].sum().reset_index()
    nation = provinces.groupby("indicator", sort=False)[SUMS].sum().reset_index().assign(leaf=0)
    return pd.concat([communes, provinces.assign(estimated=0), nation.assign(estimated=0)], ignore_index=True)


def _expected(places: Places, period: Period) -> pd.Series:
    """How many were to report, by unit of the tree of July 2025."""
    lives = places.lives
    there = lives.index[
        (lives["first"] <= period.last_day) & (lives["after"].isna() | (lives["after"] > period.last_day))
    ]
    divided = places.divided[places.divided["unit"].isin(there)]
    entire = places.entire[places.entire.index.isin(there)]
    whole = pd.concat([entire, divided[divided["first"]]["leaf"]]).map(places.province)
    leaves = pd.concat([entire, divided["leaf"]]).value_counts()
    provinces = whole.value_counts()
    return pd.concat([leaves, provinces, pd.Series({0: int(provinces.sum())})])


def _valued(booked: pd.DataFrame, expected: pd.Series, names: Sequence[str]) -> pd.DataFrame:
    """Adds `value` in millionths, rounded half to even to the digits of the rule, and `expected`."""
    units = booked["leaf"].map(expected)
    booked["expected"] = units - booked["not_due"] - booked["not_applicable"]
    first_ratio = sum(name.startswith("sum") for name in names)
    ratio = (booked["indicator"] >= first_ratio).to_numpy()
    value = np.zeros(len(booked), np.int64)
    sums = booked["numerator"].to_numpy()[~ratio]
    value[~ratio] = _half_even(sums, np.int64(MILLION)) * 10_000
    numerators, denominators = (booked[name].to_numpy()[ratio].astype(object) for name in ("numerator", "denominator"))
    defined = denominators > 0
    quotients = _half_even(numerators[defined] * MILLION, denominators[defined])
    results = np.zeros(len(numerators), np.int64)
    results[defined] = (quotients * 100).astype(np.int64)
    value[ratio] = results
    told = (booked["reported"] > 0).to_numpy(copy=True)
    told[ratio] &= defined.astype(bool)
    return booked.assign(value=value, told=told)


def _half_even(dividend: np.ndarray, divisor: np.ndarray | np.int64) -> np.ndarray:
    quotient = dividend // divisor
    twice = 2 * (dividend - quotient * divisor)
    up = (twice > divisor) | ((twice == divisor) & (quotient % 2 == 1))
    return quotient + up.astype(quotient.dtype)


def _written(rows: pd.DataFrame, names: Sequence[str], period: Period) -> pa.Table:
    told = rows["told"].to_numpy()
    digits = np.empty((len(rows), 2), np.int64)  # a decimal of Arrow: the lower and the upper half of 128 bits
    digits[:, 0], digits[:, 1] = rows["value"], 0
    valid = pa.array(told).buffers()[1]
    value = pa.Array.from_buffers(pa.decimal128(38, 6), len(rows), [valid, pa.py_buffer(digits)])
    indicators = pa.DictionaryArray.from_arrays(pa.array(rows["indicator"].to_numpy(), pa.int8()), pa.array(names))
    return pa.table(
        {
            "unit": pa.array(rows["leaf"].to_numpy(), pa.int64()),
            "indicator": indicators.cast(pa.string()),
            "period": pa.DictionaryArray.from_arrays(
                pa.array(np.zeros(len(rows), np.int8)), pa.array([period.code])
            ).cast(pa.string()),
            "value": value,
            **{name: pa.array(rows[name].to_numpy(), pa.int64()) for name in ("reported", "expected", *SUMS[3:])},
            "estimated": pa.array((rows["estimated"] > 0).to_numpy() & told),
            "broken": pa.array(np.zeros(len(rows), bool)),
        }
    )
