"""What no single row can promise: no cycle, no orphan, lives without a gap, edges inside lives, shares that add up.

The checks run when a transaction ends (deferred), so that an action may pass through states that do not hold.
"""

from django.db import migrations

LIFE = """
CREATE FUNCTION org_life(bigint) RETURNS datemultirange LANGUAGE sql STABLE AS $$
    SELECT coalesce(range_agg(valid), '{}'::datemultirange) FROM org_unitversion WHERE unit_id = $1
$$;
"""
DROP_LIFE = "DROP FUNCTION org_life(bigint);"

# Two transactions that each add half of a cycle do not see each other: the lock makes the second one wait, and what
# it then reads includes the first.
EDGE = """
CREATE FUNCTION org_check_edge() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE edge org_edge;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('org_edge'));
    SELECT * INTO edge FROM org_edge WHERE id = NEW.id;
    IF NOT FOUND THEN RETURN NULL; END IF;
    IF NOT (edge.valid <@ org_life(edge.child_id) AND edge.valid <@ org_life(edge.parent_id)) THEN
        RAISE EXCEPTION 'clew: edge % leaves the life of one of its units', edge.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'edge_within_lives';
    END IF;
    IF EXISTS (
        WITH RECURSIVE up(unit_id, valid) AS (
            SELECT edge.parent_id, edge.valid
            UNION
            SELECT step.parent_id, up.valid * step.valid
            FROM up JOIN org_edge step ON step.hierarchy = edge.hierarchy AND step.child_id = up.unit_id
                AND step.valid && up.valid
            WHERE up.unit_id <> edge.child_id
        ) SELECT FROM up WHERE unit_id = edge.child_id
    ) THEN
        RAISE EXCEPTION 'clew: edge % closes a cycle in hierarchy %', edge.id, edge.hierarchy
            USING ERRCODE = 'check_violation', CONSTRAINT = 'edge_no_cycle';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER org_check_edge AFTER INSERT OR UPDATE ON org_edge
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION org_check_edge();
"""
DROP_EDGE = "DROP TRIGGER org_check_edge ON org_edge; DROP FUNCTION org_check_edge();"

# A root has no edge upwards in its hierarchy. A unit that has had one keeps a superior to the end of its life.
ORPHAN = """
CREATE FUNCTION org_check_no_orphan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    unit bigint;
    life datemultirange;
BEGIN
    IF TG_TABLE_NAME = 'org_edge' THEN
        unit := CASE WHEN TG_OP = 'DELETE' THEN OLD.child_id ELSE NEW.child_id END;
    ELSE
        unit := CASE WHEN TG_OP = 'DELETE' THEN OLD.unit_id ELSE NEW.unit_id END;
    END IF;
    life := org_life(unit);
    IF (SELECT count(*) FROM unnest(life)) > 1 THEN
        RAISE EXCEPTION 'clew: the life of unit % has a gap', unit
            USING ERRCODE = 'check_violation', CONSTRAINT = 'unit_life_without_gap';
    END IF;
    IF EXISTS (
        SELECT FROM org_edge WHERE child_id = unit GROUP BY hierarchy
        HAVING NOT (life * datemultirange(daterange(min(lower(valid)), NULL)) <@ range_agg(valid))
    ) THEN
        RAISE EXCEPTION 'clew: unit % is left without a superior', unit
            USING ERRCODE = 'check_violation', CONSTRAINT = 'unit_no_orphan';
    END IF;
    IF TG_TABLE_NAME = 'org_unitversion' AND EXISTS (
        SELECT FROM org_edge WHERE unit IN (child_id, parent_id) AND NOT valid <@ life
    ) THEN
        RAISE EXCEPTION 'clew: unit % has edges outside its life', unit
            USING ERRCODE = 'check_violation', CONSTRAINT = 'edge_within_lives';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER org_check_edge_orphan AFTER INSERT OR UPDATE OR DELETE ON org_edge
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION org_check_no_orphan();
CREATE CONSTRAINT TRIGGER org_check_version_orphan AFTER INSERT OR UPDATE OR DELETE ON org_unitversion
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION org_check_no_orphan();
"""
DROP_ORPHAN = """
DROP TRIGGER org_check_edge_orphan ON org_edge;
DROP TRIGGER org_check_version_orphan ON org_unitversion;
DROP FUNCTION org_check_no_orphan();
"""

SHARES = """
CREATE FUNCTION org_check_shares() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of org_succession;
    total numeric;
BEGIN
    IF TG_OP = 'DELETE' THEN of := OLD; ELSE of := NEW; END IF;
    SELECT sum(share) INTO total FROM org_succession WHERE predecessor_id = of.predecessor_id AND date = of.date;
    IF total <> 1 THEN
        RAISE EXCEPTION 'clew: the shares of unit % on % add up to %, not 1', of.predecessor_id, of.date, total
            USING ERRCODE = 'check_violation', CONSTRAINT = 'succession_shares_add_up';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER org_check_shares AFTER INSERT OR UPDATE OR DELETE ON org_succession
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION org_check_shares();
"""
DROP_SHARES = "DROP TRIGGER org_check_shares ON org_succession; DROP FUNCTION org_check_shares();"


class Migration(migrations.Migration):
    dependencies = [("org", "0001_initial")]
    operations = [
        migrations.RunSQL(LIFE, DROP_LIFE),
        migrations.RunSQL(EDGE, DROP_EDGE),
        migrations.RunSQL(ORPHAN, DROP_ORPHAN),
        migrations.RunSQL(SHARES, DROP_SHARES),
    ]
