-- The same as rollup.sql, in PostgreSQL. Sums are added up once for communes and undivided provinces; counts of divided
-- communes go to the provinces with the first part. numeric is exact; its round() is not half to even, hence half_even.
create function half_even(a numeric, b numeric) returns numeric language sql immutable parallel safe as $$
    select div(a, b) + case when 2 * mod(a, b) > b or (2 * mod(a, b) = b and mod(div(a, b), 2) = 1) then 1 else 0 end
$$;

create unlogged table place as
    with communes as (select distinct unit from units where reports)
    select unit as origin, coalesce(successor, unit) as leaf, coalesce(share, 1) as share,
        row_number() over (partition by unit order by successor) = 1 as first
    from communes left join successions on predecessor = unit;
create unlogged table above as
    select child as leaf, parent as province from edges
    where valid_from <= :day and (valid_to is null or valid_to > :day) and child in (select leaf from place);
create unlogged table duty as
    with due as (
        select leaf, first, province, period
        from place join above using (leaf)
        join (select unit, min(valid_from) as valid_from, max(coalesce(valid_to, 'infinity')) as valid_to
            from units where reports group by unit) as life on unit = origin
        join periods on valid_from <= last_day and last_day < valid_to
    )
    select leaf as node, period, count(*) as units from due group by 1, 2
    union all
    select province, period, count(*) filter (where first) from due group by 1, 2
    union all
    select 0, period, count(*) filter (where first) from due group by 2;
analyze place;
analyze above;
analyze duty;

create unlogged table totals as
    with
    said as (
        select unit, indicator, period, value as numerator, null::numeric as denominator, absence
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
            count(numerator) as reported, count(*) filter (where absence = 'not_due') as not_due,
            count(*) filter (where absence = 'not_applicable') as not_applicable
        from said join place on origin = unit and share = 1
        group by 1, 2, 3
    ),
    divided as materialized (
        select leaf, first, indicator, period,
            sum(numerator * share) as numerator, sum(denominator * share) as denominator,
            count(numerator) as reported, count(*) filter (where absence = 'not_due') as not_due,
            count(*) filter (where absence = 'not_applicable') as not_applicable
        from said join place on origin = unit and share < 1
        group by 1, 2, 3, 4
    ),
    shared as materialized (select distinct leaf from place where share < 1),
    provinces as materialized (
        select province, indicator, period, sum(numerator) as numerator, sum(denominator) as denominator,
            sum(reported) as reported, sum(not_due) as not_due, sum(not_applicable) as not_applicable
        from (
            select leaf, indicator, period, numerator, denominator, reported, not_due, not_applicable from entire
            union all
            select leaf, indicator, period, numerator, denominator,
                case when first then reported else 0 end, case when first then not_due else 0 end,
                case when first then not_applicable else 0 end
            from divided
        ) as parts join above using (leaf)
        group by 1, 2, 3
    ),
    booked as (
        select leaf as node, indicator, period, numerator, denominator, reported, not_due, not_applicable,
            false as estimated
        from entire where not exists (select from shared where shared.leaf = entire.leaf)
        union all
        select leaf, indicator, period, sum(numerator), sum(denominator), sum(reported), sum(not_due),
            sum(not_applicable), bool_or(estimated)
        from (
            select leaf, indicator, period, numerator, denominator, reported, not_due, not_applicable,
                false as estimated
            from entire where exists (select from shared where shared.leaf = entire.leaf)
            union all
            select leaf, indicator, period, numerator, denominator, reported, not_due, not_applicable, reported > 0
            from divided
        ) as parts
        group by 1, 2, 3
        union all
        select province, indicator, period, numerator, denominator, reported, not_due, not_applicable, false
        from provinces
        union all
        select 0, indicator, period, sum(numerator), sum(denominator), sum(reported), sum(not_due),
            sum(not_applicable), false
        from provinces group by 2, 3
    ),
    counted as (
        select node as unit, indicator, period, reported::bigint, (units - not_due - not_applicable)::bigint as expected,
            not_due::bigint, not_applicable::bigint, estimated,
            case
                when reported = 0 then null
                when denominator is null and not estimated then numerator::numeric(38, 6)
                when denominator is null then (half_even(numerator * 100000000, 1000000) * 0.01)::numeric(38, 6)
                when denominator > 0 then (half_even(numerator * 1000000, denominator) * 0.0001)::numeric(38, 6)
            end as value
        from booked join duty using (node, period)
    )
    select unit, indicator, period, value, reported, expected, not_due, not_applicable,
        estimated and value is not null as estimated, false as broken
    from counted;
