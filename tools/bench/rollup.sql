-- Written by hand for the one merger of this measurement: communes report, every figure is there, no value is negative.
create macro half_even(a, b) as
    a // b + case when 2 * (a % b) > b or (2 * (a % b) = b and (a // b) % 2 = 1) then 1 else 0 end;

copy (
    with
    now as (select unit from units where kind = 'commune' and valid_to is null),
    place as (
        select predecessor as origin, successor as leaf, share from successions
        union all
        select unit, unit, 1 from now
    ),
    line as (
        select unit as leaf, unit as node from now
        union all
        select unit, parent from now join edges on child = unit
        union all
        select unit, above.parent from now join edges on edges.child = unit join edges above on above.child = edges.parent
    ),
    hold as (
        select origin, node, sum(share)::decimal(7, 6) as share from place join line using (leaf) group by all
    ),
    duty as (
        select node, period, count(*) as units
        from hold join units on unit = origin
        join periods on valid_from <= last_day and (valid_to is null or last_day < valid_to)
        group by all
    ),
    figures as (select * from '{figures}'),
    said as (
        select unit, indicator, period, value as numerator, null::decimal(12, 2) as denominator, absence
        from figures
        union all
        select n.unit, ratios.indicator, n.period, n.value, d.value,
            case when 'not_applicable' in (n.absence, d.absence) then 'not_applicable'
                when 'not_due' in (n.absence, d.absence) then 'not_due'
                else coalesce(n.absence, d.absence) end
        from ratios
        join figures n on n.indicator = ratios.numerator
        join figures d on d.indicator = ratios.denominator and d.unit = n.unit and d.period = n.period
    ),
    booked as (
        select node, indicator, period,
            sum(numerator * share) filter (absence is null) as numerator,
            sum(denominator * share) filter (absence is null) as denominator,
            count(*) filter (absence is null) as reported,
            count(*) filter (absence = 'not_due') as not_due,
            count(*) filter (absence = 'not_applicable') as not_applicable,
            coalesce(bool_or(share < 1) filter (absence is null), false) as estimated
        from said join hold on origin = unit
        group by all
    ),
    counted as (
        select node as unit, indicator, period, reported, units - not_due - not_applicable as expected, not_due,
            not_applicable, estimated,
            (numerator * 100000000)::hugeint as numerator, (denominator * 100000000)::hugeint as denominator
        from booked join duty using (node, period)
    ),
    valued as (
        select *,
            case
                when reported = 0 then null
                when denominator is null then (half_even(numerator, 1000000::hugeint)::decimal(36, 0) * 0.01)::decimal(38, 6)
                when denominator > 0 then
                    (half_even(numerator * 1000000, denominator)::decimal(34, 0) * 0.0001)::decimal(38, 6)
            end as value
        from counted
    )
    select unit, indicator, period, value, reported, expected, not_due, not_applicable,
        estimated and value is not null as estimated, false as broken
    from valued
) to '{target}' (format parquet);
