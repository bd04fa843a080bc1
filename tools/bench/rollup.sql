-- Written by hand for the one reform of this measurement: communes report, nothing else changes, every figure is there,
-- no value is negative. A commune that was not divided is added to its heir as it is; the parts of a divided one go to
-- their heirs by share, and to the provinces as a whole, with the first part.
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
    figures as not materialized (from read_parquet('{figures}/*/*.parquet', hive_types => {{'period': varchar}})),
    upper as materialized (
        select ratios.indicator, unit, period, value, absence from figures join ratios on figures.indicator = numerator
    ),
    lower as materialized (
        select ratios.indicator, unit, period, value, absence from figures join ratios on figures.indicator = denominator
    ),
    said as not materialized (
        select unit, indicator, period, value as numerator, null::decimal(12, 2) as denominator, absence
        from figures
        union all
        select unit, indicator, period,
            case when d.absence is null then n.value end, case when n.absence is null then d.value end,
            case when 'not_applicable' in (n.absence, d.absence) then 'not_applicable'
                when 'not_due' in (n.absence, d.absence) then 'not_due'
                else coalesce(n.absence, d.absence) end
        from upper n join lower d using (indicator, unit, period)
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
    alone as not materialized (select leaf as node, * exclude leaf from entire anti join shared using (leaf)),
    booked as (
        select node, indicator, period, numerator::decimal(38, 8) as numerator,
            denominator::decimal(38, 8) as denominator, reported, not_due, not_applicable, false as estimated
        from alone where denominator is not null
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
    counted as not materialized (
        select node as unit, indicator, period, reported, units - not_due - not_applicable as expected, not_due,
            not_applicable, estimated, numerator, denominator
        from booked join duty using (node, period)
    ),
    -- what is left to divide: a ratio in steps of 0.0001, a sum with shares in steps of 0.01
    divided_once as (
        select *,
            (numerator * 100000000)::hugeint * case when denominator is null then 1 else 1000000 end as dividend,
            case when denominator is null then 1000000::hugeint else (denominator * 100000000)::hugeint end as divisor,
            dividend // divisor as quotient
        from counted
        where reported > 0 and (denominator > 0 or (denominator is null and estimated))
    ),
    rounded as (
        select *, dividend - quotient * divisor as rest,
            quotient + case
                when 2 * rest > divisor or (2 * rest = divisor and quotient % 2 = 1) then 1 else 0
            end as whole
        from divided_once
    )
    -- most are their own total
    select node as unit, indicator, period, numerator::decimal(38, 6) as value, reported,
        units - not_due - not_applicable as expected, not_due, not_applicable, false as estimated, false as broken
    from alone join duty using (node, period)
    where denominator is null
    union all
    select unit, indicator, period,
        case when reported > 0 and denominator is null then numerator::decimal(38, 6) end as value,
        reported, expected, not_due, not_applicable, false as estimated, false as broken
    from counted
    where reported = 0 or (denominator is null and not estimated) or denominator = 0
    union all
    select unit, indicator, period,
        (whole::decimal(36, 0) * case when denominator is null then 0.01 else 0.0001 end)::decimal(38, 6),
        reported, expected, not_due, not_applicable, estimated, false
    from rounded
) to '{target}' (format parquet);
