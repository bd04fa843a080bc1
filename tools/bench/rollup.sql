-- Written by hand for the one reform of this measurement: communes report, nothing else changes, every figure is there,
-- no value is negative. A commune that was not divided is added to its heir as it is; the parts of a divided one go to
-- their heirs by share, and to the provinces as a whole, with the first part.
create macro half_even(a, b) as
    a // b + case when 2 * (a % b) > b or (2 * (a % b) = b and (a // b) % 2 = 1) then 1 else 0 end;

create table place as
    with communes as (select distinct unit from units where reports)
    select unit as origin, coalesce(successor, unit) as leaf, coalesce(share, 1)::decimal(7, 6) as share,
        row_number() over (partition by unit order by successor) = 1 as first
    from communes left join successions on predecessor = unit;

create table above as
    select child as leaf, parent as province from edges
    where valid_from <= '{day}' and (valid_to is null or valid_to > '{day}') and child in (select leaf from place);

create table duty as
    with due as (
        select leaf, first, province, period
        from place join above using (leaf)
        join (select unit, min(valid_from) as valid_from, max(coalesce(valid_to, 'infinity')) as valid_to
            from units where reports group by unit) on unit = origin
        join periods on valid_from <= last_day and last_day < valid_to
    )
    select leaf as node, period, count(*) as units from due group by all
    union all
    select province, period, count(*) filter (first) from due group by all
    union all
    select 0, period, count(*) filter (first) from due group by all;

copy (
    with
    figures as (from read_parquet('{figures}/*/*.parquet', hive_types => {{'period': varchar}})),
    said as (
        select unit, indicator, period, value as numerator, null::decimal(12, 2) as denominator, absence
        from figures
        union all
        select n.unit, ratios.indicator, n.period,
            case when d.absence is null then n.value end, case when n.absence is null then d.value end,
            case when 'not_applicable' in (n.absence, d.absence) then 'not_applicable'
                when 'not_due' in (n.absence, d.absence) then 'not_due'
                else coalesce(n.absence, d.absence) end
        from ratios
        join figures n on n.indicator = ratios.numerator
        join figures d on d.indicator = ratios.denominator and d.unit = n.unit and d.period = n.period
    ),
    entire as materialized (
        select leaf, indicator, period, sum(numerator) as numerator, sum(denominator) as denominator,
            count(numerator) as reported, count(*) filter (absence = 'not_due') as not_due,
            count(*) filter (absence = 'not_applicable') as not_applicable
        from said join place on origin = unit and share = 1
        group by all
    ),
    divided as materialized (
        select leaf, first, indicator, period,
            sum(numerator * share) as numerator, sum(denominator * share) as denominator,
            count(numerator) as reported, count(*) filter (absence = 'not_due') as not_due,
            count(*) filter (absence = 'not_applicable') as not_applicable
        from said join place on origin = unit and share < 1
        group by all
    ),
    shared as (select distinct leaf from place where share < 1),
    provinces as materialized (
        select province, indicator, period, sum(numerator) as numerator, sum(denominator) as denominator,
            sum(reported)::bigint as reported, sum(not_due)::bigint as not_due,
            sum(not_applicable)::bigint as not_applicable
        from (
            select leaf, indicator, period, numerator::decimal(38, 8) as numerator,
                denominator::decimal(38, 8) as denominator, reported, not_due, not_applicable
            from entire
            union all
            select leaf, indicator, period, numerator, denominator,
                case when first then reported else 0 end, case when first then not_due else 0 end,
                case when first then not_applicable else 0 end
            from divided
        ) join above using (leaf)
        group by all
    ),
    booked as (
        select leaf as node, indicator, period, numerator::decimal(38, 8) as numerator,
            denominator::decimal(38, 8) as denominator, reported, not_due, not_applicable, false as estimated
        from entire anti join shared using (leaf)
        union all
        select leaf, indicator, period, sum(numerator), sum(denominator), sum(reported)::bigint, sum(not_due)::bigint,
            sum(not_applicable)::bigint, bool_or(estimated)
        from (
            select leaf, indicator, period, numerator::decimal(38, 8) as numerator,
                denominator::decimal(38, 8) as denominator, reported, not_due, not_applicable, false as estimated
            from entire semi join shared using (leaf)
            union all
            select leaf, indicator, period, numerator, denominator, reported, not_due, not_applicable, reported > 0
            from divided
        )
        group by all
        union all
        select *, false from provinces
        union all
        select 0, indicator, period, sum(numerator), sum(denominator), sum(reported)::bigint, sum(not_due)::bigint,
            sum(not_applicable)::bigint, false
        from provinces group by all
    ),
    counted as (
        select node as unit, indicator, period, reported, units - not_due - not_applicable as expected, not_due,
            not_applicable, estimated,
            case
                when reported = 0 then null
                when denominator is null and not estimated then numerator::decimal(38, 6)
                when denominator is null then
                    (half_even((numerator * 100000000)::hugeint, 1000000::hugeint)::decimal(36, 0) * 0.01)::decimal(38, 6)
                when denominator > 0 then
                    (half_even((numerator * 100000000)::hugeint * 1000000, (denominator * 100000000)::hugeint)
                        ::decimal(34, 0) * 0.0001)::decimal(38, 6)
            end as value
        from booked join duty using (node, period)
    )
    select unit, indicator, period, value, reported, expected, not_due, not_applicable,
        estimated and value is not null as estimated, false as broken
    from counted
) to '{target}' (format parquet);
